import * as vscode from 'vscode';
import { ApiError } from '../api/errors.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { withSignal } from '../host/cancellation.ts';
import { isCancellation, Refusal } from '../host/report.ts';
import { listTitle, searchTitle } from '../kinds/searchTitle.ts';
import type { Entry } from '../query/query.ts';
import type { ListModel } from '../tree/model.ts';
import type { App, Command } from './app.ts';
import { listNodeOf } from './arguments.ts';
import { mapView } from './mapView.ts';

/** So many trips are asked where they go, because a map was asked for. */
const mostAsked = 20;

/** Shows on a map what a list of the side bar has loaded so far: the one it is called on, or the results. */
export const showOnMap: Command = async (app, argument) => {
	const node = listNodeOf(argument);
	const { current } = await app.results.tree();
	if (node?.model) await showModel(app, listTitle(node.list ?? ''), node.model);
	else if (current) await showModel(app, searchTitle(current.search), current.model);
	else throw new Refusal(vscode.l10n.t('Search for sessions, events or trips first.'));
};

async function showModel(app: App, title: string, model: ListModel): Promise<void> {
	await (model.failed ? model.more() : model.load());
	const failure = model.nodes.find(node => node.type === 'retry');
	if (failure && model.shown === 0) throw failure.error;
	const entries = model.nodes.flatMap(node => (node.type === 'entry' ? [node.entry] : []));
	const asked = await withPositions(app.api, entries);
	if (!asked) return;
	const unloaded = Math.max(0, model.total - model.shown);
	await app.maps.show(mapView(title, asked.entries, { unasked: asked.unasked, unloaded }));
}

interface Asked {
	readonly entries: readonly Entry[];
	/** How many trips nobody asked where they go. */
	readonly unasked: number;
}

/**
 * Lists of trips come without positions: the trips' own pages have them. The first few are asked, one after
 * the other, because a map was wanted; that can be stopped, and then there is none (undefined).
 */
async function withPositions(
	api: SessionApi,
	entries: readonly Entry[],
): Promise<Asked | undefined> {
	const trips = entries.filter(({ kind, position }) => kind === 'trip' && !position);
	const asked = trips.slice(0, mostAsked);
	if (asked.length === 0) return { entries, unasked: 0 };
	const options = {
		location: vscode.ProgressLocation.Notification,
		title: vscode.l10n.t('Asking where the trips go …'),
		cancellable: true,
	};
	return vscode.window.withProgress(options, (progress, token) =>
		withSignal(token, async signal => {
			const found = new Map<Entry, Entry>();
			for (const entry of asked) {
				const position = await positionOf(api, entry, signal);
				if (signal.aborted) return undefined;
				if (position) found.set(entry, { ...entry, position });
				progress.report({ increment: 100 / asked.length });
			}
			const placed = entries.map(entry => found.get(entry) ?? entry);
			return { entries: placed, unasked: trips.length - asked.length };
		}),
	);
}

/** Undefined where the trip has none; one that can't be had does not keep the others from the map. */
async function positionOf(
	api: SessionApi,
	{ id }: Entry,
	signal: AbortSignal,
): Promise<Entry['position']> {
	try {
		const { latitude, longitude } = await api.get('/trips/ID', { id }, signal);
		if (latitude === undefined || longitude === undefined) return undefined;
		return { latitude, longitude };
	} catch (error) {
		if (error instanceof ApiError || isCancellation(error)) return undefined;
		throw error;
	}
}
