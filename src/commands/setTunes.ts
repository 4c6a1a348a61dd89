import * as vscode from 'vscode';
import { withSignal } from '../host/cancellation.ts';
import { Refusal } from '../host/report.ts';
import type { FoundSetting } from '../query/ownSet.ts';
import type { ListedSet, ListedTune } from '../sets/list.ts';
import type { Known } from '../sets/lookUp.ts';
import { remarkOn } from '../sets/problems.ts';
import type { App } from './app.ts';

/** After so many questions without an answer the site is left alone: a long list would wait for every one. */
const patience = 2;

/** What has come of the tunes of some sets. */
export interface Looked {
	/** In the order of the list; those that can't be had are not in it. */
	readonly found: ReadonlyMap<ListedTune, FoundSetting>;
	/** The tunes that something is to be said of, found or not, each with a sentence. */
	readonly remarks: ReadonlyMap<ListedTune, string>;
	/** Why some could not be looked for, which is no fault of theirs; absent where all were. */
	readonly failure?: string;
}

/**
 * Finds the tunes of sets, one question after the other, with progress that can be stopped; then nothing comes of it.
 * What is found out is shown where the list is.
 */
export async function lookUp(
	app: App,
	sets: readonly ListedSet[],
	title: string,
): Promise<Looked | undefined> {
	const lists = await app.setLists.load();
	const tunes = sets.flatMap(set => set.tunes);
	const found = new Map<ListedTune, FoundSetting>();
	const remarks = new Map<ListedTune, string>();
	let failures = 0;
	let away: Known | undefined;
	let failure: string | undefined;
	const looked = await vscode.window.withProgress(
		{ location: vscode.ProgressLocation.Notification, title, cancellable: true },
		async (progress, token) => {
			for (const tune of tunes) {
				if (token.isCancellationRequested) return undefined;
				const message = tune.name;
				progress.report({ increment: 100 / tunes.length, ...(message && { message }) });
				const known = await withSignal(token, async signal =>
					away
						? ((await lists.lookUp.known(tune, signal)) ?? away)
						: lists.lookUp.ask(tune, signal),
				).catch((error: unknown) => {
					if (token.isCancellationRequested) return undefined;
					throw error;
				});
				if (!known) return undefined;
				if ('failure' in known && !known.isForGood) {
					failure ??= known.failure;
					if (++failures === patience) away = known;
				}
				const remark = remarkOn(tune, known);
				if (remark) remarks.set(tune, remark.message);
				if ('tune' in known && known.setting && tune.elsewhere === undefined)
					found.set(tune, { tune: known.tune, setting: known.setting });
			}
			return { found, remarks, ...(failure !== undefined && { failure }) };
		},
	);
	await lists.learnt();
	return looked;
}

/** The tunes of a set that were found. Throws a Refusal, with what is wrong, where there is none. */
export function settingsOf({ tunes }: ListedSet, { found, remarks }: Looked): FoundSetting[] {
	const all = tunes.flatMap(tune => found.get(tune) ?? []);
	const [why] = tunes.flatMap(tune => remarks.get(tune) ?? []);
	if (all.length === 0 && why !== undefined) throw new Refusal(why);
	return all;
}

/** What was left out, in a sentence; `''` for nothing. */
export function leftOut(sets: readonly ListedSet[], { found }: Looked): string {
	const names = sets
		.flatMap(({ tunes }) => tunes)
		.filter(tune => !found.has(tune))
		.map(({ name, address }) => name || vscode.l10n.t('Tune {0}', address?.tuneId ?? ''));
	if (names.length === 0) return '';
	return vscode.l10n.t('Left out: {0}.', names.slice(0, 10).join(', '));
}
