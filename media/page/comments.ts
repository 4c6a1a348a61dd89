import * as l10n from '@vscode/l10n';
import type { CommentView } from '../../src/panel/protocol.ts';
import type { DrawAbc } from './commentAbc.ts';
import { commentText } from './commentText.ts';
import { button, el } from './dom.ts';
import type { Host } from './host.ts';
import { threads } from './threads.ts';
import { dayTime } from './time.ts';
import { webLink } from './webLink.ts';
import type { Words } from './words.ts';

const byline = (comment: CommentView, words: Words, host: Host): HTMLElement => {
	const day = dayTime(comment.date, words);
	const author = comment.author === '' ? '' : webLink(comment.authorUrl, comment.author, host);
	return el(
		'p',
		{ class: 'byline' },
		author,
		comment.author !== '' && day !== undefined ? ' · ' : undefined,
		day === undefined ? undefined : webLink(comment.url, day, host),
	);
};

const commentArticle = (
	comment: CommentView,
	heading: 'h3' | 'h4',
	words: Words,
	host: Host,
	draw: DrawAbc | undefined,
): HTMLElement => {
	const subject = comment.subject.trim();
	const name = comment.author !== '' ? l10n.t('Comment by {0}', comment.author) : l10n.t('Comment');
	return el(
		'article',
		{
			class: 'comment',
			'aria-label': subject !== '' ? `${subject}, ${name}` : name,
			'data-comment': String(comment.id),
		},
		subject !== '' ? el(heading, {}, subject) : undefined,
		byline(comment, words, host),
		...commentText(comment, host, draw),
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

/** The threads one after the other; replies stand beside what they answer, not in it, and so does their size. */
const conversation = (
	comments: readonly CommentView[],
	words: Words,
	host: Host,
	draw: DrawAbc | undefined,
): readonly HTMLElement[] =>
	threads(comments).flatMap(({ first, replies }) => [
		commentArticle(first, 'h3', words, host, draw),
		...(replies.length === 0
			? []
			: [
					el(
						'div',
						{ role: 'group', class: 'replies', 'aria-label': l10n.t('Replies') },
						...replies.map(reply => commentArticle(reply, 'h4', words, host, draw)),
					),
				]),
	]);

/**
 * The comments as a region: an `aside` beside (or, on a narrow page, below) what they are about, or a
 * `section` of the page itself where they are what it is about. A page that can draw says how ABC in them
 * is shown.
 */
export const commentsRegion = (
	comments: readonly CommentView[],
	words: Words,
	host: Host,
	element: 'aside' | 'section' = 'aside',
	draw?: DrawAbc,
): HTMLElement =>
	el(
		element,
		{ id: 'comments', class: 'comments', 'aria-label': l10n.t('Comments') },
		el('h2', {}, l10n.t('Comments')),
		el(
			'p',
			{ class: 'count' },
			comments.length === 0 ? l10n.t('No comments yet.') : words.comments(comments.length),
		),
		...conversation(comments, words, host, draw),
	);
