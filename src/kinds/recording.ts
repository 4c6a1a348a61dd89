import * as vscode from 'vscode';
import { recordingEntry, trackEntries } from '../query/entries/recordings.ts';
import { whole } from '../query/query.ts';
import type { Kind } from './kind.ts';
import { list, listQuery } from './list.ts';
import { activityOf, commentsOf, latestComments } from './lists.ts';

export const recording: Kind = {
	icon: 'record',
	describe: ({ artist }) => [artist ?? ''],
	children: (api, { id }) =>
		whole(`/recordings/${id}`, async signal =>
			trackEntries(await api.get('/recordings/ID', { id }, signal)),
		),
	parts: id => [commentsOf('/recordings/ID', id), activityOf('/recordings/ID/activity', id)],
	page: {
		view: 'item',
		script: 'item',
		icon: 'recording',
		unnamed: id => vscode.l10n.t('Recording {0}', id),
		load: async (...args) => (await import('./pages/recordingPage.ts')).loadRecording(...args),
	},
	home: {
		folder: 'recordings',
		label: () => vscode.l10n.t('Discography'),
		lists: () => [
			list('/recordings/new', {}, recordingEntry, {
				label: vscode.l10n.t('New Recordings'),
				icon: 'sparkle',
			}),
			latestComments('/recordings/comments'),
		],
		search: {
			command: 'theSession.searchRecordings',
			title: () => vscode.l10n.t('Search Recordings'),
			placeholder: () => vscode.l10n.t('The name of a recording or of who plays on it'),
			label: text => vscode.l10n.t('Recordings “{0}”', text),
			query: (api, id, { text }) =>
				listQuery(api, id, '/recordings/search', { q: text.trim() }, recordingEntry),
		},
	},
};

export const track: Kind = {
	icon: 'list-ordered',
	describe: () => [],
};

export const collection: Kind = {
	icon: 'book',
	describe: ({ text }) => [text ?? ''],
};
