import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import { inWords } from '../host/words.ts';
import { recordingEntry, collectionEntry } from '../query/entries/recordings.ts';
import { newSettingEntry, setEntry, settingEntries, tuneEntry } from '../query/entries/tunes.ts';
import { parseFilters } from '../query/filters.ts';
import { whole } from '../query/query.ts';
import { site } from '../query/sessionUrl.ts';
import type { Kind } from './kind.ts';
import { list, listQuery, type List } from './list.ts';
import { activityOf, commentsOf, latestComments } from './lists.ts';

export const tune: Kind = {
	icon: 'music',
	describe: ({ type, tunebooks }) => [type ?? '', tunebooks ? tunebooksInWords(tunebooks) : ''],
	children: (api, { id }) =>
		whole(`/tunes/${id}`, async signal =>
			settingEntries(await api.get('/tunes/ID', { id }, signal)),
		),
	parts: id => [
		settingsByPopularity(id),
		list('/tunes/ID/recordings', { id }, recordingEntry, {
			label: vscode.l10n.t('Recordings'),
			icon: 'record',
		}),
		list('/tunes/ID/collections', { id }, collectionEntry, {
			label: vscode.l10n.t('Collections'),
			icon: 'library',
		}),
		commentsOf('/tunes/ID', id),
		activityOf('/tunes/ID/activity', id),
	],
	page: {
		view: 'tune',
		script: 'tune',
		icon: 'tune',
		unnamed: id => vscode.l10n.t('Tune {0}', id),
		load: async (...args) => (await import('./pages/tunePage.ts')).loadTune(...args),
	},
	home: {
		folder: 'tunes',
		label: () => vscode.l10n.t('Tunes'),
		lists: () => [
			list('/tunes/popular', {}, tuneEntry, {
				label: vscode.l10n.t('Popular'),
				icon: 'star-empty',
			}),
			list('/tunes/new', {}, newSettingEntry, {
				label: vscode.l10n.t('New Settings'),
				icon: 'sparkle',
			}),
			list('/tunes/recordings', {}, tuneEntry, {
				label: vscode.l10n.t('Most Recorded'),
				icon: 'record',
			}),
			list('/tunes/sets', {}, setEntry, { label: vscode.l10n.t('New Sets'), icon: 'layers' }),
			latestComments('/tunes/comments'),
		],
		search: {
			command: 'theSession.searchTunes',
			title: () => vscode.l10n.t('Search Tunes'),
			placeholder: () => vscode.l10n.t('A name, with a type or a key if you like: kesh jig gmaj'),
			label: text => vscode.l10n.t('“{0}”', text),
			query: (api, id, { text }) =>
				listQuery(api, id, '/tunes/search', parseFilters(text), tuneEntry),
			filters: text => {
				const { type, mode } = parseFilters(text);
				return [type ?? '', mode ? spelledKey(mode) : ''].filter(Boolean).join(', ');
			},
		},
	},
};

/** The settings that most people keep, first; each goes by the place it has on the site. */
function settingsByPopularity(id: number): List {
	const path = `/tunes/${id}/popular`;
	return {
		path,
		url: `${site}/tunes/${id}`,
		label: vscode.l10n.t('Settings by Popularity'),
		icon: 'star-empty',
		query: api =>
			whole(path, async signal =>
				settingEntries(await api.get('/tunes/ID', { id, orderBy: 'popular' }, signal)),
			),
	};
}

function tunebooksInWords(count: number): string {
	return count === 1
		? vscode.l10n.t('in 1 tunebook')
		: vscode.l10n.t('in {0} tunebooks', inWords(count));
}

export const setting: Kind = {
	icon: 'list-flat',
	describe: ({ ordinal, type, key, author }) =>
		ordinal ? [author ?? ''] : [type ?? '', spelledKey(key ?? ''), author ?? ''],
};
