import { nameMember, position } from './generatedNames.ts';
import { between, pick, seeded } from './random.ts';
import type { Bookmark, Profile, Tune, World } from './records.ts';
import { stamp } from './stamp.ts';

const firstMember = 30_000;

const bios = [
	'Fiddle.',
	'Flute, when nobody listens.',
	'Box.',
	'Three chords.',
	'I came for the tea.',
];

/** Members who say a little of themselves and keep nothing. */
export const generatedMembers = (count: number, seed: number): Profile[] => {
	const random = seeded(seed + 2);
	return Array.from({ length: count }, (_, n) => ({
		member: { id: firstMember + n, name: `${nameMember(random)}${n}` },
		...(random() < 0.6 && { bio: pick(random, bios) }),
		...(random() < 0.7 && { location: position(random) }),
		tunebook: [],
		tags: new Map<string, Tune[]>(),
		bookmarks: [],
	}));
};

/** About so many of the tunes, shuffled; the same for the same member. */
export const generatedTunebook = (
	memberId: number,
	tunes: readonly Tune[],
	about: number,
): Tune[] => {
	const random = seeded(memberId);
	return tunes
		.map(tune => ({ tune, at: random() }))
		.sort((one, other) => one.at - other.at)
		.slice(0, between(random, Math.floor(about * 0.8), about))
		.map(({ tune }) => tune);
};

/** Tunes and sessions in turn, older than what was bookmarked by hand. */
export const generatedBookmarks = (
	count: number,
	{ tunes, sessions }: Pick<World, 'tunes' | 'sessions'>,
): Bookmark[] => {
	const random = seeded(count);
	const ids = { tunes: [...tunes.keys()], sessions: [...sessions.keys()] };
	return Array.from({ length: count }, (_, n) => {
		const kind = n % 2 === 0 ? 'tunes' : 'sessions';
		return { date: stamp(0.5 + (0.4 * n) / count), kind, id: pick(random, ids[kind]) };
	});
};
