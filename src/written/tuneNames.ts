import type { Tune, TuneSummary } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';

export interface TuneNamesParts {
	readonly api: SessionApi;
	readonly library: LateLibrary;
}

/** Letters of a name without which there is no use in asking: the library, and the site, which is one person's. */
const leastForLibrary = 2;
const leastForSite = 3;
/** How long (ms) typing must pause before the site is asked, and how long it is left alone after a failure. */
const pause = 300;
const quiet = 60_000;

/** Tunes by what somebody has typed of a name: from the offline library, or where there is none from the site. */
export class TuneNames {
	readonly #parts: TuneNamesParts;
	#quietUntil = 0;

	constructor(parts: TuneNamesParts) {
		this.#parts = parts;
	}

	/**
	 * The best first; none where nobody can be asked, which is no news to somebody who types.
	 *
	 * @param asksSite whether it may be asked; that waits for a pause in the typing
	 */
	async find(
		typed: string,
		asksSite: boolean,
		signal: AbortSignal,
	): Promise<readonly TuneSummary[]> {
		const { api } = this.#parts;
		const q = typed.trim();
		if (q.length < leastForLibrary) return [];
		const known = await this.#inLibrary(q, signal);
		if (known || !asksSite || q.length < leastForSite || Date.now() < this.#quietUntil)
			return known ?? [];
		try {
			await paused(signal);
			return (await api.get('/tunes/search', { q }, signal)).items;
		} catch {
			if (!signal.aborted) this.#quietUntil = Date.now() + quiet;
			return [];
		}
	}

	/** Undefined where there is no library that can be read. */
	async #inLibrary(q: string, signal: AbortSignal): Promise<readonly TuneSummary[] | undefined> {
		const { library } = this.#parts;
		try {
			if (!(await library.isThere)) return undefined;
			const { client } = await library.load();
			return (await client.get('/tunes/search', { q }, signal))?.items;
		} catch {
			// That it can't be read is said where it is asked for.
			return signal.aborted ? [] : undefined;
		}
	}
}

/** The whole of one that was found; rejects as the API does. */
export async function foundTune(
	{ api, library }: TuneNamesParts,
	id: number,
	signal: AbortSignal,
): Promise<Tune> {
	if (await library.isThere) {
		const { client } = await library.load();
		const known = await client.get('/tunes/ID', { id }, signal).catch(() => undefined);
		if (known) return known;
	}
	return api.get('/tunes/ID', { id }, signal);
}

/** Rejects where the signal is aborted meanwhile. */
async function paused(signal: AbortSignal): Promise<void> {
	await new Promise<void>(resolve => {
		const timer = setTimeout(resolve, pause);
		signal.addEventListener('abort', () => {
			clearTimeout(timer);
			resolve();
		});
	});
	signal.throwIfAborted();
}
