import * as vscode from 'vscode';
import { datesInWords } from '../host/words.ts';
import { eventEntry } from '../query/entries/gatherings.ts';
import type { Kind } from './kind.ts';
import { list, listQuery } from './list.ts';
import { activityOf, commentsOf, latestComments } from './lists.ts';
import { aroundPlace } from './nearby.ts';

export const event: Kind = {
	icon: 'star-empty',
	describe: ({ start, end, place }) => [datesInWords(start, end), (place ?? []).join(', ')],
	parts: id => [commentsOf('/events/ID', id), activityOf('/events/ID/activity', id)],
	page: {
		view: 'item',
		script: 'item',
		icon: 'event',
		unnamed: id => vscode.l10n.t('Event {0}', id),
		load: async (...args) => (await import('./pages/eventPage.ts')).loadEvent(...args),
	},
	home: {
		folder: 'events',
		label: () => vscode.l10n.t('Events'),
		lists: () => [
			list('/events/upcoming', {}, eventEntry, {
				label: vscode.l10n.t('Upcoming Events'),
				icon: 'clock',
				places: true,
			}),
			list('/events/new', {}, eventEntry, {
				label: vscode.l10n.t('New Events'),
				icon: 'sparkle',
				places: true,
			}),
			latestComments('/events/comments'),
		],
		search: {
			command: 'theSession.searchEvents',
			title: () => vscode.l10n.t('Search Events'),
			placeholder: () => vscode.l10n.t('An event, a venue or a place'),
			label: text => vscode.l10n.t('Events “{0}”', text),
			query: (api, id, { text }) =>
				listQuery(api, id, '/events/search', { q: text.trim() }, eventEntry),
		},
		nearby: {
			command: 'theSession.eventsNearby',
			title: () => vscode.l10n.t('Events Nearby'),
			label: (distance, place) => vscode.l10n.t('Events within {0} of {1}', distance, place),
			query: (api, id, search) => aroundPlace(api, id, '/events/nearby', search, eventEntry),
		},
	},
};
