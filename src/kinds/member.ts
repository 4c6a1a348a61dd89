import * as vscode from 'vscode';
import { activityEntry, bookmarkEntry } from '../query/entries/activities.ts';
import { eventEntry, sessionEntry, tripEntry } from '../query/entries/gatherings.ts';
import { recordingEntry } from '../query/entries/recordings.ts';
import { discussionEntry, memberEntry } from '../query/entries/talk.ts';
import { newSettingEntry, setEntry, tuneEntry } from '../query/entries/tunes.ts';
import type { Kind } from './kind.ts';
import { list, listQuery, type List, type ListPath } from './list.ts';
import { activityOf } from './lists.ts';

export const member: Kind = {
	icon: 'person',
	describe: ({ text }) => [text?.slice(0, 60) ?? ''],
	parts: id => [...kept(id), ...contributions(id), activityOf('/members/ID/activity', id)],
	page: {
		view: 'item',
		script: 'item',
		icon: 'member',
		unnamed: id => vscode.l10n.t('Member {0}', id),
		load: async (...args) => (await import('./pages/memberPage.ts')).loadMember(...args),
	},
	home: {
		folder: 'members',
		label: () => vscode.l10n.t('Members'),
		lists: () => [],
		search: {
			command: 'theSession.searchMembers',
			title: () => vscode.l10n.t('Search Members'),
			placeholder: () => vscode.l10n.t('A member’s name'),
			label: text => vscode.l10n.t('Members “{0}”', text),
			query: (api, id, { text }) =>
				listQuery(api, id, '/members/search', { q: text.trim() }, memberEntry),
		},
	},
};

/** What a member has put together. */
export function kept(id: number): readonly List[] {
	return [
		list('/members/ID/tunebook', { id }, tuneEntry, {
			label: vscode.l10n.t('Tunebook'),
			icon: 'book',
			pulls: true,
		}),
		list('/members/ID/sets', { id }, setEntry, {
			label: vscode.l10n.t('Sets'),
			icon: 'layers',
			pulls: true,
		}),
		list('/members/ID/bookmarks', { id }, bookmarkEntry, {
			label: vscode.l10n.t('Bookmarks'),
			icon: 'bookmark',
		}),
	];
}

/** What a member has given to the site. */
export function contributions(id: number): readonly List[] {
	return [
		list('/members/ID/tunes', { id }, newSettingEntry, {
			label: vscode.l10n.t('Submitted Settings'),
			icon: 'music',
		}),
		list('/members/ID/recordings', { id }, recordingEntry, {
			label: vscode.l10n.t('Submitted Recordings'),
			icon: 'record',
		}),
		list('/members/ID/trips', { id }, tripEntry, {
			label: vscode.l10n.t('Trips'),
			icon: 'globe',
			places: true,
		}),
		list('/members/ID/sessions', { id }, sessionEntry, {
			label: vscode.l10n.t('Submitted Sessions'),
			icon: 'calendar',
			places: true,
		}),
		list('/members/ID/events', { id }, eventEntry, {
			label: vscode.l10n.t('Submitted Events'),
			icon: 'star-empty',
			places: true,
		}),
		list('/members/ID/discussions', { id }, discussionEntry, {
			label: vscode.l10n.t('Started Discussions'),
			icon: 'comment-discussion',
		}),
	];
}

/** What has happened to a member's things since. */
export function notifications(id: number): readonly List[] {
	const about = (path: Notifications, label: string, icon: string): List =>
		list(path, { id }, activityEntry, {
			...{ label, title: vscode.l10n.t('Notifications: {0}', label), icon },
			stream: true,
		});
	return [
		about('/members/ID/notifications/tunes', vscode.l10n.t('Tunes'), 'music'),
		about('/members/ID/notifications/recordings', vscode.l10n.t('Recordings'), 'record'),
		about('/members/ID/notifications/trips', vscode.l10n.t('Trips'), 'globe'),
		about('/members/ID/notifications/sessions', vscode.l10n.t('Sessions'), 'calendar'),
		about('/members/ID/notifications/events', vscode.l10n.t('Events'), 'star-empty'),
		about(
			'/members/ID/notifications/discussions',
			vscode.l10n.t('Discussions'),
			'comment-discussion',
		),
	];
}

type Notifications = Extract<ListPath, `/members/ID/notifications/${string}`>;

/** What a member has given one of their own names to. */
export function tagged(id: number, tag: string): readonly List[] {
	return [
		list('/members/ID/tags/TAG/tunes', { id, tag }, tuneEntry, {
			label: vscode.l10n.t('Tunes tagged “{0}”', tag),
			icon: 'tag',
			pulls: true,
		}),
		list('/members/ID/tags/TAG/tunesets', { id, tag }, setEntry, {
			label: vscode.l10n.t('Sets tagged “{0}”', tag),
			icon: 'tag',
			pulls: true,
		}),
	];
}
