import type { Paging } from '../../api/endpoints.ts';
import type { Page } from '../../api/model.ts';
import type { Recording, RecordingSummary } from '../../api/model/recordings.ts';
import type { Library } from '../store/library.ts';
import type { RecordingBrief } from '../store/shapes.ts';
import { pageOf } from './answer.ts';
import { matching } from './matching.ts';
import { named, urlOf } from './named.ts';

export function recordingSummary({ id, name, artist }: RecordingBrief): RecordingSummary {
	const by = named(artist);
	return { id, name, url: urlOf('recordings', id), date: '', ...(by && { artist: by }) };
}

export function searchRecordings(
	library: Library,
	{ q, ...paging }: { readonly q: string } & Paging,
): Page<RecordingSummary> {
	const found = matching(library.list('recordingBriefs'), q, ({ name, artist }) => [name, artist]);
	return pageOf(found, paging, recordingSummary);
}

export function wholeRecording(library: Library, id: number): Recording | undefined {
	const found = library.records('recordings').get(id);
	return (
		found && {
			...recordingSummary(found),
			tracks: found.tracks.map(track => ({
				tunes: track.map(([name, tuneId]) => ({
					name: name || (library.briefs.get(tuneId)?.name ?? '?'),
					...(tuneId > 0 ? { id: tuneId, url: urlOf('tunes', tuneId) } : { url: '' }),
				})),
			})),
			comments: [],
		}
	);
}

/** Those with the tune, the one that was told of last first. */
export function recordingsOf(
	library: Library,
	{ id, ...paging }: { readonly id: number } & Paging,
): Page<RecordingSummary> | undefined {
	const tune = library.records('tunes').get(id);
	if (!tune) return undefined;
	const { items, ...page } = pageOf(tune.recordings, paging, one => one);
	return { items: library.records('recordings').all(items).map(recordingSummary), ...page };
}
