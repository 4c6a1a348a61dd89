import type { Recording } from '../records.ts';
import { stamp } from '../stamp.ts';
import { member } from './members.ts';
import type { Handle } from './members.ts';
import { numbered } from './numbered.ts';
import { handWrittenTunes } from './tunes/all.ts';
import { comments } from './write.ts';
import type { WrittenComment } from './write.ts';

/** A tune by its id; by its name where nobody has linked it; by both where the id leads elsewhere. */
type Played = number | string | readonly [id: number, name: string];

export interface WrittenRecording {
	/** Below 1000; the higher, the newer. */
	readonly id: number;
	readonly by?: Handle;
	readonly name: string;
	readonly artist: string;
	readonly tracks: readonly (readonly Played[])[];
	readonly comments?: readonly WrittenComment[];
}

const played = (tune: Played) => {
	if (typeof tune === 'string') {
		return { name: tune };
	}
	if (typeof tune !== 'number') {
		return { name: tune[1], tuneId: tune[0] };
	}
	const found = handWrittenTunes.find(({ id }) => id === tune);
	if (!found) {
		throw new RangeError(`Nobody wrote down tune ${tune}`);
	}
	return { name: found.name, tuneId: tune };
};

export const recording = (written: WrittenRecording): Recording => {
	const through = 0.2 + written.id / 1400;
	return {
		id: written.id,
		...(written.by && { by: member(written.by) }),
		name: written.name,
		date: stamp(through),
		artist: numbered(written.artist),
		tracks: written.tracks.map(track => track.map(played)),
		comments: comments(written.comments ?? [], 600_000 + written.id * 20, through),
	};
};
