import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import type { Folder } from '../tunebook/shelf.ts';

/** What a file is called until all of it is there. */
const unfinished = '.pulling-';

/** A folder wherever VS Code can write: on a disk, on another machine, in a virtual workspace. */
export class WorkspaceFolder implements Folder {
	readonly uri: vscode.Uri;

	constructor(uri: vscode.Uri) {
		this.uri = uri;
	}

	get name(): string {
		return this.uri.path.split('/').findLast(Boolean) ?? this.uri.path;
	}

	uriOf(name: string): vscode.Uri {
		return vscode.Uri.joinPath(this.uri, name);
	}

	async names(): Promise<readonly string[]> {
		const all = await orNone(vscode.workspace.fs.readDirectory(this.uri));
		return (all ?? []).flatMap(([name, type]) => (type & vscode.FileType.File ? [name] : []));
	}

	async read(name: string): Promise<string | undefined> {
		const unsaved = this.#unsaved(name);
		if (unsaved) return unsaved.getText();
		const bytes = await orNone(vscode.workspace.fs.readFile(this.uriOf(name)));
		return bytes && new TextDecoder().decode(bytes);
	}

	async write(name: string, text: string): Promise<void> {
		try {
			const unsaved = this.#unsaved(name);
			// Whoever has it open and unsaved has said that it may be overwritten, and can take that back.
			if (unsaved) await overwrite(unsaved, text);
			else await this.#replace(name, text);
		} catch (error) {
			throw new Refusal(
				vscode.l10n.t('“{0}” can’t be written there. Choose another folder.', name),
				{ cause: error },
			);
		}
	}

	async remove(name: string): Promise<void> {
		await vscode.workspace.fs.delete(this.uriOf(name));
	}

	/** What a pull that was killed while it wrote has left. */
	async tidy(): Promise<void> {
		for (const name of await this.names()) if (name.startsWith(unfinished)) await this.remove(name);
	}

	async #replace(name: string, text: string): Promise<void> {
		const whole = this.uriOf(unfinished + name);
		await vscode.workspace.fs.writeFile(whole, new TextEncoder().encode(text));
		try {
			await vscode.workspace.fs.rename(whole, this.uriOf(name), { overwrite: true });
		} catch (error) {
			await vscode.workspace.fs.delete(whole).then(undefined, () => undefined);
			throw error;
		}
	}

	#unsaved(name: string): vscode.TextDocument | undefined {
		const uri = this.uriOf(name).toString();
		return vscode.workspace.textDocuments.find(one => one.isDirty && one.uri.toString() === uri);
	}
}

async function overwrite(document: vscode.TextDocument, text: string): Promise<void> {
	const edit = new vscode.WorkspaceEdit();
	const all = new vscode.Range(0, 0, document.lineCount, 0);
	edit.replace(document.uri, all, text);
	if (!(await vscode.workspace.applyEdit(edit)) || !(await document.save())) {
		throw new Error(`${document.uri.path} can't be saved`);
	}
}

/** Undefined for what isn't there; every other failure is one. */
async function orNone<T>(reading: Thenable<T>): Promise<T | undefined> {
	try {
		return await reading;
	} catch (error) {
		if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
		throw error;
	}
}
