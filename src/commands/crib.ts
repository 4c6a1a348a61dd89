import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import { site } from '../query/sessionUrl.ts';
import { settingText } from '../query/settingText.ts';
import { cribPage, type CribTune } from '../sets/cribPage.ts';
import type { ListedSet, ListedTune } from '../sets/list.ts';
import type { Looked } from './setTunes.ts';

/** The page of a list's first bars; a tune that can't be had stands there by its name. */
export async function crib(
	title: string,
	sets: readonly ListedSet[],
	{ found }: Looked,
): Promise<string> {
	const { incipit } = await import('../incipit/incipit.ts');
	const tuneOf = async (tune: ListedTune): Promise<CribTune> => {
		const known = found.get(tune);
		if (!known) {
			const { name, type, key } = tune;
			return { name, type, key: spelledKey(key), abc: '', drawing: '' };
		}
		// Drawing is work: the host has others to serve between.
		await new Promise(resolve => setImmediate(resolve));
		const abc = settingText(known.tune, known.setting);
		return {
			// Whoever plays it knows it by the name that they have written.
			name: tune.name || known.tune.name,
			type: known.tune.type,
			key: spelledKey(known.setting.key),
			abc,
			drawing: incipit(abc, '#000000') ?? '',
		};
	};
	const drawn = [];
	for (const set of sets) {
		const tunes: CribTune[] = [];
		for (const tune of set.tunes) tunes.push(await tuneOf(tune));
		drawn.push({ title: set.title, tunes });
	}
	const source = vscode.l10n.t('From The Session, {0}', site);
	return cribPage({ language: vscode.env.language, title, sets: drawn, source });
}
