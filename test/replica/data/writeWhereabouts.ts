import type { Whereabouts } from '../records.ts';
import { place } from './places.ts';

export interface WrittenWhereabouts {
	readonly venue?: string;
	readonly telephone?: string;
	readonly email?: string;
	readonly web?: string;
	/** Town, area, country, from the left; `''` leaves that one out. */
	readonly at?: readonly [town: string, area: string, country: string];
	/** Degrees north and east. */
	readonly position?: readonly [latitude: number, longitude: number];
}

export const whereabouts = (written: WrittenWhereabouts, venueId: number): Whereabouts => {
	const [town = '', area = '', country = ''] = written.at ?? [];
	return {
		...(written.position && { latitude: written.position[0], longitude: written.position[1] }),
		...(written.venue !== undefined && {
			venue: {
				id: venueId,
				name: written.venue,
				telephone: written.telephone ?? '',
				email: written.email ?? '',
				web: written.web ?? '',
			},
		}),
		...(town && { town: place(town) }),
		...(area && { area: place(area) }),
		...(country && { country: place(country) }),
	};
};
