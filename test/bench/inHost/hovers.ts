import * as vscode from 'vscode';
import type { Exports } from '../../../src/extension.ts';
import { Hovers as Provider } from '../../../src/inText/hovers.ts';
import { handWrittenTunes } from '../../replica/data/tunes/all.ts';

/** How long hovers over addresses of tunes take, in milliseconds; the tunes themselves have been asked for before. */
export interface Hovers {
	/** Our own part, called as VS Code calls it: the first of all, and those whose picture is drawn for them. */
	readonly own: readonly number[];
	/** The same where the picture has been drawn before. */
	readonly ownAgain: readonly number[];
	/** From VS Code's command to its answer: to the window and back, twice. */
	readonly thereAndBack: readonly number[];
	readonly thereAndBackAgain: readonly number[];
}

/** Every so-manieth tune that was written by hand: some of each kind. */
const every = 2;

/** Points at the address of one tune after the other, and at each once more. */
export async function hovers(extension: vscode.Extension<Exports>): Promise<Hovers> {
	const { app } = await extension.activate();
	if (!app) throw new Error('The extension does not run in a test');
	const ids = handWrittenTunes.filter((_, index) => index % every === 0).map(({ id }) => id);
	const content = ids.map(id => `https://thesession.org/tunes/${id}\n`).join('');
	const document = await vscode.workspace.openTextDocument({ content, language: 'plaintext' });
	for (const id of ids) await app.api.get('/tunes/ID', { id });
	const { api, reporter, library, actions } = app;
	const provider = new Provider({ api, reporter, library, actions });
	const { signal } = new AbortController();
	const ask = async (at: vscode.Position) => [await provider.hover(document, at, signal)];
	const askAll = (at: vscode.Position) =>
		vscode.commands.executeCommand<vscode.Hover[]>(
			'vscode.executeHoverProvider',
			...[document.uri, at],
		);
	return {
		own: await took(ids.length, ask),
		ownAgain: await took(ids.length, ask),
		thereAndBack: await took(ids.length, askAll),
		thereAndBackAgain: await took(ids.length, askAll),
	};
}

async function took(
	lines: number,
	ask: (at: vscode.Position) => PromiseLike<readonly (vscode.Hover | undefined)[]>,
): Promise<readonly number[]> {
	const all: number[] = [];
	for (let line = 0; line < lines; line++) {
		const begin = performance.now();
		const [hover] = await ask(new vscode.Position(line, 10));
		all.push(performance.now() - begin);
		const [said] = hover?.contents ?? [];
		const isDrawn = said instanceof vscode.MarkdownString && said.value.includes('data:image');
		if (!isDrawn) throw new Error(`The hover in line ${line + 1} has no picture`);
	}
	return all;
}
