import { bestWay } from './bestWay.ts';
import { nearestWay, pitchClassOf } from './interval.ts';
import { parseKey } from './key.ts';
import { soundingBars } from './sounding.ts';

/** A complete ABC tune and its key, in any spelling. */
export interface Keyed {
	readonly abc: string;
	readonly key: string;
}

/**
 * How many semitones another tune has to be moved, an octave at most, to stand in the key of this one: 0 where that
 * is more than another tonic, or nobody knows.
 */
export function wayBeside(one: Keyed, other: Keyed): number {
	const [to, from] = [parseKey(one.key), parseKey(other.key)];
	if (!to || to.mode !== from?.mode) return 0;
	const rather = nearestWay(from, pitchClassOf(to));
	if (rather === 0) return 0;
	try {
		const way = bestWay(soundingBars(one.abc), soundingBars(other.abc), rather);
		return (way - rather) % 12 === 0 ? way : rather;
	} catch {
		return rather;
	}
}
