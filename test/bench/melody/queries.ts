import type { Key } from '../../../src/abc/key.ts';
import type { MelodySetting } from '../../../src/library/melody/melodyBuilder.ts';
import { between, pick, seeded, type Random } from '../../replica/random.ts';
import {
	heardFrom,
	keyOf,
	mistaken,
	movedNotes,
	ornamented,
	typedAbc,
	type TypedNote,
} from './typed.ts';

/** A melody that somebody types, and which tune it is. */
export interface Asked {
	readonly abc: string;
	readonly tuneId: number;
	/** The setting it was taken from, where another one is to be found. */
	readonly without?: number;
}

export interface QueryClass {
	readonly name: string;
	readonly quavers: number;
	readonly change?: (random: Random, notes: readonly TypedNote[], key: Key) => readonly TypedNote[];
	readonly moved?: boolean;
	readonly unkeyed?: boolean;
	readonly otherVersion?: boolean;
}

const wrong =
	(share: number) =>
	(random: Random, notes: readonly TypedNote[], key: Key): readonly TypedNote[] =>
		mistaken(random, notes, key, share);

/** What people get wrong, one thing at a time. */
export const queryClasses: readonly QueryClass[] = [
	{ name: 'clean', quavers: 8 },
	{ name: 'clean', quavers: 12 },
	{ name: 'transposed', quavers: 16, moved: true },
	{ name: '10 % wrong', quavers: 12, change: wrong(0.1) },
	{ name: '10 % wrong', quavers: 16, change: wrong(0.1) },
	{ name: '20 % wrong', quavers: 16, change: wrong(0.2) },
	{ name: '20 % wrong', quavers: 32, change: wrong(0.2) },
	{ name: 'other ornaments and lengths', quavers: 12, change: ornamented },
	{ name: 'no key typed', quavers: 12, unkeyed: true },
	{ name: 'another version', quavers: 32, otherVersion: true },
];

/** So many queries of a class, the same for the same seed. */
export function queriesOf(
	{ name, quavers, change, moved, unkeyed, otherVersion }: QueryClass,
	settings: readonly MelodySetting[],
	count: number,
): readonly Asked[] {
	const random = seeded(quavers * 1000 + name.length);
	const asked: Asked[] = [];
	while (asked.length < count) {
		const setting = pick(random, settings);
		const { tuneId, settingId } = setting;
		if (otherVersion && isAlone(settings, setting)) continue;
		let notes = heardFrom(random, setting, quavers);
		if (!notes) continue;
		let key = keyOf(setting);
		if (change) notes = change(random, notes, key);
		if (moved)
			({ notes, key } = movedNotes(
				notes,
				key,
				pick(random, [-5, -4, -3, -2, -1, 1, 2, 3, 4, 5, 6]),
			));
		const octave = 7 * (random() < 0.2 ? between(random, -1, 1) : 0);
		const abc = typedAbc(
			notes.map(note => ({ ...note, place: note.place + octave })),
			{ key: unkeyed ? undefined : key, signature: key, barLines: random() < 0.5 },
		);
		asked.push({ abc, tuneId, ...(otherVersion && { without: settingId }) });
	}
	return asked;
}

/** Ids of settings count from 1, those of a tune in a row. */
function isAlone(
	settings: readonly MelodySetting[],
	{ tuneId, settingId }: MelodySetting,
): boolean {
	return settings[settingId - 2]?.tuneId !== tuneId && settings[settingId]?.tuneId !== tuneId;
}
