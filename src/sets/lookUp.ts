import * as vscode from 'vscode';
import { ApiError } from '../api/errors.ts';
import type { Setting, Tune, TuneSummary } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { parseKey } from '../abc/key.ts';
import { isCancellation, type Reporter } from '../host/report.ts';
import { Memory } from '../inText/memory.ts';
import { isSameName } from '../inText/titles.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { searchedTitle } from '../query/writtenSource.ts';
import { withoutType, type TuneLine } from './line.ts';

/** What a line of a list stands for. */
export type Known =
	/** `setting` is undefined where the tune has not the one that the line names, or none at all. */
	| { readonly tune: Tune; readonly setting: Setting | undefined }
	/** Several tunes go by the name, or none does and these come closest: one is to be chosen. */
	| { readonly candidates: readonly TuneSummary[]; readonly isExact: boolean }
	/** A sentence, and whether it is about the tune, which is then gone for good. */
	| { readonly failure: string; readonly isForGood: boolean };

export interface LookUpParts {
	readonly api: SessionApi;
	readonly reporter: Reporter;
	readonly library: LateLibrary;
}

const mostKept = 1000;
const day = 24 * 60 * 60_000;
/** A failure that may pass is said for this long (ms), or until it is asked for again. */
const pause = 60_000;
const mostCandidates = 20;

/** Finds the tunes that lines of lists stand for. */
export class LookUp {
	readonly #parts: LookUpParts;
	readonly #kept = new Memory<Known>(mostKept);

	constructor(parts: LookUpParts) {
		this.#parts = parts;
	}

	/** What is known without the network: from before, or from the library. Rejects only when it is aborted. */
	async known(line: TuneLine, signal: AbortSignal): Promise<Known | undefined> {
		const kept = this.#kept.get(question(line));
		if (kept) return kept;
		try {
			if (!(await this.#parts.library.isThere)) return undefined;
			const { client } = await this.#parts.library.load();
			const known = await find(line, {
				tune: id => client.get('/tunes/ID', { id }, signal),
				named: async q => (await client.get('/tunes/search', { q }, signal))?.items ?? [],
			});
			// What the library has not, or not for certain, the site may have.
			if (!known || !('tune' in known) || (!known.setting && line.address)) return undefined;
			this.#kept.set(question(line), known, day);
			return known;
		} catch {
			// That the library can't be read is said where it is asked for.
			signal.throwIfAborted();
			return undefined;
		}
	}

	/** The same, but the site is asked for what nobody here knows. Rejects only when it is aborted. */
	async ask(line: TuneLine, signal: AbortSignal): Promise<Known> {
		const known = await this.known(line, signal);
		if (known && !isPassing(known)) return known;
		const { api, reporter } = this.#parts;
		try {
			const found = await find(line, {
				tune: id => api.get('/tunes/ID', { id }, signal),
				named: async q => (await api.get('/tunes/search', { q }, signal)).items,
			});
			const answer = found ?? { candidates: [], isExact: false };
			this.#kept.set(question(line), answer, day);
			return answer;
		} catch (error) {
			signal.throwIfAborted();
			if (isCancellation(error)) throw error;
			const isForGood = isGone(error);
			const failure = {
				failure: reporter.describe(error)?.message ?? vscode.l10n.t('Something went wrong.'),
				isForGood,
			};
			this.#kept.set(question(line), failure, isForGood ? day : pause);
			return failure;
		}
	}

	/** What has been found out of a line before, if anybody has asked; nobody is asked now. */
	remembered(line: TuneLine): Known | undefined {
		return this.#kept.get(question(line));
	}
}

/** Whoever can be asked: the library, or the site. */
interface Source {
	readonly tune: (id: number) => Promise<Tune | undefined>;
	readonly named: (name: string) => Promise<readonly TuneSummary[]>;
}

async function find(line: TuneLine, source: Source): Promise<Known | undefined> {
	const { address, name, type } = line;
	if (address) {
		const tune = await source.tune(address.tuneId);
		return tune && { tune, setting: settingOf(tune, line) };
	}
	if (name === '' || line.elsewhere !== undefined) return undefined;
	const found = await source.named(searchedTitle(name));
	const fits = (tune: TuneSummary) => type === '' || tune.type === type;
	const exact = found.filter(
		tune =>
			isSameName(tune.name, name) || (tune.alias !== undefined && isSameName(tune.alias, name)),
	);
	// A tune of its own name before those that only go by it, too.
	const own = exact.filter(tune => fits(tune) && isSameName(tune.name, name));
	const all = own.length > 0 ? own : exact.filter(fits);
	const [one, ...others] = all;
	const shorter = one || type !== '' ? undefined : withoutType(name);
	if (shorter) {
		const meant = await find({ ...line, ...shorter }, source);
		if (meant && (!('isExact' in meant) || meant.isExact || found.length === 0)) return meant;
	}
	if (!one || others.length > 0) {
		const candidates = (one ? all : found).slice(0, mostCandidates);
		return { candidates, isExact: one !== undefined };
	}
	const tune = await source.tune(one.id);
	return tune && { tune, setting: settingOf(tune, line) };
}

/** The one that the line names, or else the first in its key, or the first of all. */
function settingOf({ settings }: Tune, { address, key }: TuneLine): Setting | undefined {
	const { settingId, ordinal } = address ?? {};
	if (settingId !== undefined) return settings.find(({ id }) => id === settingId);
	if (ordinal !== undefined) return settings[ordinal - 1];
	return settings.find(setting => isSameKey(setting.key, key)) ?? settings[0];
}

function isSameKey(one: string, other: string): boolean {
	const [a, b] = [parseKey(one), parseKey(other)];
	return a !== undefined && a.tonic === b?.tonic && a.mode === b.mode;
}

function question({ address, name, type, key }: TuneLine): string {
	return JSON.stringify(address ? [address, key] : [name, type, key]);
}

function isPassing(known: Known): boolean {
	return 'failure' in known && !known.isForGood;
}

function isGone(error: unknown): boolean {
	return error instanceof ApiError && ['not-found', 'gone', 'withheld'].includes(error.kind);
}
