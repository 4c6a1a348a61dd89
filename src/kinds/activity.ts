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
			stream('/activity', 'pulse', vscode.l10n.t('Everything'), vscode.l10n.t('All Activity')),
			stream('/tunes/activity', 'music', vscode.l10n.t('Tunes')),
			stream('/recordings/activity', 'record', vscode.l10n.t('Discography')),
			stream('/trips/activity', 'globe', vscode.l10n.t('Trips')),
			stream('/sessions/activity', 'calendar', vscode.l10n.t('Sessions')),
			stream('/events/activity', 'star-empty', vscode.l10n.t('Events')),
			stream('/discussions/activity', 'comment-discussion', vscode.l10n.t('Discussions')),
		],
	},
};

type Stream = Exclude<
	Extract<ListPath, '/activity' | `/${string}/activity`>,
	`/${string}/ID/activity`
>;

function stream(
	path: Stream,
	icon: string,
	label: string,
	title = vscode.l10n.t('Activity: {0}', label),
): List {
	return list(path, {}, activityEntry, { label, title, icon, stream: true });
}

export const comment: Kind = {
	icon: 'comment',
	describe: ({ author, date }) => [author ?? '', agoInWords(date ?? '')],
};
