import * as l10n from '@vscode/l10n';
import { fullPitchInWords } from '../../src/abc/inWords.ts';
import type { TablatureId } from '../../src/abc/tablature.ts';
import { isTablature, tablatureIds, tablatureOf } from '../../src/abc/tablature.ts';
import { el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Staves } from './staves.ts';
import type { DrawnTablature, Lacking } from './tabDrawing.ts';

const tablatureName = (id: TablatureId): string => {
	switch (id) {
		case 'fiddle':
			return l10n.t('Fiddle (GDAE)');
		case 'mandolin':
			return l10n.t('Mandolin (GDAE)');
		case 'tenor-banjo':
			return l10n.t('Tenor Banjo (GDAE)');
		case 'tenor-banjo-cgda':
			return l10n.t('Tenor Banjo (CGDA)');
		case 'bouzouki-gdad':
			return l10n.t('Irish Bouzouki (GDAD)');
		case 'bouzouki-gdae':
			return l10n.t('Irish Bouzouki (GDAE)');
		case 'guitar':
			return l10n.t('Guitar (EADGBE)');
		case 'guitar-dadgad':
			return l10n.t('Guitar (DADGAD)');
		case 'guitar-drop-d':
			return l10n.t('Guitar in Drop D');
		case 'whistle-d':
			return l10n.t('Whistle in D');
		case 'whistle-e-flat':
			return l10n.t('Whistle in E♭');
		case 'whistle-f':
			return l10n.t('Whistle in F');
		case 'whistle-g':
			return l10n.t('Whistle in G');
		case 'whistle-a':
			return l10n.t('Whistle in A');
		case 'whistle-b-flat':
			return l10n.t('Whistle in B♭');
		case 'whistle-c':
			return l10n.t('Whistle in C');
	}
};

const group = (label: string, kind: 'strings' | 'whistle'): HTMLElement =>
	el(
		'optgroup',
		{ label },
		...tablatureIds
			.filter(id => tablatureOf(id).kind === kind)
			.map(id => el('option', { value: id }, tablatureName(id))),
	);

/** Writes what the reader has once chosen under all staves of a page. */
export const writeTablature = (staves: Staves, chosen: string): void => {
	if (isTablature(chosen)) staves.write(tablatureOf(chosen));
};

/** The page's select of what stands under its staves; what is chosen is kept for all tunes. */
export const tablatureSelect = (chosen: string, staves: Staves, host: Host): HTMLSelectElement => {
	const element = el(
		'select',
		{},
		el('option', { value: '' }, l10n.t('None')),
		group(l10n.t('Strings'), 'strings'),
		group(l10n.t('Whistles, high and low'), 'whistle'),
	);
	element.value = isTablature(chosen) ? chosen : '';
	element.addEventListener('change', () => {
		const { value } = element;
		const tablature = isTablature(value) ? value : '';
		staves.write(tablature === '' ? undefined : tablatureOf(tablature));
		host.post({ type: 'tablature', tablature });
	});
	return element;
};

/** Which notes stand crossed instead of fingered, and why; nothing where there are none. */
export const crossedInWords = ({ lacking }: DrawnTablature): string => {
	const list = (problem: Lacking['problem']): string =>
		[
			...new Set(
				lacking.filter(one => one.problem === problem).map(({ pitch }) => fullPitchInWords(pitch)),
			),
		].join(', ');
	const [low, high, taken] = [list('low'), list('high'), list('taken')];
	const parts = [
		low === '' ? '' : l10n.t('too low: {0}', low),
		high === '' ? '' : l10n.t('too high: {0}', high),
		taken === '' ? '' : l10n.t('no string left in a chord: {0}', taken),
	].filter(part => part !== '');
	return parts.length === 0 ? '' : l10n.t('Crossed in the tablature: {0}.', parts.join('; '));
};
