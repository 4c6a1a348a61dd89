import { longKey, parseKey } from '../abc/key.ts';
import { tuneTypes, type TuneType } from '../api/model.ts';

/** What somebody typed into the search box, taken apart. */
export interface TuneFilters {
	/** The words to look for in names; `''` when only filters were typed. */
	readonly q: string;
	readonly type?: TuneType;
	/** In the API's spelling: `Dmixolydian`. */
	readonly mode?: string;
}

/**
 * Filters stand at the start or the end of what was typed: `reel dmix kesh`, `kesh jig`. In the middle
 * a word belongs to a name (“The Reel Of Rio”), and quotation marks make everything in them a name
 * (`"jig of slurs"`). A lone letter is no key: too many names begin or end with one.
 */
export function parseFilters(text: string): TuneFilters {
	const quoted = /^(.*?)["“”]([^"“”]*)["“”]?(.*)$/s.exec(text);
	const [before, name, after] = quoted
		? [words(quoted[1]), (quoted[2] ?? '').trim(), words(quoted[3])]
		: [words(text), undefined, []];

	let type: TuneType | undefined;
	let mode: string | undefined;
	/** How many words at this end of the list are filters, and takes note of them. */
	const take = (list: string[], end: 'start' | 'end'): number => {
		for (const count of [3, 2, 1]) {
			if (list.length < count) continue;
			const piece = (end === 'start' ? list.slice(0, count) : list.slice(-count)).join(' ');
			const foundType = type === undefined ? parseType(piece) : undefined;
			if (foundType) {
				type = foundType;
				return count;
			}
			const foundMode = mode === undefined ? parseMode(piece) : undefined;
			if (foundMode) {
				mode = foundMode;
				return count;
			}
		}
		return 0;
	};
	const strip = (list: string[]): string[] => {
		let rest = list;
		for (let taken = take(rest, 'start'); taken > 0; taken = take(rest, 'start')) {
			rest = rest.slice(taken);
		}
		for (let taken = take(rest, 'end'); taken > 0; taken = take(rest, 'end')) {
			rest = rest.slice(0, -taken);
		}
		return rest;
	};

	const rest = [...strip(before), ...(name ? [name] : []), ...strip(after)];
	return { q: rest.join(' '), ...(type && { type }), ...(mode && { mode }) };
}

function words(text = ''): string[] {
	return text.split(/\s+/).filter(word => word !== '');
}

/** `reel`, `reels`, `slip jig`, `slipjigs`, `three-two`, `3/2`, `barn dance` … */
function parseType(piece: string): TuneType | undefined {
	const plain = squeeze(piece);
	if (plain === '3/2' || plain === '32') return 'three-two';
	return tuneTypes.find(type => {
		const name = squeeze(type);
		return plain === name || plain === `${name}s` || plain === `${name}es`;
	});
}

function squeeze(text: string): string {
	return text.toLowerCase().replace(/[\s-]/g, '');
}

/** A key with its mode named: `dmix`, `edor`, `g major`, `in g major`; not the bare letter or `am`, `em`. */
function parseMode(piece: string): string | undefined {
	const named = piece.replace(/^in /i, '');
	if (!/[a-z]{3}/i.test(named.replace(/^\s*[a-g]/i, ''))) return undefined;
	const key = parseKey(named);
	return key && longKey(key);
}
