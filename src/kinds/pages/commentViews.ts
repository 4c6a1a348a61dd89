import type { Comment } from '../../api/model.ts';
import type { CommentView } from '../../panel/protocol.ts';

/** Comments as a page shows them, the oldest first. */
export function commentViews(comments: readonly Comment[]): readonly CommentView[] {
	return comments
		.map(({ id, url, subject, content, member, date }) => ({
			id,
			url,
			subject,
			content,
			author: member?.name ?? '',
			authorUrl: member?.url ?? '',
			date,
		}))
		.sort((a, b) => a.date.localeCompare(b.date) || a.id - b.id);
}
