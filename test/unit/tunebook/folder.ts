import type { Folder } from '../../../src/tunebook/shelf.ts';

/** A folder that is only remembered. */
export class FakeFolder implements Folder {
	readonly files = new Map<string, string>();
	/** The names of what was written, in that order. */
	readonly writes: string[] = [];
	/** Called before each write: what throws there keeps it from being written. */
	beforeWrite: (name: string) => void = () => undefined;

	constructor(files: Readonly<Record<string, string>> = {}) {
		for (const [name, text] of Object.entries(files)) this.files.set(name, text);
	}

	names = () => Promise.resolve([...this.files.keys()]);
	read = (name: string) => Promise.resolve(this.files.get(name));
	write = (name: string, text: string) =>
		Promise.resolve().then(() => {
			this.beforeWrite(name);
			this.writes.push(name);
			this.files.set(name, text);
		});
	remove = (name: string) => {
		this.files.delete(name);
		return Promise.resolve();
	};
}
