import { ApiError } from '../api/errors.ts';
import type { ParamsOf, Path, ResultOf } from '../api/endpoints.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import { keepFromLibrary } from '../query/fromLibrary.ts';
import type { LateLibrary } from './lateLibrary.ts';
import { refused } from './refused.ts';
import { OfflineStatus } from './status.ts';

/** So long (ms) a page waits for the site before the library shows it: a tunnel answers nothing, not even no. */
const patience = 2500;
/** The same while it is known to be away, and how long (ms) that is known: it may be back at any time. */
const impatience = 1000;
const awayFor = 60_000;

/**
 * What keeps the site from answering may be the train's: a page to sign in, or a gateway that is overrun. An error of
 * its own is told of a list, and of a thing shown beside what the library has.
 */
function isNoAnswer({ kind }: ApiError, path: Path): boolean {
	if (kind === 'server') return path.endsWith('ID');
	return ['offline', 'timeout', 'busy', 'unreadable'].includes(kind);
}

interface Kept<P extends Path> {
	readonly found: ResultOf<P>;
	readonly asOf: string;
}

/**
 * The site, and where it can't be reached the library, if there is one that knows; the status bar says so. A thing is
 * the library's also where the site keeps one waiting; a list only where it fails, so that its pages are of one order.
 */
export function withLibrary(
	site: SessionApi,
	library: LateLibrary,
	subscriptions: { dispose(): unknown }[],
): SessionApi {
	const status = new OfflineStatus();
	subscriptions.push(status);
	let away: { readonly until: number; readonly because: ApiError } | undefined;
	const isAway = (because: ApiError) => (away = { until: Date.now() + awayFor, because });
	const told = <P extends Path>({ found, asOf }: Kept<P>, because: ApiError): ResultOf<P> => {
		keepFromLibrary(found, { asOf, because });
		status.tell(asOf);
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
			asked.then(
				() => {
					away = undefined;
					status.tell(undefined);
				},
				() => undefined,
			);
			if (path.endsWith('ID')) {
				const known = away && Date.now() < away.until ? away : undefined;
				const wait = known ? impatience : patience;
				const kept = (await isLate(asked, wait))
					? await inLibrary(library, path, params, signal)
					: undefined;
				if (kept) {
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
				const kept = await inLibrary(library, path, params, signal);
				if (!kept) throw error;
				return told(kept, error);
			}
		},
		kept: (path, params) => site.kept(path, params),
		clear: () => site.clear(),
	};
}

/** Whether it keeps one waiting for longer than this (ms); never rejects. */
async function isLate(asked: Promise<unknown>, ms: number): Promise<boolean> {
	let timer: NodeJS.Timeout | undefined;
	const late = new Promise<boolean>(resolve => (timer = setTimeout(resolve, ms, true)));
	const settled = asked.then(
		() => false,
		() => false,
	);
	return Promise.race([settled, late]).finally(() => clearTimeout(timer));
}

/** Throws a Refusal where there is a library that can't be read. */
async function inLibrary<P extends Path>(
	library: LateLibrary,
	path: P,
	params: ParamsOf<P>,
	signal: AbortSignal | undefined,
): Promise<Kept<P> | undefined> {
	if (!(await library.isThere)) return undefined;
	const { client } = await library.load();
	try {
		const found = await client.get(path, params, signal);
		if (found === undefined) return undefined;
		const { asOf } = await client.ask('about', {});
		return { found, asOf };
	} catch (error) {
		// That it was removed meanwhile, or knows no such thing, is no news to who has lost the network.
		const isNews = !(
			error instanceof LibraryProblem && ['none', 'unanswered'].includes(error.kind)
		);
		if (isNews) throw refused(error);
		return undefined;
	}
}
