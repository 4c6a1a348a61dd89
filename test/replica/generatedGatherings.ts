/** Events and trips nobody went to, from some years before today to one after it. */

import { added, since } from './data/writeGathering.ts';
import { nameEvent, nameVenue, places, position, whereabouts } from './generatedNames.ts';
import { generatedComments, prolific } from './generator.ts';
import { between, pick, seeded } from './random.ts';
import type { Random } from './random.ts';
import type { MusicEvent, Trip } from './records.ts';
import { stampOn } from './stamp.ts';

const firstEvent = 12_000;
const firstTrip = 3000;
const firstComment = { trips: 4_000_000, events: 5_000_000 } as const;

/** A quarter of them is still to come. */
const startOf = (n: number, count: number) => Math.round(-1095 + (1460 * (n + 1)) / count);

/** Half of them at a time of day, one in five nowhere in particular. */
export const generatedEvents = (count: number, seed: number, today: string): MusicEvent[] => {
	const random = seeded(seed + 4);
	return Array.from({ length: count }, (_, n) => {
		const id = firstEvent + n;
		const starts = startOf(n, count);
		const evening = random() < 0.5;
		const lasts = evening ? 0 : between(random, 0, 4);
		return {
			...gathering(random, today, starts, nameEvent(random), firstComment.events + n * 4),
			id,
			dtstart: stampOn(today, starts, evening ? '20:00' : undefined),
			dtend: stampOn(today, starts + lasts, evening ? '22:30' : undefined),
			venue: { id: id + 5000, name: nameVenue(random), telephone: '', email: '', web: '' },
			...(random() < 0.8 && whereabouts(random)),
		};
	});
};

const companies = ['With The Dog', 'By Bicycle', 'At Last', 'With All My Fiddles', 'If It Rains'];

export const generatedTrips = (count: number, seed: number, today: string): Trip[] => {
	const random = seeded(seed + 5);
	return Array.from({ length: count }, (_, n) => {
		const starts = startOf(n, count);
		const name = `${pick(random, places)} ${pick(random, companies)}`;
		return {
			...gathering(random, today, starts, name, firstComment.trips + n * 4),
			id: firstTrip + n,
			dtstart: stampOn(today, starts),
			dtend: stampOn(today, starts + between(random, 0, 20)),
			...(random() < 0.8 && position(random)),
		};
	});
};

const gathering = (
	random: Random,
	today: string,
	starts: number,
	name: string,
	firstId: number,
) => {
	const date = stampOn(
		today,
		added(starts, between(random, 10, 120), between(random, 0, 60)),
		'18:40',
	);
	const said = generatedComments(random, between(random, 0, 2), firstId, name, [0, 1]);
	return { name, by: prolific(random), date, comments: since(date, today, said) };
};
