import type { Position, Tune } from './records.ts';

/** Letters without their accents, entities and case; curly apostrophes straight. */
const fold = (text: string): string =>
	text
		.replace(/&#0*(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&')
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’]/g, "'")
		.toLowerCase();

/** Every word asked for stands somewhere in the text; no words, no objection. */
const matches = (text: string, words: readonly string[]): boolean => {
	const folded = fold(text);
	return words.every(word => folded.includes(word));
};

const wordsOf = (query: URLSearchParams) =>
	fold(query.get('q') ?? '')
		.split(/\s+/)
		.filter(word => word !== '');

export interface TuneHit {
	readonly tune: Tune;
	/** The alias that matched where the name did not. */
	readonly alias?: string;
}

/** By `q` (name or one alias), `type` and `mode` (of any setting). */
export const findTunes = (tunes: readonly Tune[], query: URLSearchParams): TuneHit[] => {
	const words = wordsOf(query);
	const type = query.get('type')?.toLowerCase();
	const mode = query.get('mode')?.toLowerCase();
	return tunes.flatMap((tune): TuneHit[] => {
		if (type && tune.type !== type) {
			return [];
		}
		if (mode && !tune.settings.some(setting => setting.key.toLowerCase() === mode)) {
			return [];
		}
		if (matches(tune.name, words)) {
			return [{ tune }];
		}
		const alias = tune.aliases.find(name => matches(name, words));
		return alias === undefined ? [] : [{ tune, alias }];
	});
};

/** By `q`: every word somewhere in the thing's texts together. */
export const matching = <T>(
	things: readonly T[],
	query: URLSearchParams,
	texts: (thing: T) => readonly (string | undefined)[],
): T[] => {
	const words = wordsOf(query);
	return things.filter(thing =>
		matches(
			texts(thing)
				.map(text => text ?? '')
				.join(' '),
			words,
		),
	);
};

/** By `latlon` (degrees) and `radius` (kilometres, 75 if not said), nearest first. */
export const nearby = <T>(
	things: Iterable<T>,
	query: URLSearchParams,
	positionOf: (thing: T) => Position | undefined,
): T[] => {
	const [latitude, longitude, ...rest] = (query.get('latlon') ?? '').split(',').map(asDegrees);
	const radius = Number.parseFloat(query.get('radius') ?? '75');
	if (latitude === undefined || longitude === undefined || rest.length > 0) {
		return [];
	}
	return [...things]
		.flatMap(thing => {
			const { latitude: north, longitude: east } = positionOf(thing) ?? {};
			return north === undefined || east === undefined
				? []
				: [{ thing, away: kilometres(latitude, longitude, north, east) }];
		})
		.filter(({ away }) => away <= radius)
		.sort((one, other) => one.away - other.away)
		.map(({ thing }) => thing);
};

/** NaN for text that is no number, which then is near nothing. */
const asDegrees = (text: string) => (text.trim() === '' ? NaN : Number(text));

/** Along the great circle (haversine), on a sphere of the Earth's mean radius. */
const kilometres = (lat1: number, lon1: number, lat2: number, lon2: number): number => {
	const radians = Math.PI / 180;
	const half =
		Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
		Math.cos(lat1 * radians) *
			Math.cos(lat2 * radians) *
			Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
	return 2 * 6371 * Math.asin(Math.sqrt(half));
};
