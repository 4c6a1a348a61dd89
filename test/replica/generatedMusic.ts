import { meters } from './records.ts';
import type { TuneType } from './records.ts';
import { between, pick } from './random.ts';
import type { Random } from './random.ts';

/** The 23 modes The Session's search form offers. */
export const modes = [
	...['Amajor', 'Amixolydian', 'Adorian', 'Aminor', 'Bmixolydian', 'Bdorian', 'Bminor'],
	...['Cmajor', 'Cdorian', 'Dmajor', 'Dmixolydian', 'Ddorian', 'Dminor', 'Emajor'],
	...['Emixolydian', 'Edorian', 'Eminor', 'Fmajor', 'Fdorian', 'Gmajor', 'Gmixolydian'],
	...['Gdorian', 'Gminor'],
] as const;

/** The range of a D whistle without its shrillest notes. */
const scale = ['D', 'E', 'F', 'G', 'A', 'B', 'c', 'd', 'e', 'f', 'g', 'a', 'b'];

/** What one beat may be filled with, by its length in eighths: lengths of the notes, one each. */
const rhythms: Readonly<Record<number, readonly (readonly number[])[]>> = {
	2: [[1, 1], [1, 1], [1, 1], [2]],
	3: [[1, 1, 1], [1, 1, 1], [2, 1], [3]],
	4: [
		[1, 1, 1, 1],
		[1, 1, 1, 1],
		[2, 1, 1],
		[1, 1, 2],
		[2, 2],
	],
};

/** How the eighths of a bar fall into beats. */
const beats: Readonly<Record<(typeof meters)[TuneType], readonly number[]>> = {
	'6/8': [3, 3],
	'9/8': [3, 3, 3],
	'12/8': [3, 3, 3, 3],
	'4/4': [4, 4],
	'2/4': [2, 2],
	'3/4': [2, 2, 2],
	'3/2': [4, 4, 4],
};

/**
 * Two repeated parts of eight bars (four where bars are long), wandering stepwise and coming home to
 * the tonic: it adds up and can be read and played, and nobody would want to.
 */
export const generatedBody = (random: Random, type: TuneType, key: string): string => {
	const home = scale.findIndex(note => note.toUpperCase() === key[0]);
	const long = meters[type] === '12/8' || meters[type] === '3/2';
	const part = (start: number) => `|:${bars(random, type, long ? 4 : 8, home, start)}:|`;
	return `${part(home)}! ${part(Math.min(home + 5, scale.length - 1))}`;
};

const bars = (
	random: Random,
	type: TuneType,
	count: number,
	home: number,
	start: number,
): string => {
	let at = start;
	const beat = (length: number) =>
		pick(random, rhythms[length] ?? [[length]])
			.map(duration => {
				at = Math.min(Math.max(at + between(random, -2, 2), 0), scale.length - 1);
				return `${scale[at]}${duration === 1 ? '' : duration}`;
			})
			.join('');
	const plain = Array.from({ length: count - 1 }, () => beats[meters[type]].map(beat).join(' '));
	const last = beats[meters[type]].map((length, n, all) =>
		n === all.length - 1 ? `${scale[home]}${length}` : beat(length),
	);
	return [...plain, last.join(' ')].join('|');
};
