import * as vscode from 'vscode';
import type { Path } from '../api/endpoints.ts';
import { activityEntry } from '../query/entries/activities.ts';
import { commentEntry } from '../query/entries/talk.ts';
import { whole } from '../query/query.ts';
import { site } from '../query/sessionUrl.ts';
import { list, type List, type ListPath } from './list.ts';

/** Lists that several kinds have, each named once. */

type WithComments = Extract<ListPath, `/${string}/comments`>;
type WithActivity = Extract<ListPath, `/${string}/ID/activity`>;
/** What people talk about, which holds what they have said. */
export type WithOwnComments = Exclude<Extract<Path, `/${string}/ID`>, '/members/ID'>;

/** What was last said about things of a kind. */
export function latestComments(path: WithComments): List {
	return list(path, {}, commentEntry, {
		label: vscode.l10n.t('Latest Comments'),
		icon: 'comment-discussion',
	});
}

/** What has happened to one thing. */
export function activityOf(path: WithActivity, id: number): List {
	return list(path, { id }, activityEntry, {
		label: vscode.l10n.t('Activity'),
		icon: 'pulse',
		stream: true,
	});
}

/** What was said about one thing, the oldest first. */
export function commentsOf(path: WithOwnComments, id: number): List {
	const filled = `${path.replace('ID', String(id))}/comments`;
	return {
		path: filled,
		url: site + filled.replace('/comments', ''),
		label: vscode.l10n.t('Comments'),
		icon: 'comment-discussion',
		query: api =>
			whole(filled, async signal => {
				const { commentsAbout } = await import('./comments.ts');
				return commentsAbout(api, path, { id }, signal);
			}),
	};
}
