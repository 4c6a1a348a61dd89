import assert from 'node:assert/strict';
import { readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setup, suite, test } from 'mocha';
import { buildLibrary } from '../../../../src/library/store/build.ts';
import { version } from '../../../../src/library/store/manifest.ts';
import { realDisk } from '../../../../src/library/store/disk.ts';
import { openLibrary } from '../../../../src/library/store/library.ts';
import { LibraryProblem } from '../../../../src/library/store/problem.ts';
import type { LibraryProblemKind } from '../../../../src/library/store/problem.ts';
import { folderForTests } from '../dump/folder.ts';
import { writeDump } from '../libraryForSuite.ts';
import { dumpOf, smallDump } from '../smallDump.ts';

suite('A library that is not as it was written any more', () => {
	const folder = folderForTests();
	const root = () => folder.at('library');

	setup(() => writeDump(dumpOf(smallDump), folder.at('dump')));

	const build = () =>
		buildLibrary({
			root: root(),
			dump: folder.at('dump'),
			origin: { source: 'https://data.example/csv', stamps: {} },
		});

	const isOf = (kind: LibraryProblemKind) => (error: unknown) =>
		error instanceof LibraryProblem && error.kind === kind;

	/** Opens everything there is and asks for everything. */
	const readAll = async () => {
		const library = await openLibrary(root());
		try {
			for (const kind of ['tunes', 'recordings', 'sets', 'members'] as const) {
				const records = library.records(kind);
				records.all(records.ids);
			}
			library.list('tuneBriefs');
			library.list('recordingBriefs');
			library.list('sessions');
			library.list('events');
			library.order('newSettings');
			library.order('newSets');
			library.order('tunesByName');
			assert.ok(library.names.search('goose').length > 0);
			assert.ok(library.melodies.size > 0);
		} finally {
			library.close();
		}
	};

	const checked = async () => {
		const library = await openLibrary(root());
		library.check();
	};

	/** Two letters of it in each other's place, near the middle. */
	const swapped = (bytes: Buffer) => {
		const other = Buffer.from(bytes);
		const middle = bytes.length >> 1;
		const at = other.findIndex((byte, n) => n >= middle && byte !== other[n + 1]);
		other.set([other[at + 1] ?? 0, other[at] ?? 0], at);
		return other;
	};

	const files = async () => {
		const { folder: name, files } = (await openLibrary(root())).manifest;
		return Object.keys(files).map(file => path.join(root(), name, file));
	};

	test('says so, whichever file has lost its end, has other bytes in it, or is not there', async () => {
		await build();
		for (const file of await files()) {
			const sound = await readFile(file);
			const harms = [
				() => truncate(file, sound.length - 1),
				() => writeFile(file, Buffer.from(sound).fill(0x5a, 0, 8)),
				// In the middle, so that what is in it can still be read.
				() => writeFile(file, swapped(sound)),
				() => realDisk.remove(file),
			];
			for (const harm of harms) {
				await harm();
				await assert.rejects(readAll(), isOf('damaged'), file);
				await assert.rejects(checked(), isOf('damaged'), file);
			}
			await writeFile(file, sound);
			await readAll();
			await checked();
		}
	});

	test('says so of the file that says what is in force', async () => {
		await build();
		await readAll();
		const current = path.join(root(), 'current.json');
		const sound = await readFile(current, 'utf8');
		const ours = `{"version":${version}}`;
		for (const text of ['', '{', 'null', '[]', ours, sound.replace('"build-', '"../')]) {
			await writeFile(current, text);
			await assert.rejects(readAll(), isOf('damaged'), text.slice(0, 40));
		}
	});

	test('says that it is of another version, and is built anew', async () => {
		await build();
		const current = path.join(root(), 'current.json');
		const sound = await readFile(current, 'utf8');
		await writeFile(current, sound.replace(`"version":${version}`, '"version":99'));
		await assert.rejects(readAll(), isOf('version'));
		await build();
		await readAll();
		assert.equal((await realDisk.names(root())).length, 2);
	});
});
