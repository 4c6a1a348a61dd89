import type { BookWords } from '../../../src/tunebook/book.ts';
import type { Piece } from '../../../src/tunebook/piece.ts';
import { compared, inOrder, noteSame, write, type Comparison } from '../../../src/tunebook/pull.ts';
import { readRecord, recordName, type Form } from '../../../src/tunebook/record.ts';
import { openShelf } from '../../../src/tunebook/shelf.ts';
import type { FakeFolder } from './folder.ts';

export const words: BookWords = {
	contents: 'Contents',
	note: 'Made anew by every pull.',
	byType: 'By Type',
	byKey: 'By Key',
	otherType: 'other',
};

export const tunebook = '/members/23/tunebook';

/** A tune of the tunebook, as the site would send it. */
export function piece(
	id: number,
	name: string,
	bars = 'ABc def|',
	more: Partial<Piece> = {},
): Piece {
	const text = [
		...[`X:${id}`, `T:${name}`, 'R:jig', 'M:6/8', 'L:1/8'],
		...[`S:https://thesession.org/tunes/${id}#setting${id}`, 'K:Dmaj', bars],
	].join('\n');
	return { key: `/tunes/${id}`, name, reference: id, settingId: id, text, ...more };
}

/** Pulls as who takes what is new and what has changed, and leaves the rest as it is. */
export async function pull(
	folder: FakeFolder,
	pieces: readonly Piece[],
	form: Form = 'files',
	from = tunebook,
): Promise<Comparison> {
	const record = readRecord(await folder.read(recordName));
	const ordered = inOrder(pieces, from, record);
	const shelf = await openShelf(folder, form, record, ordered, words);
	const comparison = compared(shelf, record, form, from, ordered, []);
	await noteSame(folder, shelf, record, form, from, comparison.changes);
	const taken = comparison.changes.filter(({ standing }) => ['new', 'changed'].includes(standing));
	await write(folder, shelf, record, form, from, taken);
	return comparison;
}

/** Takes one as The Session has it, whatever is here. */
export async function take(
	folder: FakeFolder,
	theirs: Piece,
	pieces: readonly Piece[],
	form: Form = 'files',
): Promise<void> {
	const record = readRecord(await folder.read(recordName));
	const ordered = inOrder(pieces, tunebook, record);
	const shelf = await openShelf(folder, form, record, ordered, words);
	const { changes } = compared(shelf, record, form, tunebook, ordered, []);
	const chosen = changes.filter(({ piece }) => piece === theirs);
	await write(folder, shelf, record, form, tunebook, chosen);
}

/** How each piece stood: `the-kesh-55.abc: new`. */
export function standings({ changes, gone }: Comparison): readonly string[] {
	return [
		...changes.map(({ file, piece: { reference }, standing }) =>
			file === 'tunebook.abc' ? `${reference}: ${standing}` : `${file}: ${standing}`,
		),
		...gone.map(({ name }) => `${name}: gone`),
	];
}
