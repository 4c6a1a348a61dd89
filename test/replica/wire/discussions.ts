import type { Discussion } from '../records.ts';
import { commentsOf, memberRef, urlOf } from './common.ts';

const facts = (discussion: Discussion) => ({
	id: discussion.id,
	name: discussion.name,
	url: urlOf('discussions', discussion),
	member: memberRef(discussion.by),
	date: discussion.date,
});

/** How many comments it has is a number or the same in quotes: clients have met both. */
export const discussionInList = (discussion: Discussion) => ({
	...facts(discussion),
	comments:
		discussion.id % 2 === 0 ? discussion.comments.length : String(discussion.comments.length),
});

export const wholeDiscussion = (discussion: Discussion) => ({
	...facts(discussion),
	comments: commentsOf('discussions', discussion),
});
