import type { CommentView } from '../../src/panel/protocol.ts';
import { foundAbc } from '../../src/abc/foundAbc.ts';
import { commentAbc, type DrawAbc } from './commentAbc.ts';
import type { Host } from './host.ts';
import { prose } from './prose.ts';

/** What somebody said: their words, and where they wrote ABC between them, the music. */
export const commentText = (
	comment: CommentView,
	host: Host,
	draw: DrawAbc | undefined,
): readonly HTMLElement[] => {
	let piece = 0;
	return foundAbc(comment.content).map(({ kind, text }) =>
		kind === 'text' ? prose(text, host) : commentAbc(comment, piece++, text, host, draw),
	);
};
