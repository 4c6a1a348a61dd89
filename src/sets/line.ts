import { parseKey, spelledKey } from '../abc/key.ts';
import { tuneTypes } from '../api/model.ts';
import { addressesIn } from '../query/addressesIn.ts';
import { parseDocumentAddress } from '../query/documentAddress.ts';
import { parseItemUrl } from '../query/sessionUrl.ts';

/*
 * A list of sets (`.set`) is plain text, as people write it on the back of a beer mat:
 *
 *     # Friday at the Weir
 *
 *     # To begin with
 *     The Kesh (jig, G major) https://thesession.org/tunes/55#setting55
 *     Swallowtail, Em
 *     thesession:/tunes/306/1
 *
 *     1. Cooley’s – reel, E dorian
 *     2. Drowsy Maggie  # three times
 *
 * One line is one tune: its name, or its address on The Session, or both. What kind of tune it is and in which key may
 * stand behind the name, parted by commas or dashes or in brackets; a key also with nothing but a space before it.
 * `thesession:/tunes/306/1` is the first setting of tune 306. Numbers and dashes before a name are passed over, and so
 * is how often it is played (`x3`) at the end. An empty line parts two sets. What follows a `#` is a comment; a comment
 * above the first tune of a set names the set, and one alone at the very top, above an empty line, all of the list.
 */

/** Where a tune is on the site: one of its settings, by its number or by its place from 1, or the first. */
export interface TuneAddress {
	readonly tuneId: number;
	readonly settingId?: number;
	readonly ordinal?: number;
}

/** A line that stands for a tune; every text is `''` where the line doesn't say. */
export interface TuneLine {
	readonly kind: 'tune';
	readonly name: string;
	/** As the site has it: `slip jig`. */
	readonly type: string;
	/** As it is written: `Em`, `E dorian`. */
	readonly key: string;
	readonly address?: TuneAddress;
	/** An address of the site that is no tune's. */
	readonly elsewhere?: string;
	/** What counts of the line: from the first character up to the comment. */
	readonly from: number;
	readonly to: number;
}

export type SetLine =
	{ readonly kind: 'empty' } | { readonly kind: 'comment'; readonly text: string } | TuneLine;

/** How often a tune is played, at the end of its line: `x3`, `(2x)`, or before what is said of it in brackets. */
const times = /[\s,;]+\(?(?:[x×]\s?\d{1,2}|\d{1,2}\s?[x×])\)?(?=\s*(?:\([^()]*\)\s*)?$)/i;

/** Nobody writes more about a tune. */
const longest = 1000;

/** Reads one line, without its line end. */
export function parseLine(line: string): SetLine {
	const text = line.slice(0, longest).trimEnd();
	if (text.trim() === '') return { kind: 'empty' };
	const comment = /^\s*#+\s*(.*)$/.exec(text);
	if (comment) return { kind: 'comment', text: comment[1] ?? '' };
	const bare = text
		.replace(/\s#(?:\s.*)?$/, '')
		.replace(times, '')
		.trimEnd();
	const from = /^\s*(?:[-*•–—+]\s+|\d{1,3}[.)]\s+)?/.exec(bare)?.[0].length ?? 0;
	const found = /thesession/i.test(bare) ? addressesIn(bare).at(-1) : undefined;
	const url = found?.text ?? '';
	const address = addressOf(url);
	const words = found ? `${bare.slice(from, found.start)} ${bare.slice(found.end)}` : bare;
	return {
		kind: 'tune',
		...read(found ? unwrapped(words) : words.slice(from).trim()),
		...(address && { address }),
		...(found && !address && { elsewhere: url }),
		from,
		to: bare.length,
	};
}

/** What stands in a line of a tune on the site; reads back as the same. */
export function writeLine({
	name,
	type,
	key,
	tuneId,
	settingId,
}: Omit<TuneAddress, 'ordinal'> & Pick<TuneLine, 'name' | 'type' | 'key'>): string {
	// A name may hold anything: what would end it, or be an address, is put another way.
	const plain = name
		.replace(/[\s\p{Cc}]+/gu, ' ')
		.replace(/(^|\s)#+(?=\s|$)/g, '$1')
		.replace(/^[\s#]+/, '')
		.trim()
		.slice(0, 200);
	const about = [type, spelledKey(key)].filter(Boolean).join(', ');
	const setting = settingId === undefined ? '' : `#setting${settingId}`;
	return [
		plain,
		about === '' ? '' : `(${about})`,
		`https://thesession.org/tunes/${tuneId}${setting}`,
	]
		.filter(Boolean)
		.join(' ');
}

/** As nearly every list has it: lists of thousands of lines are read by this alone. */
const usual =
	/^(?:(?:https?:\/\/)?(?:www\.)?thesession\.org|thesession:)\/tunes\/(\d{1,9})(?:\/(\d{1,4}))?(?:#setting(\d{1,9}))?$/i;

function addressOf(url: string): TuneAddress | undefined {
	if (url === '') return undefined;
	const [match, tuneId, place = 0, settingId] = usual.exec(url) ?? [];
	if (match !== undefined) {
		return {
			tuneId: Number(tuneId),
			...(settingId !== undefined && { settingId: Number(settingId) }),
			...(Number(place) > 0 && { ordinal: Number(place) }),
		};
	}
	const document = parseDocumentAddress(url);
	if (document) {
		const { tuneId: id, ordinal } = document;
		return { tuneId: id, ...(ordinal !== undefined && { ordinal }) };
	}
	const address = parseItemUrl(url.replace(/^thesession:/i, ''));
	if (address?.kind !== 'tune') return undefined;
	return {
		tuneId: address.id,
		...(address.settingId !== undefined && { settingId: address.settingId }),
	};
}

/** Without what stood around the address: the brackets of a link, a dash, a colon. */
function unwrapped(words: string): string {
	return words
		.trim()
		.replace(/^\[(.*)\]\(\s*\)$/, '$1')
		.replace(/[\s(<[]+[)>\]]*$/, '')
		.replace(/\s[-–—:|]+$|[,:|]+$/, '')
		.trim();
}

function read(words: string): Pick<TuneLine, 'name' | 'type' | 'key'> {
	const said = { name: words, type: '', key: '' };
	while (peel(said));
	return { ...said, name: said.name.replace(times, '') };
}

/** Takes one more thing off the end that is said of the tune; false where there is no more. */
function peel(said: { name: string; type: string; key: string }): boolean {
	const { name } = said;
	const bracket = name.endsWith(')') ? name.lastIndexOf('(') : -1;
	const part = /\s*(?:[,;\t|]|\s[-–—·]\s)\s*(?=[^,;\t|–—·]*$)/.exec(name.slice(-60));
	const inBrackets = name.slice(bracket + 1, -1).split(/[,;·]/);
	if (bracket > 0 && inBrackets.every(word => typeOf(word) !== '' || isKey(word))) {
		for (const word of inBrackets) take(said, word);
		said.name = name.slice(0, bracket).trim();
		return true;
	}
	if (part) {
		const at = Math.max(0, name.length - 60) + part.index;
		const word = name.slice(at + part[0].length);
		if (at > 0 && (typeOf(word) !== '' || isKey(word))) {
			take(said, word);
			said.name = name.slice(0, at).trim();
			return true;
		}
	}
	const behind = /\)\s+(\S+(?:\s\S+)?)$/.exec(name.slice(-60));
	if (behind?.[1] && typeOf(behind[1]) !== '') {
		take(said, behind[1]);
		said.name = name.slice(0, name.length - behind[0].length + 1);
		return true;
	}
	const last =
		/\s(?:in\s+)?([A-G][b#♭♯]?(?:(?:m|min|maj|dor|mix|phr|lyd)\w*|\s(?:maj|min|dor|mix|phr|lyd)\w*)?)$/i.exec(
			name.slice(-40),
		);
	if (said.key !== '' || !last?.[1] || !isKey(last[1])) return false;
	take(said, last[1]);
	said.name = name.slice(0, name.length - last[0].length).trim();
	return said.name !== '';
}

function take(said: { type: string; key: string }, word: string): void {
	const type = typeOf(word);
	if (type !== '') said.type ||= type;
	else said.key ||= word.trim();
}

function isKey(word: string): boolean {
	return /^\s*[A-G]/.test(word) && parseKey(word) !== undefined;
}

const types: ReadonlyMap<string, string> = new Map(
	tuneTypes.flatMap(type => [type, `${type}s`, `${type}es`].map(one => [one, type] as const)),
);

/** What is before the type of tune that a name ends in, which may be a part of it or only said of it: `The Banshee reel`. */
export function withoutType(name: string): Pick<TuneLine, 'name' | 'type'> | undefined {
	for (const split of [/^(.*\S)\s+(\S+\s+\S+)$/, /^(.*\S)\s+(\S+)$/]) {
		const [, before, last = ''] = split.exec(name) ?? [];
		const type = typeOf(last);
		if (before !== undefined && type !== '') return { name: before, type };
	}
	return undefined;
}

/** `Reels` is `reel`; `''` for what is no type of tune. */
function typeOf(word: string): string {
	return types.get(word.trim().toLowerCase()) ?? '';
}
