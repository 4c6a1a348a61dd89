import { abcSet } from '../abc/setTune.ts';
import { ApiError } from '../api/errors.ts';
import { Limiter } from '../api/limiter.ts';
import { systemClock, type Clock } from '../api/clock.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Query } from '../query/query.ts';
import { settingOf, settingText } from '../query/settingText.ts';
import { eachOnce, wantedEntry, type Piece, type Wanted } from './piece.ts';

/** What could not be had, and why: an error, or that it has no notes. */
export interface Unhad {
	readonly key: string;
	readonly name: string;
	readonly reason: unknown;
}

export interface Gathered {
	/** In the order in which they were wanted. */
	readonly pieces: readonly Piece[];
	/** Not on The Session, or without notes there. */
	readonly missing: readonly Unhad[];
	/** What may be had another time. */
	readonly failed: readonly Unhad[];
}

export interface GatherOptions {
	readonly signal: AbortSignal;
	/** What has come before, in a pull that was broken off. */
	readonly have: Map<string, Piece>;
	/** Which setting of a tune was taken the last time. */
	readonly settingOf: (key: string) => number | undefined;
	/** Whether a tune's other names are written, too. */
	readonly aliases: boolean;
	/** How many have come, of how many, and for how many seconds the site wants to be left alone (0). */
	readonly onProgress: (done: number, of: number, pause: number) => void;
	/** Whenever some more have come. */
	readonly keep: () => Promise<void>;
	/** The same for all that a pull asks for; see {@link politePace}. */
	readonly pace: Limiter;
	readonly clock?: Clock;
}

/**
 * Less than the client lets through: who opens a page meanwhile need not wait behind a pull, and no request waits
 * for its turn so long that it would count as too late.
 */
export function politePace(clock: Clock = systemClock): Limiter {
	return new Limiter(clock, { atOnce, perWindow: 40, window: 10_000 });
}

const atOnce = 3;

/** Nobody's tunebook is as long; what is, is half of the site, or never ends. */
export const longestList = 20_000;
const mostPages = longestList / 50;
/** So many come before they are kept. */
const keptAtOnce = 25;
/** Longer than this (s) nobody waits for a site that is busy. */
const longestPause = 120;
/** So many in a row without an answer, and there is no network. */
const mostSilent = 3;

/**
 * All that a list of the site holds; undefined for one that is longer than {@link longestList}: the half of it would
 * pass for the whole. Rejects as its questions do.
 */
export async function listed(
	query: Query,
	pace: Limiter,
	signal: AbortSignal,
): Promise<readonly Wanted[] | undefined> {
	const found: Wanted[] = [];
	for (let page = 1, pages = 1; page <= pages; page++) {
		const answer = await pace.run({ url: query.id, signal, deadline: Infinity }, () =>
			query.fetch(page, signal),
		);
		pages = answer.items.length === 0 ? page : answer.pages;
		if (pages > mostPages) return undefined;
		found.push(...answer.items.flatMap(entry => wantedEntry(entry) ?? []));
	}
	return eachOnce(found);
}

/**
 * Asks for everything that is wanted and not there yet, at a polite pace. One that fails stops no other; when there
 * is no network, or the site wants to be left alone for long, the rest is not asked for. Rejects only with the
 * signal's reason.
 */
export async function gather(
	api: SessionApi,
	wanted: readonly Wanted[],
	options: GatherOptions,
): Promise<Gathered> {
	const { signal, have, onProgress, keep, pace, clock = systemClock } = options;
	const missing: Unhad[] = [];
	const failed: Unhad[] = [];
	let [silent, isOver, kept] = [0, false, have.size];
	const tell = (pause = 0) =>
		onProgress(have.size + missing.length + failed.length, wanted.length, pause);

	const fetchOne = async (one: Wanted): Promise<void> => {
		const fetched = await pace.run({ url: one.key, signal, deadline: Infinity }, () =>
			fetchPiece(api, one, options),
		);
		silent = 0;
		if (fetched) have.set(one.key, fetched);
		else missing.push({ ...one, reason: undefined });
		if (have.size - kept < keptAtOnce) return;
		kept = have.size;
		await keep();
	};
	const attempt = async (one: Wanted): Promise<void> => {
		for (let pauses = 0; !isOver; pauses++) {
			try {
				await fetchOne(one);
				return;
			} catch (reason) {
				signal.throwIfAborted();
				const { kind, retryAfter = 0 } = reason instanceof ApiError ? reason : {};
				if (kind === 'busy' && retryAfter > 0 && retryAfter <= longestPause && pauses < 3) {
					tell(retryAfter);
					await clock.sleep(retryAfter * 1000, signal);
					continue;
				}
				const isGone = kind === 'not-found' || kind === 'gone' || kind === 'withheld';
				(isGone ? missing : failed).push({ ...one, reason });
				if (kind === 'offline' || kind === 'timeout') silent++;
				isOver ||= silent >= mostSilent || (kind === 'busy' && retryAfter > 0);
				return;
			}
		}
		failed.push({ ...one, reason: failed.at(-1)?.reason });
	};
	tell();
	const left = wanted.filter(({ key }) => !have.has(key))[Symbol.iterator]();
	const worker = async (): Promise<void> => {
		for (const one of left) {
			await attempt(one);
			tell();
		}
	};
	const workers = await Promise.allSettled(Array.from({ length: atOnce }, worker));
	if (have.size > kept) await keep();
	for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
	return { pieces: wanted.flatMap(({ key }) => have.get(key) ?? []), missing, failed };
}

/** Undefined for what has no notes. */
async function fetchPiece(
	api: SessionApi,
	{ key, of }: Wanted,
	{ signal, settingOf: takenBefore, aliases }: GatherOptions,
): Promise<Piece | undefined> {
	if (of.kind === 'set') {
		const set = await api.get('/members/ID/sets/SETID', { id: of.memberId, setId: of.id }, signal);
		const written = abcSet(set, { reference: of.id });
		return written && { key, name: set.name, reference: of.id, text: written.text };
	}
	const tune = await api.get('/tunes/ID', { id: of.id }, signal);
	const named = of.settingId ?? (of.ordinal && tune.settings[of.ordinal - 1]?.id);
	const setting =
		named !== undefined || of.ordinal !== undefined
			? settingOf(tune, named ?? -1)
			: (settingOf(tune, takenBefore(key) ?? -1) ?? settingOf(tune, undefined));
	if (!setting) return undefined;
	// By the number the tune was asked for: one that was merged into another would bear that one's.
	const reference = of.settingId === undefined && of.ordinal === undefined ? of.id : setting.id;
	const text = settingText(tune, setting, { reference, aliases });
	return { key, name: tune.name, reference, settingId: setting.id, text };
}
