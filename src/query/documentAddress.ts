/** One of the read-only documents of the scheme `thesession:`. */
export interface DocumentAddress {
	readonly tuneId: number;
	/** From 1; absent for all settings of the tune. */
	readonly ordinal?: number;
	/** So many semitones higher. */
	readonly transpose: number;
	/** The setting, from 1, whose chords it has. */
	readonly chordsOf?: number;
	/** A note without a number is one of so many that fill a whole note; absent for the site's own, 8. */
	readonly unit?: number;
	/** The bars, counted from 0, that begin a line; absent where its lines are its own. */
	readonly lines?: readonly number[];
	readonly form: 'abc' | 'txt';
}

/**
 * Reads path and query of such an address: `/tunes/27.abc` is all settings of tune 27, `/tunes/27/1.abc` the first;
 * `/tunes/27/1-3.abc` is that three semitones lower, with `chords=4` it has the chords of the fourth, with
 * `unit=16` its notes are counted in semiquavers, and with `lines=4,8` its fifth and its ninth bar begin a line; `….txt`
 * is any one of them in words. Undefined for anything else.
 */
export function documentAddress(path: string, query = ''): DocumentAddress | undefined {
	const match = /^\/tunes\/(\d{1,9})(?:\/(\d{1,4})([+-](?:\d|1[0-2]))?)?\.(abc|txt)$/.exec(path);
	if (!match) return undefined;
	const [, tuneId, ordinal, transpose = 0, form] = match;
	if (ordinal === undefined && form === 'txt') return undefined;
	const chords = /(?:^|&)chords=(\d{1,4})(?:&|$)/.exec(query)?.[1];
	const unit = /(?:^|&)unit=(2|4|16|32)(?:&|$)/.exec(query)?.[1];
	const lines = /(?:^|&)lines=(\d{1,4}(?:,\d{1,4}){0,200})(?:&|$)/.exec(query)?.[1];
	return {
		tuneId: Number(tuneId),
		...(ordinal !== undefined && { ordinal: Number(ordinal) }),
		transpose: Number(transpose),
		...(chords !== undefined && { chordsOf: Number(chords) }),
		...(unit !== undefined && { unit: Number(unit) }),
		...(lines !== undefined && { lines: lines.split(',').map(Number) }),
		form: form === 'txt' ? 'txt' : 'abc',
	};
}

/** The same of a whole address as it stands in a text. */
export function parseDocumentAddress(text: string): DocumentAddress | undefined {
	const [, path, query] = /^thesession:(\/[^?#]*)(?:\?([^#]*))?(?:#.*)?$/i.exec(text.trim()) ?? [];
	return path === undefined ? undefined : documentAddress(path, query);
}
