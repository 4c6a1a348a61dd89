import * as l10n from '@vscode/l10n';
import { signOf } from './interval.ts';
import type { Manner } from './inWords.ts';
import type { Pitch } from './sounding.ts';

/** `D`, `F sharp`. */
export function pitchInWords({ letter, alteration }: Omit<Pitch, 'midi'>): string {
	switch (alteration) {
		case 0:
			return letter;
		case 1:
			return l10n.t('{0} sharp', letter);
		case -1:
			return l10n.t('{0} flat', letter);
		case 2:
			return l10n.t('{0} double sharp', letter);
		case -2:
			return l10n.t('{0} double flat', letter);
		default:
			return alteration > 0 ? l10n.t('{0} half sharp', letter) : l10n.t('{0} half flat', letter);
	}
}

/** A length in eighths, as one says it: `3`, `1 and a half`; `''` for one. */
export function lengthInWords(eighths: number, manner: Manner): string {
	const number = (count: number) => manner.number(count);
	const whole = Math.floor(eighths + little);
	const part = eighths - whole;
	const is = (value: number) => Math.abs(part - value) < little;
	if (is(0)) return whole === 1 ? '' : number(whole);
	const none = whole === 0;
	if (is(0.5)) return none ? l10n.t('a half') : l10n.t('{0} and a half', number(whole));
	if (is(0.25)) return none ? l10n.t('a quarter') : l10n.t('{0} and a quarter', number(whole));
	if (is(0.75))
		return none ? l10n.t('three quarters') : l10n.t('{0} and three quarters', number(whole));
	return number(eighths);
}

const little = 1e-5;

/** What is said of a note, where a tuplet of so many begins with it: `triplet A`. */
export function tupletInWords(count: number, said: string, manner: Manner): string {
	switch (count) {
		case 0:
			return said;
		case 2:
			return l10n.t('duplet {0}', said);
		case 3:
			return l10n.t('triplet {0}', said);
		case 4:
			return l10n.t('quadruplet {0}', said);
		default:
			return l10n.t('tuplet of {0}: {1}', manner.number(count), said);
	}
}

/** `A rolled`; what is seldom written is left out. */
export function decoratedInWords(name: string, decorations: readonly string[]): string {
	let said = name;
	for (const way of new Set(decorations.map(decoration => ways[decoration])))
		if (way) said = way(said);
	return said;
}

const rolled = (name: string) => l10n.t('{0} rolled', name);
const trilled = (name: string) => l10n.t('{0} trilled', name);
const mordent = (name: string) => l10n.t('{0} with a mordent', name);

/** By abcjs' names, some of which are for the same. */
const ways: Readonly<Record<string, (name: string) => string>> = {
	irishroll: rolled,
	roll: rolled,
	trill: trilled,
	trillh: trilled,
	mordent,
	lowermordent: mordent,
	uppermordent: mordent,
	pralltriller: mordent,
	turn: name => l10n.t('{0} with a turn', name),
	slide: name => l10n.t('slide to {0}', name),
	staccato: name => l10n.t('short {0}', name),
	accent: name => l10n.t('{0} accented', name),
	fermata: name => l10n.t('{0} with a pause', name),
	upbow: name => l10n.t('{0} up-bow', name),
	downbow: name => l10n.t('{0} down-bow', name),
};

/** `chord A minor 7`, `chord D over F sharp`. */
export function chordInWords(chord: string): string {
	const [upper = '', bass = ''] = chord.replace(/[()]/g, '').split('/');
	const [, root = '', minor = '', rest = ''] =
		/^([A-Ga-g][#b♯♭]?)(min|mi|m(?!aj?)|-)?(.*)$/.exec(upper) ?? [];
	const name = minor === '' ? rootInWords(root) : l10n.t('{0} minor', rootInWords(root));
	const said = l10n.t('chord {0}', rest === '' ? name : `${name} ${rest}`);
	return bass === '' ? said : l10n.t('{0} over {1}', said, rootInWords(bass));
}

function rootInWords(root: string): string {
	return pitchInWords({ letter: root.charAt(0).toUpperCase(), alteration: signOf(root) });
}
