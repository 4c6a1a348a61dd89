import * as l10n from '@vscode/l10n';
import type { InstrumentId } from '../../src/abc/instruments.ts';
import { instrumentIds, instrumentOf } from '../../src/abc/instruments.ts';
import { farInWords, fullPitchInWords } from '../../src/abc/inWords.ts';
import { movedKey } from '../../src/abc/interval.ts';
import { parseKey } from '../../src/abc/key.ts';
import type { Playable } from '../../src/abc/range.ts';
import { pitchesOf, playable } from '../../src/abc/range.ts';
import type { Pitch } from '../../src/abc/sounding.ts';
import { soundingBars } from '../../src/abc/sounding.ts';
import { furthest } from '../../src/abc/transpose.ts';
import { button, el } from '../page/dom.ts';
import type { Words } from '../page/words.ts';
import type { InKey, Transposition } from './transposition.ts';
import { keyInWords, wayTo } from './transposition.ts';

const instrumentName = (id: InstrumentId): string => {
	switch (id) {
		case 'whistle-d':
			return l10n.t('Whistle in D');
		case 'whistle-c':
			return l10n.t('Whistle in C');
		case 'whistle-b-flat':
			return l10n.t('Whistle in B♭');
		case 'low-whistle-d':
			return l10n.t('Low Whistle in D');
		case 'flute':
			return l10n.t('Irish Flute');
		case 'pipes':
			return l10n.t('Uilleann Pipes in D');
		case 'fiddle':
			return l10n.t('Fiddle');
		case 'mandolin':
			return l10n.t('Mandolin');
		case 'tenor-banjo':
			return l10n.t('Tenor Banjo (GDAE)');
		case 'box-b-c':
			return l10n.t('Button Accordion B/C');
		case 'box-c-sharp-d':
			return l10n.t('Button Accordion C♯/D');
		case 'concertina':
			return l10n.t('Anglo Concertina C/G');
	}
};

/** Every instrument, for the page's select. */
export const instruments = (): readonly HTMLElement[] => [
	el('option', { value: '' }, l10n.t('No instrument')),
	...instrumentIds.map(id => el('option', { value: id }, instrumentName(id))),
];

/** What keeps a tune from being plain to play, in words; none for one that is. */
const obstacles = (
	{ tooLow, tooHigh, lacking, hard }: Playable,
	trouble: 'half-holing' | 'keys' | undefined,
	words: Words,
): readonly string[] => {
	const list = (pitches: readonly Pitch[]): string =>
		words.list([...new Set(pitches.map(fullPitchInWords))]);
	return [
		tooLow.length > 0 ? l10n.t('too low: {0}', list(tooLow)) : '',
		tooHigh.length > 0 ? l10n.t('too high: {0}', list(tooHigh)) : '',
		lacking.length > 0 ? l10n.t('not on it: {0}', list(lacking)) : '',
		hard.length === 0
			? ''
			: trouble === 'keys'
				? l10n.t('with a key: {0}', list(hard))
				: l10n.t('half-holed or cross-fingered: {0}', list(hard)),
	].filter(part => part !== '');
};

/**
 * Whether a setting, as it is shown, can be played on the instrument, in a sentence; and where it could be,
 * a button that takes the page there: all settings to that tonic, as one would choose it by hand, unless the
 * shorter way there is not the one on which this setting fits.
 */
export const playability = (
	{ abc, semitones }: InKey,
	key: string,
	id: InstrumentId,
	words: Words,
	transpose: (to: Transposition) => void,
): readonly (HTMLElement | string)[] => {
	const instrument = instrumentOf(id);
	const name = instrumentName(id);
	let pitches: readonly Pitch[];
	try {
		pitches = pitchesOf(soundingBars(abc));
	} catch {
		pitches = [];
	}
	if (pitches.length === 0) return [];
	const found = playable(pitches, instrument, [-furthest - semitones, furthest - semitones]);
	const inTheWay = obstacles(found, instrument.trouble, words);
	if (inTheWay.length === 0) return [l10n.t('{0}: every note fits.', name)];
	const said = l10n.t('{0}: {1}.', name, inTheWay.join('; '));
	const way = found.nearest;
	const from = parseKey(key);
	if (way === undefined || from === undefined) {
		const missing = found.tooLow.length + found.tooHigh.length + found.lacking.length;
		return missing === 0 ? [said] : [said, ' ', l10n.t('It fits in no other key.')];
	}
	const far = semitones + way;
	const to = keyInWords(movedKey(from, far));
	const label = far === 0 ? l10n.t('Play as Written') : l10n.t('Transpose to {0}', to);
	return [
		said,
		' ',
		far === 0
			? l10n.t('It fits as it is written.')
			: l10n.t('It fits in {0}, {1}.', to, farInWords(far)),
		' ',
		button(label, () => transpose(wayTo(from, far)), { class: 'quiet' }),
		...(far === 0 ? [] : [' ', l10n.t('It moves all settings.')]),
	];
};
