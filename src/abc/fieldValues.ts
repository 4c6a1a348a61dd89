import { modes, type Mode } from './key.ts';
import { meterOf, knownTypes } from './meter.ts';

/** Fields that have some few values, which somebody might choose from. */
export const valuedFields = ['K', 'R', 'M', 'L'] as const;
export type ValuedField = (typeof valuedFields)[number];

/** What a tune says of itself already; `''` where it doesn't. */
export interface Said {
	readonly type: string;
	readonly meter: string;
}

/** All that such a field is likely to say, the likeliest first: what goes with the rest of the tune, and what is common. */
export function fieldValues(field: ValuedField, { type, meter }: Said): readonly string[] {
	switch (field) {
		case 'K':
			return keys;
		case 'R':
			return sooner(knownTypes, type => isSameMeter(meterOf(type), meter));
		case 'M':
			return sooner(meters, meter => isSameMeter(meterOf(type), meter));
		case 'L':
			return ['1/8', '1/16', '1/4'];
	}
}

/**
 * Those that what is typed may become; none once it is one of them, however it is spelled: then it is done, and Enter
 * ends the line.
 */
export function stillOffered(values: readonly string[], typed: string): readonly string[] {
	const begun = typed.trim().toLowerCase();
	const offered = values.filter(value => value.toLowerCase().startsWith(begun));
	return offered.some(value => value.toLowerCase() === begun) ? [] : offered;
}

const meters = [...new Set(knownTypes.map(meterOf)), '6/4', '2/2', 'C', 'C|', 'none'];

/** Common time and cut time are 4/4 and 2/2 (ABC 2.1, section 3.1.6); reels stand in any of the three. */
function isSameMeter(one: string, other: string): boolean {
	const count = (meter: string) => meter.replace(/^(?:C\|?|2\/2)$/, '4/4');
	return one !== 'none' && other !== '' && count(one) === count(other);
}

function sooner(values: readonly string[], goes: (value: string) => boolean): readonly string[] {
	return [...values.filter(goes), ...values.filter(value => !goes(value))];
}

/** Those of most tunes of the tradition, as they lie under the fingers of a flute or a fiddle in D. */
const common = [
	...['D', 'G', 'A', 'Edor', 'Ador', 'Bm', 'Em', 'Am', 'Dmix', 'Amix', 'C', 'F', 'Gdor', 'Ddor'],
	...['Gm', 'Dm'],
];

/** In fifths, and how many sharps (or less than none: flats) a mode has on the one that is C. */
const tonics = [
	...['Fb', 'Cb', 'Gb', 'Db', 'Ab', 'Eb', 'Bb', 'F', 'C', 'G', 'D', 'A', 'E', 'B', 'F#', 'C#'],
	...['G#', 'D#', 'A#', 'E#', 'B#'],
];
const sharpsOnC: Readonly<Record<Mode, number>> = {
	...{ major: 0, minor: -3, dorian: -2, mixolydian: -1, phrygian: -4, lydian: 1, locrian: -5 },
};

/** No more than seven signs of a kind can be written; the fewest first. */
const all = modes.flatMap(mode =>
	tonics
		.map((tonic, n) => ({ tonic, signs: Math.abs(n - tonics.indexOf('C') + sharpsOnC[mode]) }))
		.filter(({ signs }) => signs <= 7)
		.sort((one, other) => one.signs - other.signs)
		.map(({ tonic }) => tonic + suffix(mode)),
);

/** As ABC writes them (2.1, section 3.1.14), with the pipes' and that of no signature at all. */
const keys = [...new Set([...common, ...all, 'HP', 'Hp', 'none'])];

function suffix(mode: Mode): string {
	if (mode === 'major') return '';
	return mode === 'minor' ? 'm' : mode.slice(0, 3);
}
