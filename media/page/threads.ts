import type { CommentView } from '../../src/panel/protocol.ts';

/** A comment and what was said to it, in the order in which it was said. */
export interface Thread {
	readonly first: CommentView;
	readonly replies: readonly CommentView[];
}

/** The conversation in the order it was held; comments without a date come last. */
const inOrder = (comments: readonly CommentView[]): readonly CommentView[] =>
	comments.toSorted((a, b) => {
		if (a.date === b.date) return a.id - b.id;
		if (a.date === '' || b.date === '') return a.date === '' ? 1 : -1;
		return a.date < b.date ? -1 : 1;
	});

/** What a subject is about, `Re: ` as often as it may be left out: members type it in every case. */
const topicOf = (subject: string): { readonly topic: string; readonly isReply: boolean } => {
	const written = subject.trim().replace(/\s+/g, ' ').toLowerCase();
	const topic = written.replace(/^(?:re ?: ?)+/, '');
	return { topic, isReply: topic !== written };
};

/**
 * Who answers whom the site does not say; the subject does. `Re: X` stands under the first comment on X
 * before it, or, where that one is gone, under the first `Re: X`. All else begins a thread of its own.
 */
export const threads = (comments: readonly CommentView[]): readonly Thread[] => {
	const found: { readonly first: CommentView; readonly replies: CommentView[] }[] = [];
	const begun = new Map<string, CommentView[]>();
	const orphaned = new Map<string, CommentView[]>();
	for (const comment of inOrder(comments)) {
		const { topic, isReply } = topicOf(comment.subject);
		const thread = isReply ? (begun.get(topic) ?? orphaned.get(topic)) : undefined;
		if (thread !== undefined) {
			thread.push(comment);
			continue;
		}
		const replies: CommentView[] = [];
		found.push({ first: comment, replies });
		const bearers = isReply ? orphaned : begun;
		if (topic !== '' && !bearers.has(topic)) bearers.set(topic, replies);
	}
	return found;
};
