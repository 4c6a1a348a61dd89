import * as vscode from 'vscode';
import { sessionEntry } from '../query/entries/gatherings.ts';
import type { Kind } from './kind.ts';
import { list, listQuery } from './list.ts';
import { activityOf, commentsOf, latestComments } from './lists.ts';
import { aroundPlace } from './nearby.ts';

export const session: Kind = {
	icon: 'calendar',
	describe: ({ place }) => [(place ?? []).join(', ')],
	parts: id => [commentsOf('/sessions/ID', id), activityOf('/sessions/ID/activity', id)],
	page: {
		view: 'item',
		script: 'item',
		icon: 'session',
		unnamed: id => vscode.l10n.t('Session {0}', id),
		load: async (...args) => (await import('./pages/sessionPage.ts')).loadSession(...args),
	},
	home: {
		folder: 'sessions',
		label: () => vscode.l10n.t('Sessions'),
		lists: () => [
			list('/sessions/new', {}, sessionEntry, {
				label: vscode.l10n.t('New Sessions'),
				icon: 'sparkle',
				places: true,
			}),
			latestComments('/sessions/comments'),
		],
		search: {
			command: 'theSession.searchSessions',
			title: () => vscode.l10n.t('Search Sessions'),
			placeholder: () => vscode.l10n.t('A venue, a town, an area or a country'),
			label: text => vscode.l10n.t('Sessions “{0}”', text),
			query: (api, id, { text }) =>
				listQuery(api, id, '/sessions/search', { q: text.trim() }, sessionEntry),
		},
		nearby: {
			command: 'theSession.sessionsNearby',
			title: () => vscode.l10n.t('Sessions Nearby'),
			label: (distance, place) => vscode.l10n.t('Sessions within {0} of {1}', distance, place),
			query: (api, id, search) => aroundPlace(api, id, '/sessions/nearby', search, sessionEntry),
		},
	},
};
