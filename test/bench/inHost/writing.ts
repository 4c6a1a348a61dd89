import * as vscode from 'vscode';
import { completion } from '../../../src/written/completion.ts';
import { lensesIn } from '../../../src/written/lenses.ts';
import { folds, outline } from '../../../src/written/outline.ts';
import { TuneNames } from '../../../src/written/tuneNames.ts';
import { WrittenTunes } from '../../../src/written/writtenTunes.ts';
import { tunebook } from '../tunebook.ts';

/** What writing in a file of tunes costs, in milliseconds from the change to our answer. */
export interface Writing {
	/** The outline of a thousand tunes: at first, and after each of some changes. */
	readonly first: number;
	readonly edits: readonly number[];
	/** Outline, folds, what stands over the tunes and completion after each key: in the longest file that is read, and in one that is too long. */
	readonly longest: readonly number[];
	readonly tooLong: readonly number[];
}

const keys = 40;
const log = { info: () => undefined };

export async function writing(): Promise<Writing> {
	const book = await opened(tunebook(1000));
	const tunes = new WrittenTunes(log);
	const first = await timed(() => outline(tunes, book.document));
	const edits = await typed(book, () => outline(tunes, book.document));
	return {
		first,
		edits,
		longest: await everything(tunebook(3900)),
		tooLong: await everything(tunebook(20_000)),
	};
}

/** All that VS Code asks for at a key, in a title of a tune in the middle. */
async function everything(text: string): Promise<readonly number[]> {
	const editor = await opened(text);
	const { document } = editor;
	const tunes = new WrittenTunes(log);
	const nobody = () => Promise.reject(new Error('Nobody is asked'));
	const names = new TuneNames({
		api: { get: nobody, kept: () => undefined, clear: () => undefined },
		library: { isThere: Promise.resolve(false) } as never,
	});
	await outline(tunes, document);
	return typed(editor, async () => {
		const { active } = editor.selection;
		await Promise.all([
			outline(tunes, document),
			folds(tunes, document),
			lensesIn(document, tunes),
			completion(names, document, active, new AbortController().signal),
		]);
	});
}

async function opened(content: string): Promise<vscode.TextEditor> {
	const document = await vscode.workspace.openTextDocument({ content, language: 'abc' });
	return vscode.window.showTextDocument(document);
}

/** A letter, and every other time a line, somewhere else in the file each time. */
async function typed(
	editor: vscode.TextEditor,
	answer: () => Promise<unknown>,
): Promise<readonly number[]> {
	const { document } = editor;
	const times: number[] = [];
	for (let n = 0; n < keys; n++) {
		const line = Math.floor((document.lineCount * (n + 1)) / (keys + 2));
		await editor.edit(builder =>
			builder.insert(new vscode.Position(line, 0), n % 2 ? 'N:a\n' : 'a'),
		);
		times.push(await timed(answer));
	}
	return times;
}

async function timed(task: () => Promise<unknown>): Promise<number> {
	const start = performance.now();
	await task();
	return performance.now() - start;
}
