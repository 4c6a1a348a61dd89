import type { Comment } from '../../api/model.ts';
import type { DiscussionSummary } from '../../api/model/discussions.ts';
import type { MemberSummary } from '../../api/model/members.ts';
import type { Entry } from '../query.ts';
import { written } from './written.ts';

export function discussionEntry(discussion: DiscussionSummary): Entry {
	return {
		kind: 'discussion',
		id: discussion.id,
		name: discussion.name,
		url: discussion.url,
		comments: discussion.comments,
		...written(discussion),
	};
}

export function memberEntry(member: MemberSummary): Entry {
	const { latitude, longitude } = member;
	return {
		kind: 'member',
		id: member.id,
		name: member.name,
		url: member.url,
		...(member.bio && { text: firstWords(member.bio) }),
		...(latitude !== undefined && longitude !== undefined && { position: { latitude, longitude } }),
	};
}

export function commentEntry(comment: Comment): Entry {
	const words = firstWords(comment.content);
	return {
		kind: 'comment',
		id: comment.id,
		name: comment.subject || words.slice(0, 80),
		url: comment.url,
		text: words,
		...written(comment),
	};
}

function firstWords(text: string): string {
	return text.slice(0, 300).replace(/\s+/g, ' ').trim();
}
