import type {
	Collection,
	Recording,
	RecordingSummary,
	TrackTune,
} from '../../api/model/recordings.ts';
import type { Entry } from '../query.ts';
import { written } from './written.ts';

export function recordingEntry(recording: RecordingSummary): Entry {
	return {
		kind: 'recording',
		id: recording.id,
		name: recording.name,
		url: recording.url,
		...(recording.artist && { artist: recording.artist.name }),
		...written(recording),
	};
}

/** The tracks of a recording, each with its tunes in playing order. */
export function trackEntries(recording: Recording): readonly Entry[] {
	return recording.tracks.map(({ tunes }, index) => ({
		kind: 'track',
		id: index + 1,
		name: tunes.map(({ name }) => name).join(' / '),
		url: recording.url,
		ordinal: index + 1,
		items: tunes.map(trackTuneEntry),
	}));
}

/** A tune on a track; one that the site doesn't know has a name and nothing else. */
function trackTuneEntry(tune: TrackTune): Entry {
	return {
		kind: 'tune',
		id: tune.id ?? 0,
		name: tune.name,
		url: tune.url,
		...(tune.id !== undefined && { tuneId: tune.id }),
	};
}

export function collectionEntry(collection: Collection): Entry {
	return {
		kind: 'collection',
		id: collection.id,
		name: collection.name,
		url: collection.url,
		text: collection.identifier,
	};
}
