import * as l10n from '@vscode/l10n';
import { farInWords } from '../../src/abc/inWords.ts';
import { movedKey, nearestWay, pitchClassOf } from '../../src/abc/interval.ts';
import type { Key } from '../../src/abc/key.ts';
import { parseKey, spelledKey } from '../../src/abc/key.ts';
import type { Transposed, TransposeProblem } from '../../src/abc/transpose.ts';
import { furthest, transposeTune } from '../../src/abc/transpose.ts';
import { el } from '../page/dom.ts';

/**
 * How the page's settings are moved, as its select has it: `0` not at all, `-3` three semitones down,
 * `to7` each by the shorter way to the tonic that lies seven semitones above C.
 */
export type Transposition = string;

export const asWritten: Transposition = '0';

const tonics = ['C', 'C♯/D♭', 'D', 'E♭', 'E', 'F', 'F♯/G♭', 'G', 'G♯/A♭', 'A', 'B♭', 'B'];

export const isTransposition = (value: string): boolean => {
	const [, tonic] = /^to(\d{1,2})$/.exec(value) ?? [];
	if (tonic !== undefined) return Number(tonic) < tonics.length;
	return /^(?:0|-?[1-9]\d?)$/.test(value) && Math.abs(Number(value)) <= furthest;
};

/** Semitones for a setting in this key, as people spell it; undefined where nobody knows how many. */
export const semitonesFor = (transposition: Transposition, key: string): number | undefined => {
	if (!transposition.startsWith('to')) return Number(transposition);
	const from = parseKey(key);
	return from && nearestWay(from, Number(transposition.slice(2)));
};

/** What takes settings to where one in this key comes by so many semitones; those that are there stay. */
export const wayTo = (from: Key, semitones: number): Transposition => {
	const tonic = pitchClassOf(movedKey(from, semitones));
	return semitones !== 0 && nearestWay(from, tonic) === semitones
		? `to${tonic}`
		: String(semitones);
};

export const keyInWords = ({ tonic, mode }: Key): string => spelledKey(`${tonic} ${mode}`);

const whyNot = (problem: TransposeProblem): string => {
	switch (problem.reason) {
		case 'key':
			return l10n.t('This setting stands as it is written: its key can’t be moved.');
		case 'bar':
			return problem.bar === 0
				? l10n.t(
						'This setting stands as it is written: its pickup would sound different transposed.',
					)
				: l10n.t(
						'This setting stands as it is written: bar {0} would sound different transposed.',
						problem.bar,
					);
		case 'unreadable':
			return l10n.t('This setting stands as it is written: its ABC could not be read.');
	}
};

/** A setting as it is shown. */
export interface InKey {
	readonly abc: string;
	/** What has really been done to it. */
	readonly semitones: number;
	/** The setting whose chords it has; absent where they are its own. */
	readonly chordsOf?: number;
	/** Its key as it is shown, for people; absent where it is its own. */
	readonly key?: string;
	/** What is to be said of it; `''` where it stands as written because it was meant to. */
	readonly said: string;
}

export const inKey = (abc: string, semitones: number | undefined): InKey => {
	if (semitones === undefined)
		return { abc, semitones: 0, said: whyNot({ reason: 'key', key: '' }) };
	if (semitones === 0) return { abc, semitones, said: '' };
	const result: Transposed = transposeTune(abc, semitones);
	if (!result.ok) return { abc, semitones: 0, said: whyNot(result.problem) };
	const said = l10n.t('Transposed to {0}, {1}', keyInWords(result.to), farInWords(semitones));
	return { abc: result.abc, semitones, key: keyInWords(result.to), said };
};

const option = (value: string, label: string): HTMLOptionElement => el('option', { value }, label);

const group = (label: string, ...options: readonly HTMLOptionElement[]): HTMLElement =>
	el('optgroup', { label }, ...options);

/** Every way there is, for the page's select. */
export const transpositions = (): readonly HTMLElement[] => {
	const steps = Array.from({ length: furthest }, (_, n) => n + 1);
	return [
		option(asWritten, l10n.t('As written')),
		group(
			l10n.t('To the key of'),
			...tonics.map((tonic, n) => option(`to${n}`, l10n.t('To {0}', tonic))),
		),
		group(l10n.t('Up'), ...steps.map(n => option(String(n), farInWords(n)))),
		group(l10n.t('Down'), ...steps.map(n => option(String(-n), farInWords(-n)))),
	];
};
