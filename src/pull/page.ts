import * as vscode from 'vscode';
import { Book, bookName, type BookWords } from '../tunebook/book.ts';
import { bookPage, type DrawIncipit } from '../tunebook/bookPage.ts';
import { printOf, recordName, writeRecord, type PullRecord } from '../tunebook/record.ts';
import type { Folder } from '../tunebook/shelf.ts';

const pageName = `${bookName}.html`;

/** The words of a book, in the user's language. */
export function bookWords(): BookWords {
	return {
		contents: vscode.l10n.t('Contents'),
		note: vscode.l10n.t('These lines, and the index at the end, are made anew by every pull.'),
		byType: vscode.l10n.t('By Type'),
		byKey: vscode.l10n.t('By Key'),
		otherType: vscode.l10n.t('Other'),
	};
}

/**
 * Writes the page beside a book, of what stands in the book, one's own edits included. One that was edited itself is
 * left as it is: then false.
 */
export async function writePage(
	folder: Folder,
	record: PullRecord,
	title: string,
	drawIncipit?: DrawIncipit,
): Promise<boolean> {
	const book = new Book((await folder.read(`${bookName}.abc`)) ?? '');
	if (book.tunes.length === 0) return true;
	const html = await bookPage({
		language: vscode.env.language,
		title,
		tunes: book.tunes.map(({ lines }) => lines.join('\n')),
		words: bookWords(),
		source: vscode.l10n.t('From The Session, {0}', 'https://thesession.org'),
		...(drawIncipit && { drawIncipit }),
	});
	const before = await folder.read(pageName);
	const print = printOf(html);
	if (before !== undefined && printOf(before) !== print) {
		if (printOf(before) !== record.page) return false;
		await folder.write(pageName, html);
	} else if (before === undefined) await folder.write(pageName, html);
	if (record.page !== print) {
		record.page = print;
		await folder.write(recordName, writeRecord(record));
	}
	return true;
}
