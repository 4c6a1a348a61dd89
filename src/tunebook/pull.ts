import { byName, nameOf, type Piece } from './piece.ts';
import { printOf, recordName, writeRecord, type Form, type PullRecord } from './record.ts';
import type { Folder, Shelf } from './shelf.ts';
import { standing, type Standing } from './threeWay.ts';

/** A piece, and how it stands here. */
export interface Change {
	readonly piece: Piece;
	readonly standing: Standing;
	/** The name of its file. */
	readonly file: string;
	/** The setting that was pulled is not to be had any more; this is another one. */
	readonly isOtherSetting: boolean;
}

/** What was pulled with the same list before and is on it no more. */
export interface Gone {
	readonly key: string;
	readonly name: string;
	readonly file: string;
}

export interface Comparison {
	/** In the order of the list. */
	readonly changes: readonly Change[];
	readonly gone: readonly Gone[];
}

/**
 * Pieces in the order in which they stand in a book: the tunes of a list by name, so that one more is one more and moves none;
 * by the names they were first pulled with. A hand-made list keeps its own order, and sets that in which they were made.
 */
export function inOrder(
	pieces: readonly Piece[],
	from: string,
	{ book }: Pick<PullRecord, 'book'>,
): readonly Piece[] {
	if (from === handMade) return pieces;
	const named = pieces.map(piece => ({ piece, name: book.get(piece.key)?.name ?? nameOf(piece) }));
	const isSet = ({ key }: Piece) => key.includes('/sets/');
	return named
		.sort((a, b) =>
			isSet(a.piece) && isSet(b.piece)
				? a.piece.reference - b.piece.reference
				: byName(a.name, b.name),
		)
		.map(({ piece }) => piece);
}

/** What a pull is from, that is not from a list of the site. */
export const handMade = 'list';

/** `unknown` are the keys of what the list holds although it could not be fetched. */
export function compared(
	shelf: Shelf,
	record: PullRecord,
	form: Form,
	from: string,
	pieces: readonly Piece[],
	unknown: readonly string[],
): Comparison {
	const entries = record[form];
	const changes = pieces.map((piece): Change => {
		const mine = shelf.mine(piece.key);
		const { pulled: base, setting } = entries.get(piece.key) ?? {};
		const file = shelf.fileOf(piece.key);
		const isOtherSetting = setting !== undefined && setting !== piece.settingId;
		const sides = { base, mine, theirs: piece.text, isOtherSetting };
		return { piece, standing: standing(sides), file, isOtherSetting };
	});
	const listed = new Set([...pieces.map(({ key }) => key), ...unknown]);
	const gone = [...entries]
		.filter(([key, entry]) => entry.from === from && from !== handMade && !listed.has(key))
		.filter(([key]) => shelf.mine(key) !== undefined)
		.map(([key, { name }]): Gone => ({ key, name, file: shelf.fileOf(key) }));
	return { changes, gone };
}

/** How many are written before the record is, too: what is lost in between is only told to be the same again. */
const atOnce = 25;

/**
 * Writes what was chosen. A piece is written before it is noted: one that was written and not noted is found to be
 * the same by the next pull, while one noted and not written would pass for an edit.
 */
export async function write(
	folder: Folder,
	shelf: Shelf,
	record: PullRecord,
	form: Form,
	from: string,
	chosen: readonly Change[],
	signal?: AbortSignal,
): Promise<readonly Piece[]> {
	const written: Piece[] = [];
	let [noted, steps] = [0, 0];
	try {
		const putting = shelf.put(
			chosen.map(({ piece }) => piece),
			piece => {
				note(record, shelf, form, from, piece);
				written.push(piece);
			},
		);
		while (!(await putting.next()).done) {
			signal?.throwIfAborted();
			if (++steps % atOnce === 0) await othersTurn();
			if (written.length - noted < atOnce) continue;
			noted = written.length;
			await keep(folder, record);
		}
	} finally {
		if (written.length > noted) await keep(folder, record);
	}
	return written;
}

/** The host has others to serve meanwhile. */
function othersTurn(): Promise<void> {
	return new Promise(resolve => setImmediate(resolve));
}

/** Notes what is the same on both sides as pulled, so that a later change of one is seen as that. */
export async function noteSame(
	folder: Folder,
	shelf: Shelf,
	record: PullRecord,
	form: Form,
	from: string,
	changes: readonly Change[],
): Promise<void> {
	for (const { piece, standing } of changes) {
		if (standing === 'same') note(record, shelf, form, from, piece);
	}
	await keep(folder, record);
}

/** What is here stays, and is an edit of what is on The Session now. */
export async function keepMine(
	folder: Folder,
	shelf: Shelf,
	record: PullRecord,
	form: Form,
	from: string,
	piece: Piece,
): Promise<void> {
	note(record, shelf, form, from, piece);
	await keep(folder, record);
}

function note(record: PullRecord, shelf: Shelf, form: Form, from: string, piece: Piece): void {
	const before = record[form].get(piece.key);
	record[form].set(piece.key, {
		name:
			form === 'files'
				? shelf.fileOf(piece.key).replace(/\.abc$/i, '')
				: (before?.name ?? nameOf(piece)),
		// Of two lists that share a tune, the first one keeps it.
		from: before?.from ?? from,
		...(piece.settingId !== undefined && { setting: piece.settingId }),
		pulled: printOf(piece.text),
	});
}

async function keep(folder: Folder, record: PullRecord): Promise<void> {
	const text = writeRecord(record);
	if ((await folder.read(recordName)) !== text) await folder.write(recordName, text);
}
