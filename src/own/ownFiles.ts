import * as vscode from 'vscode';

/** Any letter either way: where a file system tells them apart, VS Code's patterns do too. */
const abcFiles = '**/*.[aA][bB][cC]';
const markdownFiles = '**/*.{[mM][dD],[mM][aA][rR][kK][dD][oO][wW][nN]}';
const left = '**/node_modules/**';
/** More that were removed since the last question are not noted one by one. */
const mostGone = 5000;

/**
 * The files in which tunes may be: those of the workspace that nobody excludes (`files.exclude`), and untitled
 * documents. Knows which of them have changed since they were taken; what is in them it never looks at.
 */
export class OwnFiles implements vscode.Disposable {
	/** By their addresses, as for all that follow. */
	readonly #known = new Map<string, vscode.Uri>();
	readonly #changed = new Set<string>();
	readonly #removed = new Set<string>();
	/** What was deleted, folders too: of those the watcher tells nothing but their own name. */
	readonly #gone = new Set<string>();
	readonly #listeners: vscode.Disposable;
	readonly #most: number;
	#isListed = false;
	#hasMore = false;

	/** No more than `most` are listed. */
	constructor(most: number) {
		this.#most = most;
		const { workspace } = vscode;
		const watchers = [abcFiles, markdownFiles].map(files =>
			workspace.createFileSystemWatcher(files, false, false, true),
		);
		// Of a folder that comes with files in it, or is filled at once, nobody may be told but its own name.
		const folders = workspace.createFileSystemWatcher('**/*', false, true, false);
		this.#listeners = vscode.Disposable.from(
			...watchers,
			...watchers.map(watcher => watcher.onDidCreate(uri => this.#create(uri))),
			...watchers.map(watcher => watcher.onDidChange(uri => this.#change(uri))),
			folders,
			folders.onDidCreate(uri => {
				if (isFolder(uri)) this.#isListed = false;
			}),
			folders.onDidDelete(uri => this.#delete(uri)),
			workspace.onDidChangeWorkspaceFolders(() => (this.#isListed = false)),
			workspace.onDidChangeConfiguration(change => {
				if (change.affectsConfiguration('files.exclude')) this.#isListed = false;
			}),
			workspace.onDidOpenTextDocument(document => this.#open(document)),
			workspace.onDidChangeTextDocument(({ document }) => this.#change(document.uri)),
			workspace.onDidCloseTextDocument(document => this.#close(document)),
		);
	}

	/** Whether there are more files than are listed. */
	get hasMore(): boolean {
		return this.#hasMore;
	}

	/** Lists what has to be listed; until then nothing that was created or removed is known. */
	async settle(): Promise<void> {
		// What was deleted may have been made again since: only the list knows, and what is there then is another file.
		const gone = [...this.#known].filter(([, uri]) => this.#isGone(uri));
		this.#gone.clear();
		for (const [name] of gone) this.#changed.add(name);
		if (gone.length > 0 || !this.#isListed) await this.#list();
	}

	/** Some that have changed; they count as unchanged from now on. */
	take(count: number): readonly vscode.Uri[] {
		const names = [...this.#changed].slice(0, count);
		for (const name of names) this.#changed.delete(name);
		return names.flatMap(name => this.#known.get(name) ?? []);
	}

	/** The names of those that are there no more; told once. */
	takeRemoved(): readonly string[] {
		const names = [...this.#removed];
		this.#removed.clear();
		return names;
	}

	/** Nobody has taken any of them yet. */
	takeBack(): void {
		for (const name of this.#known.keys()) this.#changed.add(name);
		this.#removed.clear();
	}

	dispose(): void {
		this.#listeners.dispose();
	}

	async #list(): Promise<void> {
		// What is created meanwhile asks for another list.
		this.#isListed = true;
		try {
			const { findFiles } = vscode.workspace;
			const abc = await findFiles(abcFiles, left, this.#most + 1);
			const room = Math.max(this.#most - abc.length, 0);
			const markdown = await findFiles(markdownFiles, left, room + 1);
			this.#hasMore = abc.length + markdown.length > this.#most;
			this.#replace([...abc, ...markdown].slice(0, this.#most));
		} catch (error) {
			this.#isListed = false;
			throw error;
		}
		for (const document of vscode.workspace.textDocuments) this.#open(document);
	}

	#replace(files: readonly vscode.Uri[]): void {
		const names = new Set(files.map(String));
		for (const [name, { scheme }] of this.#known)
			if (!names.has(name) && scheme !== 'untitled') this.#forget(name);
		for (const uri of files) this.#add(uri);
	}

	#add(uri: vscode.Uri): void {
		const name = uri.toString();
		if (this.#known.has(name)) return;
		this.#known.set(name, uri);
		this.#changed.add(name);
		this.#removed.delete(name);
	}

	#forget(name: string): void {
		this.#known.delete(name);
		this.#changed.delete(name);
		this.#removed.add(name);
	}

	/** Only the list can tell whether it is excluded. */
	#create(uri: vscode.Uri): void {
		this.#isListed = false;
		this.#change(uri);
	}

	#change(uri: vscode.Uri): void {
		const name = uri.toString();
		if (this.#known.has(name)) this.#changed.add(name);
	}

	#delete(uri: vscode.Uri): void {
		if (this.#gone.size < mostGone) this.#gone.add(uri.toString());
		else this.#isListed = false;
	}

	#isGone(uri: vscode.Uri): boolean {
		if (this.#gone.size === 0) return false;
		for (let at = uri; ; at = vscode.Uri.joinPath(at, '..')) {
			if (this.#gone.has(at.toString())) return true;
			if (at.path.length < 2) return false;
		}
	}

	#open({ uri, languageId }: vscode.TextDocument): void {
		if (uri.scheme === 'untitled' && ['abc', 'markdown'].includes(languageId)) this.#add(uri);
	}

	/** What was not saved is given up: from now on it is what is on the disk. */
	#close({ uri }: vscode.TextDocument): void {
		if (uri.scheme !== 'untitled') this.#change(uri);
		else if (this.#known.has(uri.toString())) this.#forget(uri.toString());
	}
}

/** As far as its name tells: files in which tunes may be have an ending. */
function isFolder({ path }: vscode.Uri): boolean {
	return !/\.[^/]*$/.test(path);
}
