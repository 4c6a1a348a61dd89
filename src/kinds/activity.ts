import * as vscode from 'vscode';
import { agoInWords } from '../host/words.ts';
import { activityEntry } from '../query/entries/activities.ts';
import type { Kind } from './kind.ts';
import { list, type List, type ListPath } from './list.ts';

/** What has happened, on the whole site or to one kind of thing. */
export const activity: Kind = {
	icon: 'pulse',
	describe: ({ date }) => [agoInWords(date ?? '')],
	page: {
		view: 'item',
		script: 'item',
		icon: 'activity',
		unnamed: () => vscode.l10n.t('Activity'),
		load: async (...args) => (await import('./pages/activityPage.ts')).loadActivity(...args),
	},
	home: {
		folder: 'activity',
		label: () => vscode.l10n.t('Activity'),
		lists: () => [
			stream('/activity', vscode.l10n.t('Everything'), 'pulse'),
			stream('/tunes/activity', vscode.l10n.t('Tunes'), 'music'),
			stream('/recordings/activity', vscode.l10n.t('Discography'), 'record'),
			stream('/trips/activity', vscode.l10n.t('Trips'), 'globe'),
			stream('/sessions/activity', vscode.l10n.t('Sessions'), 'calendar'),
			stream('/events/activity', vscode.l10n.t('Events'), 'star-empty'),
			stream('/discussions/activity', vscode.l10n.t('Discussions'), 'comment-discussion'),
		],
	},
};

type Stream = Exclude<
	Extract<ListPath, '/activity' | `/${string}/activity`>,
	`/${string}/ID/activity`
>;

function stream(path: Stream, label: string, icon: string): List {
	return list(path, {}, activityEntry, { label, icon, stream: true });
}

export const comment: Kind = {
	icon: 'comment',
	describe: ({ author, date }) => [author ?? '', agoInWords(date ?? '')],
};
