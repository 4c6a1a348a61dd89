import type { FindView } from '../panel/melodyView.ts';

/** Something that goes like the notes, and how it is opened there. */
export interface Find extends Omit<FindView, 'id'> {
	readonly open: () => Promise<void>;
}

/** Where melodies are looked for. What it can't do it refuses: that keeps nobody from the finds of others. */
export type MelodySource = (
	abc: string,
	limit: number,
	signal: AbortSignal,
) => Promise<readonly Find[]>;

export interface Finds {
	readonly finds: readonly Find[];
	/** Why sources have none to show. */
	readonly problems: readonly unknown[];
}

/** What fits best, wherever it is; of what fits alike that of the earlier source first. */
export async function findIn(
	sources: readonly MelodySource[],
	...[abc, limit, signal]: Parameters<MelodySource>
): Promise<Finds> {
	const answers = await Promise.allSettled(sources.map(find => find(abc, limit, signal)));
	signal.throwIfAborted();
	const finds = answers
		.flatMap(answer => (answer.status === 'fulfilled' ? answer.value : []))
		.sort((a, b) => b.score - a.score)
		.slice(0, limit);
	const problems = answers.flatMap((answer): readonly unknown[] =>
		answer.status === 'rejected' ? [answer.reason] : [],
	);
	return { finds, problems };
}
