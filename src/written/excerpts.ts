import * as vscode from 'vscode';
import type { WrittenTune } from '../abc/writtenTune.ts';
import { Refusal } from '../host/report.ts';
import { nameOf } from './name.ts';
import { excerptScheme } from './written.ts';
import type { WrittenTunes } from './writtenTunes.ts';

/** How long (ms) typing must pause before what is read beside the file follows it. */
const pause = 300;

/**
 * The address of a tune as a document of its own, read-only: `thesession-written:/The Kesh.abc`, with the file's
 * address as its query and the tune's first line as its fragment.
 */
export function excerptUri({ uri }: vscode.TextDocument, tune: WrittenTune): vscode.Uri {
	const name = nameOf(tune).replace(/[/\\]/g, ' ');
	return vscode.Uri.from({
		...{ scheme: excerptScheme, path: `/${name}.abc` },
		...{ query: uri.toString(), fragment: String(tune.start) },
	});
}

/** A tune that is read beside its file. */
interface Followed {
	readonly uri: vscode.Uri;
	readonly file: string;
	/** Where it begins by now. */
	line: number;
	text: string;
}

/** The tunes that are read as documents of their own: each follows what is written in its file. */
export class Excerpts implements vscode.Disposable {
	readonly #tunes: WrittenTunes;
	readonly #followed = new Map<string, Followed>();
	readonly #listener: vscode.Disposable;
	readonly #waiting = new Map<string, NodeJS.Timeout>();

	/** @param changed is told which of them has to be read again */
	constructor(tunes: WrittenTunes, changed: (uri: vscode.Uri) => void) {
		this.#tunes = tunes;
		this.#listener = vscode.Disposable.from(
			vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
				const file = document.uri.toString();
				for (const [name, followed] of this.#followed) {
					if (followed.file !== file) continue;
					for (const change of contentChanges) followed.line = movedBy(change, followed.line);
					clearTimeout(this.#waiting.get(name));
					const tell = () => changed(followed.uri);
					this.#waiting.set(name, setTimeout(tell, pause));
				}
			}),
			vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#followed.delete(uri.toString())),
		);
	}

	/** What stands in such a document: the tune's own lines; what stood there last while there is none. */
	async textOf(uri: vscode.Uri): Promise<string> {
		const followed = this.#followed.get(uri.toString()) ?? {
			...{ uri, file: uri.query, line: Number(uri.fragment), text: '' },
		};
		const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri.query, true));
		const tune = await this.#tunes.at(document, followed.line);
		if (tune) followed.text = `${[...tune.header, ...tune.body].join('\n')}\n`;
		if (followed.text === '') {
			throw new Refusal(vscode.l10n.t('There is no tune in line {0} any more.', followed.line + 1));
		}
		this.#followed.set(uri.toString(), followed);
		return followed.text;
	}

	dispose(): void {
		this.#listener.dispose();
		for (const timer of this.#waiting.values()) clearTimeout(timer);
	}
}

/** Where a line is once something has been changed before it. */
function movedBy({ range, text }: vscode.TextDocumentContentChangeEvent, line: number): number {
	const { start, end } = range;
	if (end.line > line || (end.line === line && end.character > 0)) return line;
	return line + text.split(/\r\n?|\n/).length - 1 - (end.line - start.line);
}
