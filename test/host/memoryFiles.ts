import * as vscode from 'vscode';

/** Files that are on no disk, as in a virtual workspace: `rename` and all that a pull needs. */
export class MemoryFiles implements vscode.FileSystemProvider {
	readonly #files = new Map<string, Uint8Array>();
	readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
	readonly onDidChangeFile = this.#changed.event;

	watch(): vscode.Disposable {
		return new vscode.Disposable(() => undefined);
	}

	stat(uri: vscode.Uri): vscode.FileStat {
		const file = this.#files.get(uri.path);
		const isFolder = !file && this.#names(uri).length > 0;
		if (!file && !isFolder && uri.path !== '/') throw vscode.FileSystemError.FileNotFound(uri);
		const type = file ? vscode.FileType.File : vscode.FileType.Directory;
		return { type, ctime: 0, mtime: 0, size: file?.length ?? 0 };
	}

	readDirectory(uri: vscode.Uri): [string, vscode.FileType][] {
		return this.#names(uri).map(name => [name, vscode.FileType.File]);
	}

	createDirectory(): void {
		// A folder is there as soon as a file is in it.
	}

	readFile(uri: vscode.Uri): Uint8Array {
		const file = this.#files.get(uri.path);
		if (!file) throw vscode.FileSystemError.FileNotFound(uri);
		return file;
	}

	writeFile(uri: vscode.Uri, content: Uint8Array): void {
		this.#files.set(uri.path, content);
		this.#changed.fire([{ type: vscode.FileChangeType.Changed, uri }]);
	}

	delete(uri: vscode.Uri): void {
		this.#files.delete(uri.path);
	}

	rename(from: vscode.Uri, to: vscode.Uri): void {
		this.writeFile(to, this.readFile(from));
		this.delete(from);
	}

	#names({ path }: vscode.Uri): readonly string[] {
		const folder = path.endsWith('/') ? path : `${path}/`;
		return [...this.#files.keys()]
			.filter(name => name.startsWith(folder))
			.map(name => name.slice(folder.length))
			.filter(name => !name.includes('/'));
	}
}
