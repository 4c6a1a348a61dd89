import { createHash } from 'node:crypto';
import { compare } from './piece.ts';

/** One tune a file, or all of them in one. */
export type Form = 'files' | 'book';

/** What is remembered of a piece: where it was put, and what stood there. */
export interface Entry {
	/** Of the file, without `.abc`; in a book what it is ordered by. It outlives a new name on the site. */
	readonly name: string;
	/** The list it came with, `/members/23/tunebook`, or `list` for one made by hand. */
	readonly from: string;
	readonly setting?: number;
	/** The print of the text that was pulled; see {@link printOf}. */
	readonly pulled: string;
}

export type Entries = Map<string, Entry>;

/** What the pulls into a folder have left there, by the keys of pieces. */
export interface PullRecord {
	readonly files: Entries;
	readonly book: Entries;
	/** Of a page that was made beside a book: its print. */
	page?: string;
	/** There was one, and something of it could not be read: what it doesn't say counts as written here. */
	readonly isDamaged: boolean;
}

export const recordName = '.thesession.json';

const about =
	'What The Session for VS Code has pulled into this folder: per tune its file, its list, its setting and a print ' +
	'of its text, by which the next pull tells what was changed on The Session from what was changed here. ' +
	'Keep it with the tunes.';

/** What is told apart: neither line ends nor the empty lines around a text are anybody's work. */
export function settled(text: string): string {
	return text
		.replace(/^\uFEFF/, '')
		.replace(/\r\n?/g, '\n')
		.replace(/^\n+/, '')
		.trimEnd();
}

/** SHA-256 of a text as {@link settled}, in base64url. */
export function printOf(text: string): string {
	return createHash('sha256').update(settled(text)).digest('base64url');
}

/** One line for each piece, in an order of their own and without dates: a diff shows what has changed, no more. */
export function writeRecord(record: PullRecord): string {
	const entries = (all: Entries) => {
		const lines = [...all]
			.sort(([a], [b]) => compare(a, b))
			.map(([key, { name, from, setting, pulled }]) => {
				const fields = { name, from, ...(setting !== undefined && { setting }), pulled };
				return `\t\t${JSON.stringify(key)}: ${JSON.stringify(fields)}`;
			});
		return lines.length === 0 ? '{}' : `{\n${lines.join(',\n')}\n\t}`;
	};
	return [
		'{',
		`\t"about": ${JSON.stringify(about)},`,
		'\t"version": 1,',
		`\t"files": ${entries(record.files)},`,
		`\t"book": ${entries(record.book)}${record.page === undefined ? '' : ','}`,
		...(record.page === undefined ? [] : [`\t"page": ${JSON.stringify(record.page)}`]),
		'}\n',
	].join('\n');
}

/** Reads what may have been written by hand, by git's merge or by nobody; what makes no sense is left out. */
export function readRecord(text: string | undefined): PullRecord {
	const nothing = { files: new Map(), book: new Map() } satisfies Omit<PullRecord, 'isDamaged'>;
	if (text === undefined) return { ...nothing, isDamaged: false };
	let parsed: unknown;
	try {
		parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
	} catch {
		return { ...nothing, isDamaged: true };
	}
	if (!isObject(parsed) || parsed['version'] !== 1) return { ...nothing, isDamaged: true };
	const [files, book] = [entriesOf(parsed['files']), entriesOf(parsed['book'])];
	const { page } = parsed;
	return {
		files: files.entries,
		book: book.entries,
		...(typeof page === 'string' && { page }),
		isDamaged: files.isDamaged || book.isDamaged,
	};
}

function entriesOf(value: unknown): { readonly entries: Entries; readonly isDamaged: boolean } {
	if (!isObject(value)) return { entries: new Map(), isDamaged: value !== undefined };
	const all = Object.entries(value);
	const good = all.flatMap(([key, fields]): [string, Entry][] => {
		const entry = entryOf(fields);
		return entry ? [[key, entry]] : [];
	});
	return { entries: new Map(good), isDamaged: good.length < all.length };
}

function entryOf(value: unknown): Entry | undefined {
	if (!isObject(value)) return undefined;
	const { name, from, setting, pulled } = value;
	if (!isName(name) || typeof from !== 'string' || typeof pulled !== 'string') return undefined;
	return { name, from, ...(Number.isSafeInteger(setting) && { setting: Number(setting) }), pulled };
}

/** A folder may come from anybody: the name of a file in it leads nowhere else, and is no hidden one. */
function isName(name: unknown): name is string {
	return (
		typeof name === 'string' &&
		name.length <= 120 &&
		/^[^./\\:*?"<>|\p{Cc}][^/\\:*?"<>|\p{Cc}]*$/u.test(name)
	);
}

function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
