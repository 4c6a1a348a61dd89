import { generatedBookmarks, generatedTunebook } from '../generatedMembers.ts';
import { kinds } from '../records.ts';
import type { Bookmark, Profile, Tune, World } from '../records.ts';
import { stamp } from '../stamp.ts';
import { members, quietMembers } from './members.ts';

interface WrittenProfile {
	readonly bio?: string;
	/** Degrees north and east. */
	readonly position?: readonly [latitude: number, longitude: number];
	readonly tags?: Readonly<Record<string, readonly number[]>>;
	/** `recordings/17`, or `tunes/27#10217` for a setting; the first one was kept first. */
	readonly bookmarks?: readonly string[];
}

/** What members say of themselves, by their id; who isn't here says nothing. */
const written: Readonly<Record<number, WrittenProfile>> = {
	4: { bio: 'Múinim na cinn óga. They teach me.', position: [55.05117214, -8.23364871] },
	11: {
		bio: 'Pipes, mostly in pieces.',
		position: [53.34807362, -6.27814508],
		tags: { 'slow airs & such': [240, 212] },
		bookmarks: ['discussions/641', 'recordings/88'],
	},
	23: {
		bio: 'Fiddle, badly; set lists, well.\n\nI keep far too many tunes and play four of them.\n\nhttps://example.org/rosinante',
		position: [53.27194113, -9.05388642],
		tags: {
			learning: [27, 306, 447, 503, 97],
			'to forget': [55],
			jigs: [55, 27, 306],
			'C♯/weird?': [363],
		},
		bookmarks: [
			...['tunes/27#10217', 'tunes/55', 'recordings/42', 'sessions/12', 'discussions/71'],
			...['events/790', 'trips/220', 'sessions/340', 'recordings/427', 'tunes/1206'],
			...['tunes/97#10777', 'events/744'],
		],
	},
	38: { bio: 'It is not me, it is the string.' },
	52: { bio: 'Flutes made of boxwood &amp; brass. No emails, please.' },
	66: { tags: { kerry: [412, 438, 466, 489, 377] } },
	88: { bio: 'O&#039;Dowd. Just O&#039;Dowd.', position: [47.56154289, -52.71260745] },
	104: { tags: { 'slip jigs': [447, 503, 319, 358] } },
	117: { bio: 'Konzertina & Kaffee', position: [53.55634192, 9.96261873] },
	171: { bio: 'Yes.', position: [42.35843127, -71.05977418] },
	185: {
		bio: '<b>Fele</b> <script>alert(1)</script>',
		position: [60.39299406, 5.32415472],
		tags: { cold: [363, 431], 'far north': [431] },
	},
	202: { bio: 'A goat.', position: [-18.14158027, 178.44207711] },
	240: { bio: '笛。', position: [35.00390618, 135.76871503] },
};

/** The member who keeps too much. */
const keeper = 23;

/** Everybody who adds things or once joined, with what they keep of all these tunes. */
export const profiles = (things: Pick<World, 'tunes' | 'sessions'>, volume: number): Profile[] => [
	...members.map(member => {
		const { bio, position, tags = {}, bookmarks = [] } = written[member.id] ?? {};
		return {
			member,
			...(bio !== undefined && { bio }),
			...(position && { location: { latitude: position[0], longitude: position[1] } }),
			tunebook: generatedTunebook(
				member.id,
				[...things.tunes.values()],
				member.id === keeper ? 300 : 25,
			),
			tags: new Map(
				Object.entries(tags).map(([tag, ids]) => [tag, ids.map(id => known(things.tunes, id))]),
			),
			bookmarks: [
				...bookmarks.map(bookmark),
				...(member.id === keeper ? generatedBookmarks(Math.min(volume, 120), things) : []),
			],
		};
	}),
	...quietMembers.map(member => ({
		member,
		tunebook: [],
		tags: new Map<string, Tune[]>(),
		bookmarks: [],
	})),
];

const known = (tunes: World['tunes'], id: number): Tune => {
	const tune = tunes.get(id);
	if (!tune) {
		throw new RangeError(`Nobody wrote down tune ${id}`);
	}
	return tune;
};

/** A day apart from each other, when most of what there is was there. */
const bookmark = (address: string, n: number): Bookmark => {
	const [, kind, id, settingId] = /^(\w+)\/(\d+)(?:#(\d+))?$/.exec(address) ?? [];
	const known = kinds.find(one => one === kind);
	if (!known) {
		throw new RangeError(`${address} is nothing to bookmark`);
	}
	return {
		date: stamp(0.9 + n / 9000),
		kind: known,
		id: Number(id),
		...(settingId !== undefined && { settingId: Number(settingId) }),
	};
};
