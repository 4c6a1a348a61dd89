import type { Clock } from '../api/clock.ts';
import type { ParamsOf, Path, ResultOf } from '../api/endpoints.ts';
import { ApiError } from '../api/errors.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { keepFromLibrary } from '../query/fromLibrary.ts';

/** So long (ms) a page waits for the site before the library shows it: a tunnel answers nothing, not even no. */
const patience = 2500;
/** The same while it is known to be away, and how long (ms) that is known: it may be back at any time. */
const impatience = 1000;
const awayFor = 60_000;

/** What the library knows, and of which day it is (`YYYY-MM-DD HH:MM:SS`, or `''`). */
export interface Kept<P extends Path> {
	readonly found: ResultOf<P>;
	readonly asOf: string;
}

export interface Sources {
	readonly site: SessionApi;
	/** Undefined where there is no library, or none that knows; rejects where there is one that can't be read. */
	readonly library: <P extends Path>(
		path: P,
		params: ParamsOf<P>,
		signal?: AbortSignal,
	) => Promise<Kept<P> | undefined>;
	/** Told of each answer whose it was: the day of the library, or undefined for the site. */
	readonly tell: (asOf: string | undefined) => void;
	readonly clock: Clock;
}

/**
 * The site, and where it can't be reached the library, if there is one that knows. A thing is the library's also
 * where the site keeps one waiting; a list only where it fails, so that its pages are of one order.
 */
export function siteOrLibrary({ site, library, tell, clock }: Sources): SessionApi {
	let away: { readonly until: number; readonly because: ApiError } | undefined;
	const isAway = (because: ApiError) => (away = { until: clock.now() + awayFor, because });
	const told = <P extends Path>({ found, asOf }: Kept<P>, because: ApiError): ResultOf<P> => {
		keepFromLibrary(found, { asOf, because });
		tell(asOf);
		return found;
	};
	return {
		async get<P extends Path>(
			path: P,
			params: ParamsOf<P>,
			signal?: AbortSignal,
		): Promise<ResultOf<P>> {
			const left = new AbortController();
			const signals = signal ? [signal, left.signal] : [left.signal];
			const asked = site.get(path, params, AbortSignal.any(signals));
			const settled = { isAnswered: false };
			asked.then(
				() => {
					settled.isAnswered = true;
					away = undefined;
					tell(undefined);
				},
				() => undefined,
			);
			if (path.endsWith('ID')) {
				const known = away && clock.now() < away.until ? away : undefined;
				const wait = known ? impatience : patience;
				const kept = (await isLate(asked, wait, clock))
					? await library(path, params, signal)
					: undefined;
				// The site may have answered while the library was asked.
				if (kept && !settled.isAnswered) {
					// Nobody waits for it any more: who tries again asks anew.
					left.abort();
					const late = new ApiError('timeout', 'No answer yet', { url: path });
					return told(kept, isAway(known?.because ?? late).because);
				}
			}
			try {
				return await asked;
			} catch (error) {
				if (!(error instanceof ApiError) || !isNoAnswer(error, path)) throw error;
				isAway(error);
				const kept = await library(path, params, signal);
				if (!kept) throw error;
				return told(kept, error);
			}
		},
		kept: (path, params) => site.kept(path, params),
		clear: () => site.clear(),
	};
}

/**
 * What keeps the site from answering may be the train's: a page to sign in, or a gateway that is overrun. An error of
 * its own is told of a list, and of a thing shown beside what the library has.
 */
function isNoAnswer({ kind }: ApiError, path: Path): boolean {
	if (kind === 'server') return path.endsWith('ID');
	return ['offline', 'timeout', 'busy', 'unreadable'].includes(kind);
}

/** Whether it keeps one waiting for longer than this (ms); never rejects. */
async function isLate(asked: Promise<unknown>, ms: number, clock: Clock): Promise<boolean> {
	const answered = new AbortController();
	const late = clock.sleep(ms, answered.signal).then(
		() => true,
		() => false,
	);
	const settled = asked.then(
		() => false,
		() => false,
	);
	return Promise.race([settled, late]).finally(() => answered.abort());
}
