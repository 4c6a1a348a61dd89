import type { Place } from '../api/model.ts';
import { isPoint, middle, type Point } from './distance.ts';

/** What of a session or an event tells where a town is. */
export interface Whereabouts extends Point {
	readonly town: Place;
	readonly area?: Place;
	readonly country?: Place;
}

const placeLevels = ['town', 'area', 'country'] as const;
type PlaceLevel = (typeof placeLevels)[number];

/** A place by name: `Ennis, Clare, Ireland`. */
export interface NamedPlace extends Point {
	readonly name: string;
	readonly level: PlaceLevel;
}

/** A position, and of how many it is the mean. */
interface Seen extends Point {
	readonly seen: number;
}

interface Town extends Seen {
	readonly names: Readonly<Record<PlaceLevel, string>>;
}

const maxTowns = 500;
const maxSeen = 20;
const maxFound = 20;
const alphabet = new Intl.Collator();

/**
 * The towns that came by in answers, so that a place can be found by its name without asking anybody.
 * It holds 500 of them; the one that came by longest ago makes room.
 */
export class PlaceBook {
	/** By their folded names, in order of their last coming by. */
	readonly #towns = new Map<string, Town>();
	/** What can be found, until another town comes by: somebody who types looks several times. */
	#known: readonly Known[] | undefined;

	/** What was stored, without what is damaged in it. */
	static parse(stored: unknown): PlaceBook {
		const book = new PlaceBook();
		for (const value of Array.isArray(stored) ? stored : []) {
			const town = parseTown(value);
			if (town) book.#keep(town);
		}
		return book;
	}

	/** A town's position is the mean of the first 20 that are seen. */
	add({ town, area, country, latitude, longitude }: Whereabouts): void {
		const names = {
			town: trimmed(town.name),
			area: trimmed(area?.name ?? ''),
			country: trimmed(country?.name ?? ''),
		};
		if (!fold(names.town) || !isPoint({ latitude, longitude })) return;
		const known = this.#towns.get(keyOf(names));
		if (!known) this.#keep({ names, latitude, longitude, seen: 1 });
		else if (known.seen >= maxSeen) this.#keep(known);
		else this.#keep({ ...known, ...together(known, { latitude, longitude, seen: 1 }) });
	}

	/**
	 * Towns, areas and countries of this name, the best first: the name itself, then where a word of it
	 * begins so, then where it is somewhere inside; towns before areas before countries. At most 20, and
	 * their positions rounded to 3 decimals (about 100 m).
	 */
	find(text: string): readonly NamedPlace[] {
		const wanted = fold(text);
		if (!wanted) return [];
		this.#known ??= this.#all();
		return this.#known
			.map(place => ({ place, rank: rankOf(place, wanted) }))
			.filter(({ rank }) => rank < Infinity)
			.sort(
				(a, b) =>
					a.rank - b.rank ||
					placeLevels.indexOf(a.place.level) - placeLevels.indexOf(b.place.level) ||
					b.place.seen - a.place.seen ||
					alphabet.compare(a.place.name, b.place.name),
			)
			.slice(0, maxFound)
			.map(({ place: { name, level, latitude, longitude } }) => ({
				...{ name, level },
				...{ latitude: round3(latitude), longitude: round3(longitude) },
			}));
	}

	/** The best place of exactly this name, with or without what it lies in. */
	named(text: string): NamedPlace | undefined {
		const wanted = fold(text);
		return this.find(text).find(({ name }) => {
			const [own = ''] = name.split(', ');
			return fold(own) === wanted || fold(name) === wanted;
		});
	}

	/** For storing; {@link PlaceBook.parse} reads it. */
	toJSON(): unknown {
		return [...this.#towns.values()].map(({ names, ...town }) => ({ ...names, ...town }));
	}

	#keep(town: Town): void {
		this.#known = undefined;
		const key = keyOf(town.names);
		this.#towns.delete(key);
		this.#towns.set(key, town);
		const [oldest] = this.#towns.keys();
		if (this.#towns.size > maxTowns && oldest !== undefined) this.#towns.delete(oldest);
	}

	/** The towns, and what they lie in: an area or a country is where its towns are on average. */
	#all(): readonly Known[] {
		const all = new Map<string, Known>();
		for (const [key, { names, ...town }] of this.#towns) {
			for (const [index, level] of placeLevels.entries()) {
				if (!names[level]) continue;
				const folded = key.split('|').slice(index);
				const id = [level, ...folded].join('|');
				const one = level === 'town' ? town : { ...town, seen: 1 };
				const known = all.get(id);
				all.set(
					id,
					known
						? { ...known, ...together(known, one) }
						: { ...named(names, level, folded), ...one },
				);
			}
		}
		return [...all.values()];
	}
}

/** The sessions and events in an answer of the API that say in which town they are, and where that is. */
export function* placesIn(answer: unknown): Generator<Whereabouts> {
	const { items } = fieldsOf(answer);
	for (const item of Array.isArray(items) ? (items as readonly unknown[]) : [answer]) {
		if (isWhereabouts(item)) yield item;
	}
}

interface Known extends NamedPlace, Seen {
	/** Folded: its own name, and that with what it lies in. */
	readonly own: string;
	readonly whole: string;
}

function named(
	names: Town['names'],
	level: PlaceLevel,
	folded: readonly string[],
): Pick<Known, 'name' | 'own' | 'whole' | 'level'> {
	const levels = placeLevels.slice(placeLevels.indexOf(level));
	return {
		name: levels.flatMap(each => names[each] || []).join(', '),
		own: folded[0] ?? '',
		whole: folded.filter(Boolean).join(' '),
		level,
	};
}

/** The smaller, the better it fits; Infinity for not at all. */
function rankOf({ own, whole }: Known, wanted: string): number {
	if (own === wanted || whole === wanted) return 0;
	if (` ${own}`.includes(` ${wanted}`) || whole.startsWith(wanted)) return 1;
	return own.includes(wanted) ? 2 : Infinity;
}

/** The mean of both, weighed by how often each was seen. */
function together(a: Seen, b: Seen): Seen {
	const seen = a.seen + b.seen;
	return { ...middle(a, b, b.seen / seen), seen };
}

function round3(degrees: number): number {
	return Math.round(degrees * 1000) / 1000;
}

/** The same for everybody's spelling: no case, no accents, no punctuation. */
function fold(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}

function keyOf(names: Town['names']): string {
	return placeLevels.map(level => fold(names[level])).join('|');
}

function trimmed(name: string): string {
	return name.replace(/\s+/g, ' ').trim().slice(0, 200);
}

function parseTown(value: unknown): Town | undefined {
	const { town, area, country, seen, ...point } = fieldsOf(value);
	if (typeof town !== 'string' || typeof area !== 'string' || typeof country !== 'string') {
		return undefined;
	}
	const names = { town: trimmed(town), area: trimmed(area), country: trimmed(country) };
	if (!fold(names.town) || !isPoint(point)) return undefined;
	if (typeof seen !== 'number' || !Number.isInteger(seen) || seen < 1) return undefined;
	const { latitude, longitude } = point;
	return { names, latitude, longitude, seen: Math.min(seen, maxSeen) };
}

function isWhereabouts(value: unknown): value is Whereabouts {
	const { town, area, country, ...point } = fieldsOf(value);
	const isPlace = (place: unknown) => typeof fieldsOf(place)['name'] === 'string';
	return (
		isPoint(point) &&
		isPlace(town) &&
		[area, country].every(place => place === undefined || isPlace(place))
	);
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
