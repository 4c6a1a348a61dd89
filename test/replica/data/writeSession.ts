import type { Session } from '../records.ts';
import { stamp } from '../stamp.ts';
import { member } from './members.ts';
import type { Handle } from './members.ts';
import { comments } from './write.ts';
import type { WrittenComment } from './write.ts';
import { whereabouts } from './writeWhereabouts.ts';
import type { WrittenWhereabouts } from './writeWhereabouts.ts';

export interface WrittenSession extends WrittenWhereabouts {
	/** Below 1200; the higher, the newer. */
	readonly id: number;
	readonly by?: Handle;
	readonly schedule: readonly string[];
	readonly comments?: readonly WrittenComment[];
}

export const session = (written: WrittenSession): Session => {
	const through = 0.55 + written.id / 2_700;
	return {
		id: written.id,
		...(written.by && { by: member(written.by) }),
		date: stamp(through),
		...whereabouts(written, written.id + 300),
		schedule: written.schedule,
		comments: comments(written.comments ?? [], 500_000 + written.id * 20, through),
	};
};
