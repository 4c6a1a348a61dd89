import { ApiError } from '../api/errors.ts';
import type { ParamsOf, Path, ResultOf } from '../api/endpoints.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import { keepFromLibrary } from '../query/fromLibrary.ts';
import type { LateLibrary } from './lateLibrary.ts';
import { OfflineStatus } from './status.ts';

/** The site, and where it can't be reached the library, if there is one that knows; the status bar says so. */
export function withLibrary(
	site: SessionApi,
	library: LateLibrary,
	subscriptions: { dispose(): unknown }[],
): SessionApi {
	const status = new OfflineStatus();
	subscriptions.push(status);
	return {
		async get<P extends Path>(
			path: P,
			params: ParamsOf<P>,
			signal?: AbortSignal,
		): Promise<ResultOf<P>> {
			try {
				const answer = await site.get(path, params, signal);
				status.tell(undefined);
				return answer;
			} catch (error) {
				if (!isAway(error)) throw error;
				const answer = await inLibrary(library, path, params, signal);
				if (!answer) throw error;
				const { found, asOf } = answer;
				keepFromLibrary(found, { asOf, because: error });
				status.tell(asOf);
				return found;
			}
		},
		clear: () => site.clear(),
	};
}

function isAway(error: unknown): error is ApiError {
	return error instanceof ApiError && (error.kind === 'offline' || error.kind === 'timeout');
}

async function inLibrary<P extends Path>(
	library: LateLibrary,
	path: P,
	params: ParamsOf<P>,
	signal: AbortSignal | undefined,
): Promise<{ readonly found: ResultOf<P>; readonly asOf: string } | undefined> {
	const { client } = await library.load();
	try {
		const found = await client.get(path, params, signal);
		if (found === undefined) return undefined;
		const { asOf } = await client.ask('about', {});
		return { found, asOf };
	} catch (error) {
		// That there is no library, or none that can be read, is no news to who has lost the network.
		if (error instanceof LibraryProblem) return undefined;
		throw error;
	}
}
