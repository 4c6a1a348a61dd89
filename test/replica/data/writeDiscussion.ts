import type { Discussion } from '../records.ts';
import { stamp } from '../stamp.ts';
import { member } from './members.ts';
import type { Handle } from './members.ts';
import { comments } from './write.ts';

/** Who, and what they said; nobody, where the member is unknown. */
export type Said = readonly [by: Handle | undefined, content: string, subject?: string];

export interface WrittenDiscussion {
	/** Below 2000; the higher, the newer. */
	readonly id: number;
	readonly name: string;
	/** The first one opened the discussion. */
	readonly thread: readonly Said[];
}

export const discussion = ({ id, name, thread }: WrittenDiscussion): Discussion => {
	const through = 0.3 + id / 3000;
	const by = thread[0]?.[0];
	const date = stamp(through);
	return {
		id,
		...(by && { by: member(by) }),
		name,
		date,
		comments: comments(
			thread.map(([speaker, content, subject], n) => ({
				...(speaker && { by: speaker }),
				subject: subject ?? (n === 0 ? name : `Re: ${name}`),
				content,
			})),
			800_000 + id * 60,
			through,
			// It opens with its first comment.
		).map((said, n) => (n === 0 ? { ...said, date } : said)),
	};
};
