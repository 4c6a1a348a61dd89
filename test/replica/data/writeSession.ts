import type { Session } from '../records.ts';
import { stamp } from '../stamp.ts';
import { member } from './members.ts';
import type { Handle } from './members.ts';
import { place } from './places.ts';
import { comments } from './write.ts';
import type { WrittenComment } from './write.ts';

export interface WrittenSession {
	/** Below 1200; the higher, the newer. */
	readonly id: number;
	readonly by?: Handle;
	readonly venue?: string;
	readonly telephone?: string;
	readonly email?: string;
	readonly web?: string;
	/** Town, area, country, from the left; `''` leaves that one out. */
	readonly at?: readonly [town: string, area: string, country: string];
	/** Degrees north and east. */
	readonly position?: readonly [latitude: number, longitude: number];
	readonly schedule: readonly string[];
	readonly comments?: readonly WrittenComment[];
}

export const session = (written: WrittenSession): Session => {
	const [town = '', area = '', country = ''] = written.at ?? [];
	const through = 0.55 + written.id / 2_700;
	return {
		id: written.id,
		...(written.by && { by: member(written.by) }),
		date: stamp(through),
		...(written.position && { latitude: written.position[0], longitude: written.position[1] }),
		...(written.venue !== undefined && {
			venue: {
				id: written.id + 300,
				name: written.venue,
				telephone: written.telephone ?? '',
				email: written.email ?? '',
				web: written.web ?? '',
			},
		}),
		...(town && { town: place(town) }),
		...(area && { area: place(area) }),
		...(country && { country: place(country) }),
		schedule: written.schedule,
		comments: comments(written.comments ?? [], 500_000 + written.id * 20, through),
	};
};
