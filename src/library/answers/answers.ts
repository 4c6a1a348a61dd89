import type { Path } from '../../api/endpoints.ts';
import { pageOf, type Answer } from './answer.ts';
import {
	eventSummary,
	near,
	search,
	sessionSummary,
	upcomingEvents,
	wholeEvent,
	wholeSession,
} from './gatherings.ts';
import { recordingsOf, recordingSummary, searchRecordings, wholeRecording } from './recordings.ts';
import { memberSet, memberSets, setPage } from './sets.ts';
import { newSettings, searchTunes, tuneSummary, wholeTune } from './tunes.ts';

/**
 * What the library can be asked of all that the API can (`api/endpoints.ts`), under the same paths. A new one
 * is a new line. What isn't here the dump doesn't know.
 *
 * An answer lacks what the dump doesn't say: comments, tags, schedules, telephone numbers, in how many
 * collections a tune is, who added a recording; and members and artists are names without a page.
 */
export const answers: { readonly [P in Path]?: Answer<P> } = {
	'/tunes/new': newSettings,
	'/tunes/popular': (library, paging) => pageOf(library.list('tuneBriefs'), paging, tuneSummary),
	'/tunes/recordings': (library, paging) => {
		const recorded = library.list('tuneBriefs').toSorted((a, b) => b.recordings - a.recordings);
		return pageOf(recorded, paging, tuneSummary);
	},
	'/tunes/sets': (library, paging) => setPage(library, library.order('newSets'), paging),
	'/tunes/search': searchTunes,
	// How many people keep which of its settings only the site knows.
	'/tunes/ID': (library, { id, orderBy }) => (orderBy ? undefined : wholeTune(library, id)),
	'/tunes/ID/recordings': recordingsOf,

	'/recordings/new': (library, paging) =>
		pageOf(library.list('recordingBriefs'), paging, recordingSummary),
	'/recordings/search': searchRecordings,
	'/recordings/ID': (library, { id }) => wholeRecording(library, id),

	'/sessions/new': (library, paging) => pageOf(library.list('sessions'), paging, sessionSummary),
	'/sessions/search': (library, asked) => search(library.list('sessions'), asked, sessionSummary),
	'/sessions/nearby': (library, asked) => near(library.list('sessions'), asked, sessionSummary),
	'/sessions/ID': (library, { id }) => wholeSession(library, id),

	'/events/upcoming': upcomingEvents,
	'/events/new': (library, paging) => pageOf(library.list('events'), paging, eventSummary),
	'/events/search': (library, asked) => search(library.list('events'), asked, eventSummary),
	'/events/nearby': (library, asked) => near(library.list('events'), asked, eventSummary),
	'/events/ID': (library, { id }) => wholeEvent(library, id),

	'/members/ID/sets': memberSets,
	'/members/ID/sets/SETID': memberSet,
};

/** The same for any path, seen so that the compiler knows a path's params and result belong together. */
export function answerOf<P extends Path>(path: P): Answer<P> | undefined {
	return answers[path];
}
