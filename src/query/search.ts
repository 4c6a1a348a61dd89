import type { SessionApi } from '../api/sessionApi.ts';
import { parseFilters } from './filters.ts';
import { sessionEntry } from './entry.ts';
import { tuneWithSettings } from './lists.ts';
import { query, type Query } from './query.ts';

/** A search as it is kept among the recent ones: just what the user said. */
export type Search =
	| { readonly kind: 'tunes'; readonly text: string }
	| { readonly kind: 'sessions'; readonly text: string }
	| ({ readonly kind: 'sessionsNearby'; readonly radius: number } & Position);

/** Degrees, WGS 84, rounded to 3 decimals (about 100 m): no finer place leaves this machine. */
export interface Position {
	readonly latitude: number;
	readonly longitude: number;
}

export function searchQuery(api: SessionApi, search: Search): Query {
	const id = searchId(search);
	switch (search.kind) {
		case 'tunes': {
			const filters = parseFilters(search.text);
			return query(
				id,
				(page, signal) => api.get('/tunes/search', { ...filters, page }, signal),
				tuneWithSettings(api),
			);
		}
		case 'sessions':
			return query(
				id,
				(page, signal) => api.get('/sessions/search', { q: search.text.trim(), page }, signal),
				sessionEntry,
			);
		case 'sessionsNearby':
			return query(
				id,
				(page, signal) =>
					api.get('/sessions/nearby', { ...place(search), radius: search.radius, page }, signal),
				sessionEntry,
			);
	}
}

/** Two searches with the same id ask the same question. */
export function searchId(search: Search): string {
	return search.kind === 'sessionsNearby'
		? `${search.kind}:${search.latitude},${search.longitude}:${search.radius}`
		: `${search.kind}:${search.text.trim().toLowerCase()}`;
}

/** Whether there is anything to ask: a name, or a filter. */
export function isEmptySearch(search: Search): boolean {
	return search.kind !== 'sessionsNearby' && search.text.trim() === '';
}

/** A stored search, or undefined when what was stored is none. */
export function parseSearch(value: unknown): Search | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { kind, text, latitude, longitude, radius } = value as Record<string, unknown>;
	if ((kind === 'tunes' || kind === 'sessions') && typeof text === 'string') return { kind, text };
	if (kind !== 'sessionsNearby' || typeof radius !== 'number') return undefined;
	if (typeof latitude !== 'number' || typeof longitude !== 'number') return undefined;
	return { kind, latitude, longitude, radius };
}

function place({ latitude, longitude }: Position): Position {
	return { latitude, longitude };
}

/** Reads `53.2707, -9.0568`; undefined when it is no place on Earth. */
export function parsePosition(text: string): Position | undefined {
	const match = /^\s*([+-]?\d{1,2}(?:\.\d+)?)\s*[,;\s]\s*([+-]?\d{1,3}(?:\.\d+)?)\s*$/.exec(text);
	if (!match) return undefined;
	const latitude = round3(Number(match[1]));
	const longitude = round3(Number(match[2]));
	if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return undefined;
	return { latitude, longitude };
}

function round3(degrees: number): number {
	return Math.round(degrees * 1000) / 1000;
}
