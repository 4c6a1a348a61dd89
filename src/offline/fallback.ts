import { systemClock } from '../api/clock.ts';
import type { ParamsOf, Path } from '../api/endpoints.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import type { LateLibrary } from './lateLibrary.ts';
import { refused } from './refused.ts';
import { siteOrLibrary, type Kept } from './siteOrLibrary.ts';
import { OfflineStatus } from './status.ts';

/** The site, and the library where that can't be reached; the status bar says so. */
export function withLibrary(
	site: SessionApi,
	library: LateLibrary,
	subscriptions: { dispose(): unknown }[],
): SessionApi {
	const status = new OfflineStatus();
	subscriptions.push(status);
	return siteOrLibrary({
		site,
		library: (path, params, signal) => inLibrary(library, path, params, signal),
		tell: asOf => status.tell(asOf),
		clock: systemClock,
	});
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
