import type { RecordingRow } from '../dump/rows.ts';
import { grouped } from './grouped.ts';
import type { RecordingBrief, StoredRecording, StoredTrackTune } from './shapes.ts';

interface Gathered {
	readonly name: string;
	readonly artist: string;
	readonly tunes: {
		readonly track: number;
		readonly number: number;
		readonly tune: StoredTrackTune;
	}[];
}

/** Puts the recordings together of lines that name a tune each. */
export class RecordingShelf {
	readonly #recordings = new Map<number, Gathered>();

	add({ id, artist, recording, track, number, tune, tuneId }: RecordingRow): void {
		const found = this.#recordings.get(id) ?? { name: recording, artist, tunes: [] };
		this.#recordings.set(id, found);
		found.tunes.push({ track, number, tune: [tune, tuneId] });
	}

	get size(): number {
		return this.#recordings.size;
	}

	*records(): Generator<StoredRecording> {
		for (const [id, { name, artist, tunes }] of this.#recordings) {
			const inOrder = tunes.sort((a, b) => a.track - b.track || a.number - b.number);
			const tracks = grouped(inOrder, ({ track }) => track);
			yield {
				...{ id, name, artist },
				tracks: [...tracks.values()].map(played => played.map(({ tune }) => tune)),
			};
		}
	}

	/** The one that was told of last first. */
	briefs(): RecordingBrief[] {
		return [...this.#recordings]
			.map(([id, { name, artist }]) => ({ id, name, artist }))
			.sort((a, b) => b.id - a.id);
	}
}
