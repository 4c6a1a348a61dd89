import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { suiteSetup, suiteTeardown } from 'mocha';
import { LibraryClient } from '../../../src/library/client.ts';
import { fileName } from '../../../src/library/dump/files.ts';
import { dumpFiles } from '../../replica/dump/columns.ts';
import type { Dump } from '../../replica/dump/columns.ts';
import { writeFile } from '../../replica/dump/hoard.ts';

/** The thread as Node runs it unbuilt. */
export const threadCode = new URL('../../../src/library/worker.ts', import.meta.url);

/** Writes the files of a dump into a folder; gives its path. */
export const writeDump = async (dump: Dump, folder: string): Promise<string> => {
	await mkdir(folder, { recursive: true });
	for (const file of dumpFiles) await writeFile(dump, file, path.join(folder, fileName(file)));
	return folder;
};

/** The library of a dump for the tests of a suite, built and asked through its client. */
export const libraryForSuite = (dump: () => Dump) => {
	let folder = '';
	let client: LibraryClient | undefined;
	suiteSetup(async () => {
		folder = await mkdtemp(path.join(os.tmpdir(), 'the-session-library-'));
		const files = await writeDump(dump(), path.join(folder, 'dump'));
		client = new LibraryClient({ root: path.join(folder, 'library'), worker: threadCode });
		await client.build({ dump: files, origin: { source: files, stamps: {} } });
	});
	suiteTeardown(async () => {
		await client?.dispose();
		await rm(folder, { recursive: true, force: true });
	});
	return (): LibraryClient => {
		if (!client) throw new Error('The library is there only inside a test');
		return client;
	};
};
