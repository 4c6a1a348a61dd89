/**
 * Volume: tunes and sessions that nobody ever played or held, in any number, the same for the same
 * seed. Their ids begin where the hand-written ones have ended.
 */

import { member, members } from './data/members.ts';
import { generatedBody, modes } from './generatedMusic.ts';
import { nameTune, nameVenue, whereabouts } from './generatedNames.ts';
import { between, pick, seeded } from './random.ts';
import type { Random } from './random.ts';
import { tuneTypes } from './records.ts';
import type { Comment, Member, Session, Setting, Tune, TuneType } from './records.ts';
import { stamp } from './stamp.ts';

const firstTune = 60_000;
const firstSetting = 100_000;
const firstSession = 20_000;
const firstComment = 1_000_000;

const sentences = [
	'We had this at the crossroads last summer.',
	'The second part is the one to watch.',
	'I learned it from a neighbour, who learned it from the wireless.',
	'Does anybody have the words?',
	'Lovely on two fiddles.',
	'It sits well after something in G.',
	'My setting leaves the rolls to you.',
	'There is a third part somewhere, I am nearly sure.',
];

/** Comments on one thing, in the order they were made, spread over that part of the history. */
export const generatedComments = (
	random: Random,
	count: number,
	firstId: number,
	subject: string,
	[from, to]: readonly [from: number, to: number],
): Comment[] =>
	Array.from({ length: count }, (_, n) => ({
		id: firstId + n,
		subject: n === 0 ? subject : `Re: ${subject}`,
		content: Array.from({ length: between(random, 1, 5) }, () => pick(random, sentences)).join(' '),
		by: pick(random, members),
		date: stamp(from + ((to - from) * (n + 1)) / (count + 1)),
	}));

/** One of the members; every third thing is the same one's, who so has pages of everything. */
export const prolific = (random: Random): Member =>
	random() < 1 / 3 ? member('rosinante') : pick(random, members);

/** Any number of settings of one tune, each in one of three modes as members do. */
export const generatedSettings = (
	random: Random,
	count: number,
	firstId: number,
	type: TuneType,
	through: number,
): Setting[] => {
	const likely = [pick(random, modes), pick(random, modes), pick(random, modes)];
	return Array.from({ length: count }, (_, n) => {
		const key = pick(random, likely);
		return {
			id: firstId + n,
			key,
			abc: generatedBody(random, type, key),
			by: pick(random, members),
			date: stamp(through + ((0.9 - through) * n) / count),
			tunebooks: between(random, 0, 40),
		};
	});
};

export const generatedTunes = (count: number, seed: number): Tune[] => {
	const random = seeded(seed);
	return Array.from({ length: count }, (_, n) => {
		const id = firstTune + n;
		const type = pick(random, tuneTypes);
		const name = nameTune(random);
		// A dozen years of them, the oldest first; much of what was written by hand is newer.
		const through = (0.5 * n) / count;
		const tunebooks = between(random, 0, 400);
		return {
			id,
			name,
			type,
			by: pick(random, members),
			date: stamp(through),
			tunebooks,
			recordings: Math.floor(tunebooks / 30),
			collections: between(random, 0, 3),
			aliases: random() < 0.3 ? [nameTune(random)] : [],
			settings: generatedSettings(
				random,
				between(random, 1, 3),
				firstSetting + n * 4,
				type,
				through,
			),
			comments: generatedComments(random, between(random, 0, 3), firstComment + n * 4, name, [
				through,
				0.7,
			]),
		};
	});
};

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Scattered over Ireland in places that are on no map. */
export const generatedSessions = (count: number, seed: number): Session[] => {
	const random = seeded(seed + 1);
	return Array.from({ length: count }, (_, n) => {
		const id = firstSession + n;
		const through = (0.9 * n) / count;
		const venue = nameVenue(random);
		return {
			id,
			by: pick(random, members),
			date: stamp(through),
			...whereabouts(random),
			venue: { id: id + 1, name: venue, telephone: '', email: '', web: '' },
			schedule: days.filter(() => random() < 0.25),
			comments: generatedComments(
				random,
				between(random, 0, 2),
				firstComment + 500_000 + n * 4,
				venue,
				[through, 0.95],
			),
		};
	});
};
