import { Book, bookName, type BookTune, type BookWords } from './book.ts';
import { claimed, type Claim } from './claims.ts';
import { nameOf, type Piece } from './piece.ts';
import type { Entries, Form, PullRecord } from './record.ts';
import { readTune } from './tuneText.ts';

/** A folder as a pull needs it. */
export interface Folder {
	/** The files directly in it. */
	names(): Promise<readonly string[]>;
	/** With what an editor holds that nobody has saved yet; undefined where there is no such file. */
	read(name: string): Promise<string | undefined>;
	/** The whole text or nothing: whoever looks meanwhile sees the old text or the new one. */
	write(name: string, text: string): Promise<void>;
	remove(name: string): Promise<void>;
}

/** Where the pieces of a pull stand in a folder. */
export interface Shelf {
	/** What stands there of a piece; undefined where nothing does. */
	mine(key: string): string | undefined;
	/** The name of its file. */
	fileOf(key: string): string;
	/** That file with the piece as The Session has it. */
	fileWith(piece: Piece): string;
	/** Writes pieces, and says of each when it is written. */
	put(pieces: readonly Piece[], written: (piece: Piece) => void): AsyncGenerator<void>;
}

/** Opens what is there: `pieces` in the order of their list, and whatever else the record knows of. */
export async function openShelf(
	folder: Folder,
	form: Form,
	record: PullRecord,
	pieces: readonly Piece[],
	words: BookWords,
): Promise<Shelf> {
	return form === 'files'
		? filesShelf(folder, record.files, pieces)
		: bookShelf(folder, record.book, pieces, words);
}

async function filesShelf(
	folder: Folder,
	entries: Entries,
	pieces: readonly Piece[],
): Promise<Shelf> {
	const texts = new Map<string, string>();
	const all = await folder.names();
	const files = all.filter(name => /^[^.].*\.abc$/i.test(name) && name !== `${bookName}.abc`);
	await Promise.all(
		files.map(async name => {
			const text = await folder.read(name);
			if (text !== undefined) texts.set(name, text);
		}),
	);
	const names = new Map(pieces.map(piece => [piece.key, nameOf(piece)]));
	const suggested = (key: string) => `${entries.get(key)?.name ?? names.get(key) ?? ''}.abc`;
	// In the folder's order, which is no promise of any file system.
	const blocks = [...texts]
		.map(([id, text]) => ({ id, text }))
		.sort((a, b) => (a.id < b.id ? -1 : 1));
	const found = claimed(blocks, claimsOf(entries, pieces, suggested));
	// What was pulled before has its name first.
	const absent = [...entries.keys(), ...names.keys()].filter(key => !found.has(key));
	const free = freeNames(absent, suggested, all);
	const fileOf = (key: string) => found.get(key)?.id ?? free.get(key) ?? suggested(key);
	const fileWith = ({ key, text }: Piece) => withEndsOf(texts.get(fileOf(key)), `${text}\n`);
	return {
		mine: key => found.get(key)?.text,
		fileOf,
		fileWith,
		async *put(wanted, written) {
			for (const piece of wanted) {
				await folder.write(fileOf(piece.key), fileWith(piece));
				written(piece);
				yield;
			}
		},
	};
}

/** As suggested, where no other is called so: a file that is there, or the one of another piece. */
function freeNames(
	keys: readonly string[],
	suggested: (key: string) => string,
	there: readonly string[],
): ReadonlyMap<string, string> {
	const free = new Map<string, string>();
	// Where a system doesn't tell upper case from lower, one would overwrite the other.
	const taken = new Set(there.map(name => name.toLowerCase()));
	for (const key of new Set(keys)) {
		const wanted = suggested(key);
		let name = wanted;
		for (let nth = 2; taken.has(name.toLowerCase()); nth++) {
			name = wanted.replace(/\.abc$/, `-${nth}.abc`);
		}
		taken.add(name.toLowerCase());
		free.set(key, name);
	}
	return free;
}

async function bookShelf(
	folder: Folder,
	entries: Entries,
	pieces: readonly Piece[],
	words: BookWords,
): Promise<Shelf> {
	const file = `${bookName}.abc`;
	const raw = await folder.read(file);
	const order = pieces.map(({ key }) => key);
	const claims = claimsOf(entries, pieces, () => undefined);
	const open = () => {
		const book = new Book(raw ?? '');
		const { tunes } = book;
		const blocks = tunes.map(({ lines }, nth) => ({ id: String(nth), text: lines.join('\n') }));
		const found = new Map<string, BookTune>();
		for (const [key, { id }] of claimed(blocks, claims)) {
			const tune = tunes[Number(id)];
			if (tune) found.set(key, tune);
		}
		return { book, found };
	};
	const place = ({ book, found }: ReturnType<typeof open>, { key, text }: Piece): void => {
		const tune = found.get(key);
		if (tune) {
			book.replace(tune, text);
			return;
		}
		const before = order.slice(0, Math.max(0, order.indexOf(key))).reverse();
		const neighbour = before.find(one => found.has(one));
		found.set(key, book.insert(neighbour === undefined ? undefined : found.get(neighbour), text));
	};
	const opened = open();
	return {
		mine: key => opened.found.get(key)?.lines.join('\n'),
		fileOf: () => file,
		fileWith: piece => {
			const other = open();
			place(other, piece);
			return withEndsOf(raw, `${other.book.text.trimEnd()}\n`);
		},
		async *put(wanted, written) {
			for (const piece of wanted) {
				place(opened, piece);
				yield;
			}
			const text = withEndsOf(raw, opened.book.withContents(words));
			if (text !== raw) await folder.write(file, text);
			wanted.forEach(written);
		},
	};
}

function claimsOf(
	entries: Entries,
	pieces: readonly Piece[],
	at: (key: string) => string | undefined,
): readonly Claim[] {
	const byKey = new Map(pieces.map(piece => [piece.key, piece]));
	return [...new Set([...byKey.keys(), ...entries.keys()])].map((key): Claim => {
		const [piece, entry, place] = [byKey.get(key), entries.get(key), at(key)];
		const { title, address } = readTune(piece?.text ?? '');
		return {
			key,
			isKnown: entry !== undefined,
			names: [nameOf({ key, name: title }), ...(entry ? [entry.name] : [])],
			...(piece && { reference: piece.reference }),
			...(address && { from: address.path }),
			...(place !== undefined && { at: place }),
		};
	});
}

/** Line ends as they were in the file before: git may have made others of them. */
function withEndsOf(before: string | undefined, text: string): string {
	return before?.includes('\r\n') ? text.replace(/\n/g, '\r\n') : text;
}
