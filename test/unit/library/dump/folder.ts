import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { setup, teardown } from 'mocha';

/** A folder for each test of a suite, gone after it. */
export const folderForTests = () => {
	let folder = '';
	setup(async () => {
		folder = await mkdtemp(path.join(os.tmpdir(), 'the-session-library-'));
	});
	teardown(() => rm(folder, { recursive: true, force: true }));
	const at = (name: string) => path.join(folder, name);
	return {
		at,
		path: () => folder,
		write: async (name: string, content: string | Uint8Array) => {
			await writeFile(at(name), content);
			return at(name);
		},
		read: (name: string) => readFile(at(name), 'utf8'),
		names: async () => (await readdir(folder)).sort(),
	};
};
