import * as v from 'valibot';
import { decodeEntities } from './entities.ts';

/**
 * The kinds of field the API's answers are made of. Required fields fail, naming their path; what
 * merely decorates (a member, a town, a date) is left out when it is missing or malformed, so that
 * nobody loses the notes for it.
 */

/** Something that can decode an unknown value, or say where it is wrong. */
export type Schema<T> = v.GenericSchema<unknown, T>;

/** Numbers may come as strings and strings as numbers: clients of the API have met both. */
const number = v.union([
	v.pipe(v.number(), v.finite()),
	v.pipe(v.string(), v.trim(), v.nonEmpty(), v.toNumber(), v.finite()),
]);

const string = v.union([v.string(), v.pipe(v.number(), v.transform(String))]);

export const whole = v.pipe(number, v.safeInteger(), v.minValue(0));

export const id = whole;

/** How many of something there are; 0 when the answer doesn't say. */
export const count = v.fallback(v.optional(whole, 0), 0);

/**
 * Text for people, its entities decoded exactly once. Only those that end in `;` count, so that a
 * bare `&` in a name stays as it is.
 */
export const text = v.pipe(string, v.transform(decodeEntities));

/** A word the site's own code understands (type, key, date): never escaped. */
export const word = string;

export const textOr = (missing: string) => v.fallback(v.optional(text, missing), missing);

export const wordOr = (missing: string) => v.fallback(v.optional(word, missing), missing);

/** An address that may be opened, or `''`: anything but http and https is dropped. */
export const url = v.pipe(
	wordOr(''),
	v.transform(address => (/^https?:\/\//i.test(address) ? address : '')),
);

/** As people type their own: with a scheme, or a bare domain with what may follow it; `''` for all else. */
export const webAddress = v.pipe(
	wordOr(''),
	v.trim(),
	v.transform(address =>
		/^https?:\/\/\S+$/i.test(address) ||
		/^[\p{L}\d-]+(?:\.[\p{L}\d-]+)+(?:[/?#]\S*)?$/u.test(address)
			? address
			: '',
	),
);

/**
 * The notes. An ampersand means something in ABC (it starts a voice overlay), but followed by one of
 * these names and a `;` it can't be music; so the five escapes are undone and nothing else is.
 */
export const abc = v.pipe(
	v.string(),
	v.transform(notes => notes.replace(/&(?:amp|lt|gt|quot|apos|#0*3[489]);/g, decodeEntities)),
);

/** A field that may be missing, null or malformed: then it is undefined, and {@link record} omits it. */
export const maybe = <T>(schema: Schema<T>) => v.fallback(v.optional(schema), undefined);

/**
 * A list that may be missing, or be a mere count as `comments` is in some answers: then it is empty. What in
 * it can't be read is left out, so that one odd comment doesn't cost the rest.
 */
export const listOrNone = <T>(item: Schema<T>) =>
	v.pipe(
		v.optional(v.unknown(), []),
		v.transform(value => (Array.isArray(value) ? (value as readonly unknown[]) : [])),
		v.transform(items => items.flatMap(one => readable(item, one))),
	);

/** What the value is, in a list of one; an empty list when it is nothing of the kind. */
export const readable = <T>(schema: Schema<T>, value: unknown): readonly T[] => {
	const result = v.safeParse(schema, value, { abortEarly: true });
	return result.success ? [result.output] : [];
};

type Present<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** An object of these fields; other keys are ignored, and those that came out undefined are left out. */
export const record = <Fields extends v.ObjectEntries>(fields: Fields) =>
	v.pipe(v.object(fields), v.transform(present));

const present = <T extends object>(value: T): Present<T> =>
	Object.fromEntries(
		Object.entries(value).filter(([, field]) => field !== undefined),
	) as Present<T>;

/** Degrees, as numbers or as strings. */
const degrees = (limit: number) => v.pipe(number, v.minValue(-limit), v.maxValue(limit));

export const latitude = degrees(90);
export const longitude = degrees(180);

/**
 * When something was published: RFC 3339, as Activity Streams want it, or the site's own zoneless
 * stamp. Both become `YYYY-MM-DD HH:MM:SS`; only what came with a zone is moved to UTC and ends in
 * `Z`, for the site doesn't say which zone the others are in. Anything else becomes `''`.
 */
export const published = v.pipe(
	wordOr(''),
	v.transform(time => {
		const found = /^(\d{4}-\d\d-\d\d)[ T](\d\d:\d\d:\d\d)(?:\.\d+)?(Z|[+-]\d\d:\d\d)?$/i.exec(
			time.trim(),
		);
		const [, day = '', clock = '', zone] = found ?? [];
		const moment = new Date(`${day}T${clock}${zone?.toUpperCase() ?? 'Z'}`);
		return Number.isNaN(moment.getTime())
			? ''
			: moment.toISOString().slice(0, 19).replace('T', ' ') + (zone === undefined ? '' : 'Z');
	}),
);
