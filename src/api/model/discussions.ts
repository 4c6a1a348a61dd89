import type { Comment, Ref, Stamp } from '../model.ts';

/** A discussion as lists show it. */
export interface DiscussionSummary {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	readonly member?: Ref;
	readonly date: Stamp;
	/** How many. */
	readonly comments: number;
}

export interface Discussion extends Omit<DiscussionSummary, 'comments'> {
	/** What was said; the opening post has no field of its own. */
	readonly comments: readonly Comment[];
}
