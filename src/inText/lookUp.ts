import { ApiError } from '../api/errors.ts';
import type { Tune } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { isCancellation, type Reporter } from '../host/report.ts';
import { kinds } from '../kinds/kinds.ts';
import type { PageActions } from '../kinds/page.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import type { ItemView } from '../panel/itemView.ts';
import type { ItemAddress } from '../query/sessionUrl.ts';
import { Memory } from './memory.ts';
import { isSameName } from './titles.ts';

/** What is known of an address: what lives there, or in a sentence why nothing can be shown. */
export type Known =
	{ readonly tune: Tune } | { readonly item: ItemView } | { readonly failure: string };

export interface LookUpParts {
	readonly api: SessionApi;
	readonly reporter: Reporter;
	readonly library: LateLibrary;
	readonly actions: () => Promise<PageActions>;
}

const mostKept = 300;
const day = 24 * 60 * 60_000;
/** A failure that may pass is not tried again for this long (ms), however often somebody points at it. */
const pause = 60_000;

/** Finds out what stands behind addresses and titles, and asks nobody twice. */
export class LookUp {
	readonly #parts: LookUpParts;
	readonly #kept = new Memory<Known>(mostKept);

	constructor(parts: LookUpParts) {
		this.#parts = parts;
	}

	/** Rejects only when it is aborted; then nothing is remembered. */
	async at(address: ItemAddress, signal: AbortSignal): Promise<Known> {
		const { path } = address;
		const kept = this.#kept.get(path);
		if (kept) return kept;
		try {
			const known = await this.#ask(address, signal);
			this.#kept.set(path, known, day);
			return known;
		} catch (error) {
			signal.throwIfAborted();
			if (isCancellation(error)) throw error;
			const failure = this.#parts.reporter.describe(error)?.message ?? '';
			this.#kept.set(path, { failure }, isForGood(error) ? day : pause);
			return { failure };
		}
	}

	/**
	 * The tune of this name, and of this type if one is given, among those that can be had without the network:
	 * those that addresses led to before, and those of the library if there is one. Undefined where there is none,
	 * or more than one.
	 */
	async named(name: string, type: string, signal: AbortSignal): Promise<Tune | undefined> {
		const isIt = (tune: { name: string; type: string }, names: readonly string[]) =>
			names.some(one => isSameName(one, name)) && (type === '' || isSameName(tune.type, type));
		for (const known of this.#kept.all())
			if ('tune' in known && isIt(known.tune, [known.tune.name, ...known.tune.aliases]))
				return known.tune;
		try {
			if (!(await this.#parts.library.isThere)) return undefined;
			const { client } = await this.#parts.library.load();
			const found = await client.get('/tunes/search', { q: name }, signal);
			const [one, ...others] = (found?.items ?? []).filter(item =>
				isIt(item, [item.name, item.alias ?? '']),
			);
			if (!one || others.length > 0) return undefined;
			return await client.get('/tunes/ID', { id: one.id }, signal);
		} catch {
			// That the library can't be read is said where it is asked for.
			signal.throwIfAborted();
			return undefined;
		}
	}

	forget(): void {
		this.#kept.clear();
	}

	async #ask(address: ItemAddress, signal: AbortSignal): Promise<Known> {
		const { api, actions } = this.#parts;
		if (address.kind === 'tune') {
			return { tune: await api.get('/tunes/ID', { id: address.id }, signal) };
		}
		const page = kinds[address.kind].page;
		const content = await page?.load({ api, actions: await actions() }, address, signal);
		return content && 'item' in content.shown ? { item: content.shown.item } : { failure: '' };
	}
}

/** There is no such thing, and asking again would not make one. */
function isForGood(error: unknown): boolean {
	return error instanceof ApiError && ['not-found', 'gone', 'withheld'].includes(error.kind);
}
