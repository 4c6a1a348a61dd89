import * as l10n from '@vscode/l10n';
import { heardText } from '../../src/abc/alike.ts';
import type { SettingView } from '../../src/panel/protocol.ts';
import { el, nextTask } from '../page/dom.ts';
import type { Words } from '../page/words.ts';

/** The settings that stand for themselves, each with those that are heard as it is. */
export type Folded = ReadonlyMap<SettingView, readonly SettingView[]>;

/** What is heard of each setting, by its id; one is read in a task, since sixty of them take their time. */
export const hearAll = async (
	settings: readonly SettingView[],
): Promise<ReadonlyMap<number, string>> => {
	const heard = new Map<number, string>();
	for (const { id, key, abc } of settings) {
		await nextTask();
		try {
			heard.set(id, `${key} ${heardText(abc)}`);
		} catch {
			// What cannot be read is like nothing else.
			heard.set(id, String(id));
		}
	}
	return heard;
};

/** The settings in their order; without knowing what is heard of them each stands for itself. */
export const folded = (
	settings: readonly SettingView[],
	heard: ReadonlyMap<number, string> | undefined,
): Folded => {
	const groups = new Map<string, SettingView[]>();
	for (const setting of settings) {
		const text = heard?.get(setting.id) ?? String(setting.id);
		groups.set(text, [...(groups.get(text) ?? []), setting]);
	}
	return new Map(
		[...groups.values()].flatMap(([first, ...others]) =>
			first === undefined ? [] : [[first, others] as const],
		),
	);
};

/** Settings put away under the one that they are like. */
export const fold = (
	settings: readonly SettingView[],
	articles: readonly HTMLElement[],
	words: Words,
): HTMLElement => {
	const names = words.list(settings.map(({ ordinal }) => words.number(ordinal)));
	const label =
		settings.length === 1
			? l10n.t('Setting {0} differs in layout or ornaments only', names)
			: l10n.t('Settings {0} differ in layout or ornaments only', names);
	return el('details', { class: 'alike' }, el('summary', {}, label), ...articles);
};
