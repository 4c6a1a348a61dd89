import * as vscode from 'vscode';
import { commentsInWords } from '../host/words.ts';
import { discussionEntry } from '../query/entries/talk.ts';
import { whole } from '../query/query.ts';
import type { Kind } from './kind.ts';
import { list, listQuery } from './list.ts';
import { activityOf, latestComments } from './lists.ts';

export const discussion: Kind = {
	icon: 'comment-discussion',
	describe: ({ comments, author }) => [
		author ?? '',
		comments === undefined ? '' : commentsInWords(comments),
	],
	children: (api, { id }) =>
		whole(`/discussions/${id}`, async signal => {
			const { commentsAbout } = await import('./comments.ts');
			return commentsAbout(api, '/discussions/ID', { id }, signal);
		}),
	parts: id => [activityOf('/discussions/ID/activity', id)],
	page: {
		view: 'item',
		script: 'item',
		icon: 'discussion',
		unnamed: id => vscode.l10n.t('Discussion {0}', id),
		load: async (...args) => (await import('./pages/discussionPage.ts')).loadDiscussion(...args),
	},
	home: {
		folder: 'discussions',
		label: () => vscode.l10n.t('Discussions'),
		lists: () => [
			list('/discussions/new', {}, discussionEntry, {
				label: vscode.l10n.t('New Discussions'),
				icon: 'sparkle',
			}),
			latestComments('/discussions/comments'),
		],
		search: {
			command: 'theSession.searchDiscussions',
			title: () => vscode.l10n.t('Search Discussions'),
			placeholder: () => vscode.l10n.t('What it is about'),
			label: text => vscode.l10n.t('Discussions “{0}”', text),
			query: (api, id, { text }) =>
				listQuery(api, id, '/discussions/search', { q: text.trim() }, discussionEntry),
		},
	},
};
