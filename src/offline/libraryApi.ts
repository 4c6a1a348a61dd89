import type { ParamsOf, Path, ResultOf } from '../api/endpoints.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import type { LibraryClient } from '../library/client.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import { refused } from './refused.ts';

/** The library in the place of the site, for what is asked of both; its failures are Refusals. */
export function libraryApi(client: LibraryClient): SessionApi {
	return {
		async get<P extends Path>(
			path: P,
			params: ParamsOf<P>,
			signal?: AbortSignal,
		): Promise<ResultOf<P>> {
			try {
				const answer = await client.get(path, params, signal);
				if (answer !== undefined) return answer;
				throw new LibraryProblem('unanswered', `The library has no such thing at ${path}`);
			} catch (error) {
				throw refused(error);
			}
		},
		kept: () => undefined,
		clear: () => undefined,
	};
}
