/**
 * Keys as The Session spells them and as ABC wants them. The API writes a tonic and a mode in one
 * word, long in a tune's settings (`Edorian`) and short in sets (`Edor`).
 * The mode names are those of the ABC standard 2.1, section 3.1.14 (K: – key).
 */

export const modes = [
	'major',
	'minor',
	'dorian',
	'mixolydian',
	'phrygian',
	'lydian',
	'locrian',
] as const;
export type Mode = (typeof modes)[number];

export interface Key {
	/** `A`…`G`, with `b` or `#` where there is one. */
	readonly tonic: string;
	readonly mode: Mode;
}

/**
 * Reads `Edorian`, `Edor`, `E dorian`, `Em`, `F#min`, `bb maj`, or a bare `D` (major).
 * Undefined for anything else.
 */
export function parseKey(text: string): Key | undefined {
	const match = /^\s*([a-g])\s*([#b♯♭]?)\s*([a-z]*)\s*$/i.exec(text);
	if (!match) return undefined;
	const [, letter = '', accidental = '', word = ''] = match;
	const mode = parseMode(word.toLowerCase());
	if (!mode) return undefined;
	const sign = accidental.replace('♯', '#').replace('♭', 'b').toLowerCase();
	return { tonic: letter.toUpperCase() + sign, mode };
}

function parseMode(word: string): Mode | undefined {
	if (word === '') return 'major';
	if (word === 'm') return 'minor';
	if (word.length < 3) return undefined;
	if ('aeolian'.startsWith(word)) return 'minor';
	if ('ionian'.startsWith(word)) return 'major';
	return modes.find(mode => mode.startsWith(word));
}

/** For ABC's `K:` field: `Edor`, `Dmaj`, `Amix`; `none` when the text names no key. */
export function abcKey(text: string): string {
	const key = parseKey(text);
	return key ? key.tonic + key.mode.slice(0, 3) : 'none';
}

/** For the API's `mode` parameter: `Edorian`. */
export function longKey(key: Key): string {
	return key.tonic + key.mode;
}

/** For people: `E dorian`, `F♯ minor`; the text itself when it names no key. */
export function spelledKey(text: string): string {
	const key = parseKey(text);
	if (!key) return text.trim();
	return `${key.tonic.replace('#', '♯').replace('b', '♭')} ${key.mode}`;
}
