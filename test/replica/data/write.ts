/** Short forms to write tunes down in, so that the files of tunes are nearly all music. */

import type { Comment, Tune, TuneType } from '../records.ts';
import { stamp } from '../stamp.ts';
import { member } from './members.ts';
import type { Handle } from './members.ts';

export interface WrittenSetting {
	readonly key: string;
	/** Nobody: the answer has no member. */
	readonly by?: Handle;
	/** The body, one line of music a line. */
	readonly abc: string;
}

export interface WrittenComment {
	readonly by?: Handle;
	readonly subject?: string;
	readonly content: string;
}

export interface WrittenTune {
	/** Below 5000; the higher, the newer. */
	readonly id: number;
	readonly name: string;
	readonly type: TuneType;
	readonly by?: Handle;
	readonly composer?: string;
	readonly tunebooks: number;
	readonly aliases?: readonly string[];
	readonly settings: readonly WrittenSetting[];
	readonly comments?: readonly WrittenComment[];
}

/** The ids of a tune's settings begin here, eight to a tune; its first one shares the tune's id. */
const settingIds = 10_000;

export const tune = (written: WrittenTune): Tune => {
	const through = written.id / 52_000;
	return {
		id: written.id,
		name: written.name,
		type: written.type,
		...(written.by && { by: member(written.by) }),
		date: stamp(through),
		...(written.composer !== undefined && { composer: written.composer }),
		tunebooks: written.tunebooks,
		recordings: Math.floor(written.tunebooks / 23),
		collections: Math.floor(written.tunebooks / 170),
		aliases: written.aliases ?? [],
		settings: written.settings.map((setting, n, all) => {
			const id = n === 0 ? written.id : settingIds + written.id * 8 + n;
			return {
				id,
				key: setting.key,
				abc: body(setting.abc, id),
				...(setting.by && { by: member(setting.by) }),
				// The first came with the tune, the others some years after, sooner or later by its id.
				date: stamp(through + (1 - through) * (n / all.length) ** (1 / ((written.id % 16) + 1))),
				// The second setting is the best liked one wherever there are three.
				tunebooks: n === 1 && written.settings.length > 2 ? written.tunebooks : 90 - n,
			};
		}),
		comments: comments(written.comments ?? [], written.id * 40, through),
	};
};

/** Comments spread evenly from the day their owner was added to the end of the replica's history. */
export const comments = (
	written: readonly WrittenComment[],
	firstId: number,
	through: number,
): Comment[] =>
	written.map((said, n) => ({
		id: firstId + n + 1,
		subject: said.subject ?? '',
		content: said.content,
		...(said.by && { by: member(said.by) }),
		date: stamp(through + ((1 - through) * (n + 1)) / (written.length + 1)),
	}));

/** The lines as the API runs them together; some members end the last line too, some don't. */
export const body = (abc: string, id: number): string =>
	abc
		.trim()
		.split('\n')
		.map(line => line.trim())
		.join('! ') + (['', '!', '! '][id % 3] ?? '');
