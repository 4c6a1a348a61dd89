/** What may go wrong with the next answer; several of them at once where that makes sense. */
export interface Fault {
	/** How often, 1 if not said; `'always'` until cleared. */
	readonly times?: number | 'always';
	/** Milliseconds before anything is sent. */
	readonly delay?: number;
	/** The socket is destroyed: before the answer, or `'midway'` through its body. */
	readonly drop?: boolean | 'midway';
	/** The request is accepted and never answered. */
	readonly hang?: boolean;
	/** This status with an HTML page, instead of the answer. */
	readonly status?: number;
	/** The `Retry-After` header, as it is: seconds or an HTTP date. */
	readonly retryAfter?: number | string;
	/**
	 * What is sent instead of the JSON: its first half, JSON of a shape the API never has, text that
	 * is no JSON, nothing at all, or an HTML page with status 200.
	 */
	readonly body?: FaultyBody;
	/** As if somebody had edited it on the site: in the answer, this text stands in the place of that. */
	readonly edit?: { readonly from: string; readonly to: string };
	/** Of the dump: the connection is lost after so many bytes of the body. */
	readonly cut?: number;
	/** Of the dump: milliseconds between one piece of 16 KB and the next. */
	readonly trickle?: number;
	/** Of the dump: whoever asks for a range is given the whole file. */
	readonly ignoresRange?: boolean;
	/** Of the dump: this `ETag`, quotes included, as if the file had changed. */
	readonly etag?: string;
	/** Of the dump: this column is missing. */
	readonly column?: string;
}

const faultyBodies = ['truncated', 'wrong-shape', 'nonsense', 'empty', 'html'] as const;
export type FaultyBody = (typeof faultyBodies)[number];

interface Planned {
	readonly pattern: string;
	readonly fault: Fault;
	left: number;
}

/** The faults that lie in wait, first planned, first met. */
export class Faults {
	readonly #planned: Planned[] = [];

	/** `pattern` is a path, `/tunes/27`, or the start of paths, `/tunes/*`. */
	next(pattern: string, fault: Fault): void {
		this.#planned.push({
			pattern,
			fault,
			left: fault.times === 'always' ? Infinity : (fault.times ?? 1),
		});
	}

	/** The fault for a request to this path, if one waits for it. */
	take(path: string): Fault | undefined {
		const planned = this.#planned.find(({ pattern, left }) => left > 0 && fits(pattern, path));
		if (planned) {
			planned.left--;
		}
		return planned?.fault;
	}

	clear(): void {
		this.#planned.length = 0;
	}
}

const fits = (pattern: string, path: string) =>
	pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;

/**
 * Reads `{ "path": "/tunes/27", "status": 503, "times": 2 }` from another process. Throws a
 * `TypeError` that says what is wrong, so that a misspelt fault does not pass for none.
 */
export const parseFault = (text: string): { readonly path: string; readonly fault: Fault } => {
	const { path, ...fault } = JSON.parse(text) as { path?: unknown } & Record<string, unknown>;
	if (typeof path !== 'string' || !path.startsWith('/')) {
		throw new TypeError('"path" must be a path or the start of one with a *');
	}
	for (const [name, value] of Object.entries(fault)) {
		if (!checks[name]?.(value)) {
			throw new TypeError(`"${name}" cannot be ${JSON.stringify(value)}`);
		}
	}
	return { path, fault };
};

const isNumber = (value: unknown) => typeof value === 'number' && value >= 0;

const isEdit = (value: unknown) => {
	const { from, to } = (value ?? {}) as Readonly<Record<string, unknown>>;
	return typeof from === 'string' && from !== '' && typeof to === 'string';
};

const checks: Readonly<Record<string, (value: unknown) => boolean>> = {
	times: value => value === 'always' || isNumber(value),
	delay: isNumber,
	drop: value => typeof value === 'boolean' || value === 'midway',
	hang: value => typeof value === 'boolean',
	status: isNumber,
	retryAfter: value => isNumber(value) || typeof value === 'string',
	body: value => faultyBodies.some(body => body === value),
	edit: isEdit,
	cut: isNumber,
	trickle: isNumber,
	ignoresRange: value => typeof value === 'boolean',
	etag: value => typeof value === 'string',
	column: value => typeof value === 'string',
};
