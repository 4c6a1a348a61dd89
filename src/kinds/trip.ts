import * as vscode from 'vscode';
import { datesInWords } from '../host/words.ts';
import { tripEntry } from '../query/entries/gatherings.ts';
import type { Kind } from './kind.ts';
import { list, listQuery } from './list.ts';
import { activityOf, commentsOf, latestComments } from './lists.ts';
import { aroundPlace } from './nearby.ts';

export const trip: Kind = {
	icon: 'globe',
	describe: ({ start, end, author }) => [datesInWords(start, end), author ?? ''],
	parts: id => [commentsOf('/trips/ID', id), activityOf('/trips/ID/activity', id)],
	page: {
		view: 'item',
		script: 'item',
		icon: 'trip',
		unnamed: id => vscode.l10n.t('Trip {0}', id),
		load: async (...args) => (await import('./pages/tripPage.ts')).loadTrip(...args),
	},
	home: {
		folder: 'trips',
		label: () => vscode.l10n.t('Trips'),
		lists: () => [
			list('/trips/upcoming', {}, tripEntry, {
				label: vscode.l10n.t('Upcoming Trips'),
				icon: 'clock',
				places: true,
			}),
			list('/trips/new', {}, tripEntry, {
				label: vscode.l10n.t('New Trips'),
				icon: 'sparkle',
				places: true,
			}),
			latestComments('/trips/comments'),
		],
		search: {
			command: 'theSession.searchTrips',
			title: () => vscode.l10n.t('Search Trips'),
			placeholder: () => vscode.l10n.t('Where somebody goes'),
			label: text => vscode.l10n.t('Trips “{0}”', text),
			query: (api, id, { text }) =>
				listQuery(api, id, '/trips/search', { q: text.trim() }, tripEntry),
		},
		nearby: {
			command: 'theSession.tripsNearby',
			title: () => vscode.l10n.t('Trips Nearby'),
			label: (distance, place) => vscode.l10n.t('Trips within {0} of {1}', distance, place),
			query: (api, id, search) => aroundPlace(api, id, '/trips/nearby', search, tripEntry),
		},
	},
};
