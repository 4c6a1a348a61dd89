import * as l10n from '@vscode/l10n';
import type { CommentView } from '../../src/panel/protocol.ts';
import { button, el } from './dom.ts';
import type { Host } from './host.ts';
import { prose } from './prose.ts';
import { webLink } from './webLink.ts';
import type { Words } from './words.ts';

/** The conversation in the order it was held; comments without a date come last. */
export const inOrder = (comments: readonly CommentView[]): readonly CommentView[] =>
	comments.toSorted((a, b) => {
		if (a.date === b.date) return a.id - b.id;
		if (a.date === '' || b.date === '') return a.date === '' ? 1 : -1;
		return a.date < b.date ? -1 : 1;
	});

const byline = (comment: CommentView, words: Words, host: Host): HTMLElement => {
	const day = words.date(comment.date);
	const author = comment.author === '' ? '' : webLink(comment.authorUrl, comment.author, host);
	return el(
		'p',
		{ class: 'byline' },
		author,
		comment.author !== '' && day !== '' ? ' · ' : undefined,
		day !== '' ? el('time', { datetime: comment.date.slice(0, 10) }, day) : undefined,
	);
};

const commentArticle = (comment: CommentView, words: Words, host: Host): HTMLElement => {
	const subject = comment.subject.trim();
	const name = comment.author !== '' ? l10n.t('Comment by {0}', comment.author) : l10n.t('Comment');
	return el(
		'article',
		{
			class: 'comment',
			'aria-label': subject !== '' ? `${subject}, ${name}` : name,
			'data-comment': String(comment.id),
		},
		subject !== '' ? el('h3', {}, subject) : undefined,
		byline(comment, words, host),
		prose(comment.content, host),
		el(
			'p',
			{ class: 'actions' },
			button(
				l10n.t('Copy Link'),
				() => host.post({ type: 'copyCommentLink', commentId: comment.id }),
				{ class: 'quiet' },
			),
		),
	);
};

/** The region beside (or, on a narrow page, below) what the comments are about. */
export const commentsRegion = (
	comments: readonly CommentView[],
	words: Words,
	host: Host,
): HTMLElement =>
	el(
		'aside',
		{ id: 'comments', class: 'comments', 'aria-label': l10n.t('Comments') },
		el('h2', {}, l10n.t('Comments')),
		el(
			'p',
			{ class: 'count' },
			comments.length === 0 ? l10n.t('No comments yet.') : words.comments(comments.length),
		),
		...inOrder(comments).map(comment => commentArticle(comment, words, host)),
	);
