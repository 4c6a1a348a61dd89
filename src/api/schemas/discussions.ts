import { count, id, listOrNone, maybe, record, text, url, wordOr } from '../fields.ts';
import type { Schema } from '../fields.ts';
import type { Discussion, DiscussionSummary } from '../model/discussions.ts';
import { comment, ref } from '../schemas.ts';

const heading = { id, name: text, url, member: maybe(ref), date: wordOr('') };

/** In lists the comments are only counted. */
export const discussionSummary: Schema<DiscussionSummary> = record({
	...heading,
	comments: count,
});

export const discussion: Schema<Discussion> = record({
	...heading,
	comments: listOrNone(comment),
});
