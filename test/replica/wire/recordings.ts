import type { Recording } from '../records.ts';
import { commentsOf, memberRef, site, urlOf } from './common.ts';

const artist = ({ artist: { id, name } }: Recording) => ({
	id,
	name,
	url: `${site}/recordings/artists/${id}`,
});

export const recordingInList = (recording: Recording) => ({
	id: recording.id,
	name: recording.name,
	url: urlOf('recordings', recording),
	date: recording.date,
	member: memberRef(recording.by),
	artist: artist(recording),
});

export const wholeRecording = (recording: Recording) => ({
	id: recording.id,
	url: urlOf('recordings', recording),
	name: recording.name,
	member: memberRef(recording.by),
	date: recording.date,
	artist: artist(recording),
	tracks: recording.tracks.map(track => ({
		tunes: track.map(({ name, tuneId }) =>
			tuneId === undefined ? { name } : { name, id: tuneId, url: urlOf('tunes', { id: tuneId }) },
		),
	})),
	comments: commentsOf('recordings', recording),
});
