import type { TuneSummary } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import {
	commentEntry,
	newSettingEntry,
	sessionEntry,
	setEntry,
	settingEntry,
	tuneEntry,
} from './entry.ts';
import { query, type Entry, type Query } from './query.ts';

/** The settings of one tune, in the site's order. */
export function tuneSettings(api: SessionApi, tuneId: number): Query {
	return {
		id: `tune-${tuneId}`,
		fetch: async (_page, signal) => {
			const tune = await api.get('/tunes/ID', { id: tuneId }, signal);
			const items = tune.settings.map((setting, index) => settingEntry(tune, setting, index + 1));
			return { items, page: 1, pages: 1, total: items.length };
		},
	};
}

/** A tune that opens to its settings. */
export function tuneWithSettings(api: SessionApi): (tune: TuneSummary) => Entry {
	return tune => tuneEntry(tune, tuneSettings(api, tune.id));
}

/** Everything the side bar lists without being asked for a name: one line a list. */
export function lists(api: SessionApi) {
	const tune = tuneWithSettings(api);
	return {
		newSettings: query(
			'/tunes/new',
			(page, s) => api.get('/tunes/new', { page }, s),
			newSettingEntry,
		),
		popularTunes: query(
			'/tunes/popular',
			(page, s) => api.get('/tunes/popular', { page }, s),
			tune,
		),
		recordedTunes: query(
			'/tunes/recordings',
			(page, s) => api.get('/tunes/recordings', { page }, s),
			tune,
		),
		newSets: query('/tunes/sets', (page, s) => api.get('/tunes/sets', { page }, s), setEntry),
		tuneComments: query(
			'/tunes/comments',
			(page, s) => api.get('/tunes/comments', { page }, s),
			commentEntry,
		),
		newSessions: query(
			'/sessions/new',
			(page, s) => api.get('/sessions/new', { page }, s),
			sessionEntry,
		),
		sessionComments: query(
			'/sessions/comments',
			(page, s) => api.get('/sessions/comments', { page }, s),
			commentEntry,
		),
	} satisfies Record<string, Query>;
}
