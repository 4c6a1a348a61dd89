import * as l10n from '@vscode/l10n';
import { borrowedChords } from '../../src/abc/borrowedChords.ts';
import { hasChords } from '../../src/abc/chordSymbol.ts';
import { numberedBar } from '../../src/abc/inWords.ts';
import type { SettingView } from '../../src/panel/protocol.ts';
import { el } from '../page/dom.ts';
import type { Words } from '../page/words.ts';

/** A setting with the chords that it is shown with. */
export interface Chorded {
	readonly abc: string;
	/** The setting whose they are; absent where they are its own, or none. */
	readonly chordsOf?: number;
	/** What is to be said of them; `''` where they are its own. */
	readonly said: string;
}

/** Who lends: `setting 3 by Nuala`. */
const lenderName = ({ ordinal, author }: SettingView): string =>
	author === '' ? l10n.t('setting {0}', ordinal) : l10n.t('setting {0} by {1}', ordinal, author);

/** The settings that have chords to lend, for the page's select; none where nobody wants any. */
export const lenderOptions = (settings: readonly SettingView[]): readonly HTMLElement[] => {
	const lenders = settings.filter(({ abc }) => hasChords(abc));
	if (lenders.length === 0 || lenders.length === settings.length) return [];
	return [
		el('option', { value: '' }, l10n.t('As written')),
		...lenders.map(lender =>
			el('option', { value: String(lender.id) }, l10n.t('Borrow those of {0}', lenderName(lender))),
		),
	];
};

/** A setting as it is written, or, if it has no chords of its own, with those of another one. */
export const chorded = (
	setting: SettingView,
	lender: SettingView | undefined,
	words: Words,
): Chorded => {
	const { abc, key } = setting;
	if (lender === undefined || hasChords(abc)) return { abc, said: '' };
	const owner = [lender.author, lender.url].filter(word => word !== '').join(', ');
	const name = lenderName(lender);
	try {
		const borrowed = borrowedChords(abc, key, { abc: lender.abc, key: lender.key, owner });
		if (borrowed !== undefined) {
			const without = borrowed.without.map(numberedBar);
			const said =
				without.length === 0
					? l10n.t('Chords of {0}', name)
					: l10n.t('Chords of {0}; none there for: {1}', name, words.list(without));
			return { abc: borrowed.abc, chordsOf: lender.id, said };
		}
	} catch {
		// What cannot be read is said to be so where it is drawn.
	}
	return { abc, said: l10n.t('It can’t have the chords of {0}.', name) };
};
