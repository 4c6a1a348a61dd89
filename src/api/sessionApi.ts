import type { ParamsOf, Path, ResultOf } from './endpoints.ts';

/**
 * The Session, as the rest of the extension knows it. A failure rejects with an `ApiError`, an abort
 * with the signal's reason.
 */
export interface SessionApi {
	get<P extends Path>(path: P, params: ParamsOf<P>, signal?: AbortSignal): Promise<ResultOf<P>>;

	/** What is remembered as the answer; undefined where somebody would have to be asked. */
	kept<P extends Path>(path: P, params: ParamsOf<P>): ResultOf<P> | undefined;

	/** Forgets all answers, so that the next questions are asked anew. */
	clear(): void;
}

/**
 * A {@link SessionApi} that is loaded by its first question. Only types are imported here, so that
 * activation doesn't pay for the client and its libraries.
 */
export const lazyClient = (load: () => Promise<SessionApi>): SessionApi => {
	let loading: Promise<SessionApi> | undefined;
	let loaded: SessionApi | undefined;

	const client = async (): Promise<SessionApi> => {
		loading ??= load();
		try {
			loaded = await loading;
			return loaded;
		} catch (error) {
			// Or the first failure to load would be the answer to everything after it.
			loading = undefined;
			throw error;
		}
	};

	return {
		get: async (path, params, signal) => (await client()).get(path, params, signal),
		kept: (path, params) => loaded?.kept(path, params),
		clear: () => loaded?.clear(),
	};
};
