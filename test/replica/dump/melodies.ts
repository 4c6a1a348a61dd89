import { generatedBody, modes } from '../generatedMusic.ts';
import { pick } from '../random.ts';
import type { Random } from '../random.ts';
import type { TuneType } from '../records.ts';
import { lines } from './worldDump.ts';

/** What most of the music is in. */
const usual = [
	'Dmajor',
	'Gmajor',
	'Gmajor',
	'Amixolydian',
	'Edorian',
	'Eminor',
	'Adorian',
] as const;

/** The settings of one tune, one and more, a little over two on the average. */
export const generatedSettings = (
	random: Random,
	type: TuneType,
): readonly { readonly mode: string; readonly abc: string }[] => {
	const mode = pick(random, random() < 0.8 ? usual : modes);
	const more = Math.floor(-1.722 * Math.log(1 - random()));
	return Array.from({ length: 1 + more }, () => ({
		mode,
		abc: lines(generatedBody(random, type, mode)),
	}));
};
