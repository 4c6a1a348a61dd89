/**
 * Who did what, when: what the activity streams, the notifications and the bookmarks tell. It is
 * drawn from everything else the replica has; what nobody is known to have done never happened.
 */

import { kinds } from './records.ts';
import type { Contribution, Kind, Member, World } from './records.ts';
import { commentThing, setThing, settingThing, singular, thingOf } from './things.ts';
import type { AnyRecord, Thing } from './things.ts';

export interface Happening {
	readonly date: string;
	readonly by: Member;
	readonly verb: string;
	/** What stands between the names of who did it and what it was done to. */
	readonly did: string;
	readonly object: Thing;
	/** What the object belongs to; a thing that stands alone has none. */
	readonly target?: Thing;
	readonly kind: Kind;
	/** The things of that kind in whose streams it is told. */
	readonly about: readonly Contribution[];
}

const drawn = new WeakMap<World, readonly Happening[]>();

/** Everything that happened, the newest first. */
export const happenings = (world: World): readonly Happening[] => {
	const known =
		drawn.get(world) ??
		newestFirst([...additions(world), ...newSettings(world), ...newSets(world)]);
	drawn.set(world, known);
	return known;
};

const newestFirst = (all: Happening[]): Happening[] =>
	all.sort((one, other) =>
		one.date === other.date ? other.object.id - one.object.id : one.date < other.date ? 1 : -1,
	);

/** Things of every kind, and the comments on them. */
function* additions(world: World): Generator<Happening> {
	for (const kind of kinds) {
		const records: Iterable<AnyRecord> = world[kind].values();
		for (const record of records) {
			const object = thingOf(kind, record);
			const where = { kind, about: [record] };
			if (record.by) {
				const { by, date } = record;
				yield { ...where, date, by, verb: 'add', did: `added the ${singular[kind]}`, object };
			}
			for (const said of record.comments) {
				const { by, date } = said;
				if (by) {
					const comment = { object: commentThing(said, object), target: object };
					yield { ...where, date, by, verb: 'post', did: 'commented on', ...comment };
				}
			}
		}
	}
}

/** Those a tune got later: the first came with it. */
function* newSettings({ tunes }: World): Generator<Happening> {
	for (const tune of tunes.values()) {
		const where = { kind: 'tunes', about: [tune], target: thingOf('tunes', tune) } as const;
		for (const setting of tune.settings.slice(1)) {
			const { by, date } = setting;
			if (by) {
				const object = settingThing(tune, setting);
				yield { ...where, date, by, verb: 'add', did: 'added a setting of', object };
			}
		}
	}
}

/** A set is told of in the stream of every tune in it. */
function* newSets({ sets }: World): Generator<Happening> {
	for (const set of sets) {
		const where = { kind: 'tunes', about: set.played.map(({ tune }) => tune) } as const;
		const { by, date } = set;
		yield { ...where, date, by, verb: 'add', did: 'put together the set', object: setThing(set) };
	}
}

/** What a member keeps, the last one kept first. */
export const bookmarked = (world: World, memberId: number): readonly Happening[] => {
	const { member: by, bookmarks = [] } = world.profiles.get(memberId) ?? {};
	return newestFirst(
		bookmarks.map(({ date, kind, id, settingId }): Happening => {
			const record: AnyRecord | undefined = world[kind].get(id);
			if (!by || !record) {
				throw new RangeError(`Somebody bookmarked ${kind}/${id}, which nobody wrote`);
			}
			const kept = { date, by, verb: 'favorite', did: 'bookmarked', kind, about: [record] };
			const object = thingOf(kind, record);
			const tune = settingId === undefined ? undefined : world.tunes.get(id);
			const setting = tune?.settings.find(one => one.id === settingId);
			return tune && setting
				? { ...kept, object: settingThing(tune, setting), target: object }
				: { ...kept, object };
		}),
	);
};
