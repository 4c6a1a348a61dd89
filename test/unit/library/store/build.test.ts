import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setup, suite, test } from 'mocha';
import { answers } from '../../../../src/library/answers/answers.ts';
import { DumpProblem } from '../../../../src/library/dump/problem.ts';
import { buildLibrary } from '../../../../src/library/store/build.ts';
import type { BuildOptions, BuildProgress } from '../../../../src/library/store/build.ts';
import { leftOut } from '../../../../src/offline/leftOut.ts';
import { realDisk } from '../../../../src/library/store/disk.ts';
import type { Disk } from '../../../../src/library/store/disk.ts';
import { removeLibrary } from '../../../../src/library/store/folders.ts';
import { openLibrary } from '../../../../src/library/store/library.ts';
import { LibraryProblem } from '../../../../src/library/store/problem.ts';
import type { LibraryProblemKind } from '../../../../src/library/store/problem.ts';
import { folderForTests } from '../dump/folder.ts';
import { writeDump } from '../libraryForSuite.ts';
import { dumpOf, smallDump } from '../smallDump.ts';

suite('Building the library', () => {
	const folder = folderForTests();
	const root = () => folder.at('library');

	setup(() => writeDump(dumpOf(smallDump), folder.at('dump')));

	const build = (options: Partial<BuildOptions> = {}) =>
		buildLibrary({
			root: root(),
			dump: folder.at('dump'),
			origin: { source: 'https://data.example/csv', stamps: { tunes: { from: 'here' } } },
			...options,
		});

	/** The name of the first tune, as whoever asks is told. */
	const nameToday = async () => {
		const library = await openLibrary(root());
		const name = answers['/tunes/ID']?.(library, { id: 1 }, new Date())?.name;
		library.close();
		return name;
	};

	/** Another dump, in which the first tune has another name. */
	const renamed = () => {
		const [goose, ...others] = smallDump.tunes ?? [];
		const tunes = [{ ...goose, name: 'The Busy Goose' }, ...others];
		return writeDump(dumpOf({ ...smallDump, tunes }), folder.at('newer'));
	};

	const isOf = (kind: LibraryProblemKind) => (error: unknown) =>
		error instanceof LibraryProblem && error.kind === kind;

	const left = async () => (await realDisk.names(root())).length;

	test('tells how far it is, file by file', async () => {
		const progress: BuildProgress[] = [];
		await build({ onProgress: told => progress.push(told) });
		const read = progress.flatMap(told => (told.step === 'reading' ? told : []));
		assert.deepEqual(
			read.map(told => told.read),
			read.map(told => told.read).toSorted((a, b) => a - b),
		);
		assert.equal(read.at(-1)?.read, read.at(-1)?.size);
		assert.equal(read.findLast(({ file }) => file === 'tunes')?.rows, smallDump.tunes?.length);
		assert.equal(progress.at(-1)?.step, 'writing');
	});

	test('keeps in mind where it is from and what was left out', async () => {
		const file = folder.at('dump/tunes.csv');
		await writeFile(file, `${await readFile(file, 'utf8')}1,2,3\nx,y,,,,,,,,\n`);
		const made = await build();
		const { source, stamps } = made;
		assert.deepEqual(leftOut(made), [
			'tunes.csv: 1 left out, more or fewer columns than the first line names: line 8',
			'tunes.csv: 1 left out, no number where one must be: line 9',
		]);
		assert.equal(source, 'https://data.example/csv');
		assert.deepEqual((await openLibrary(root())).manifest.stamps, stamps);
	});

	test('hides no tune behind one whose number is too large', async () => {
		const [goose = {}] = smallDump.tunes ?? [];
		const large = [2 ** 32 + 1, 2 ** 32 + 99].map((tune_id, n) => ({
			...{ ...goose, tune_id, setting_id: 900 + n, name: 'The Endless Goose' },
		}));
		const tunes = [...(smallDump.tunes ?? []), ...large];
		const dump = await writeDump(dumpOf({ ...smallDump, tunes }), folder.at('large'));
		const { skipped } = await build({ dump });
		assert.equal(skipped.tunes?.number?.count, 2);
		const library = await openLibrary(root());
		const named = (id: number) => answers['/tunes/ID']?.(library, { id }, new Date())?.name;
		assert.deepEqual([4, 99].map(named), ['9 Points Of Roguery', undefined]);
		library.close();
	});

	test('is as of the newest day that can be read and has come, and that is what is new', async () => {
		const soon = new Date(Date.now() + 12 * 3600 * 1000).toISOString().slice(0, 10);
		const dates = ['unknown', '9999-12-31 00:00:00', '0000-00-00 00:00:00', `${soon} 00:00:00`, ''];
		const tunes = (smallDump.tunes ?? []).map((tune, n) => ({ ...tune, date: dates[n] ?? '' }));
		const sets = (smallDump.sets ?? []).map(set => ({ ...set, date: 'später' }));
		const dump = await writeDump(dumpOf({ ...smallDump, tunes, sets }), folder.at('dated'));
		assert.equal((await build({ dump })).asOf, `${soon} 00:00:00`);
		const library = await openLibrary(root());
		const { items = [] } = answers['/tunes/new']?.(library, {}, new Date()) ?? {};
		assert.deepEqual(
			items.map(({ id }) => id),
			[13, 15, 14, 12, 11],
		);
		library.close();
	});

	test('does without the files that it can do without', async () => {
		for (const file of ['sets', 'recordings', 'events', 'sessions', 'aliases', 'tune_popularity'])
			await realDisk.remove(folder.at(`dump/${file}.csv`));
		const { counts } = await build();
		assert.deepEqual([counts.tunes, counts.sets, counts.events], [4, 0, 0]);
		assert.equal(await nameToday(), 'The Idle Goose');
	});

	test('says that the tunes are missing, and leaves nothing behind', async () => {
		await realDisk.remove(folder.at('dump/tunes.csv'));
		await assert.rejects(
			build(),
			(error: unknown) => error instanceof DumpProblem && error.kind === 'missing',
		);
		assert.equal(await left(), 0);
		await assert.rejects(openLibrary(root()), isOf('none'));
	});

	test('refuses what has been cut short, or lacks a file, where there was more before', async () => {
		const many = Array.from({ length: 40 }, (_, n) => ({
			...smallDump.tunes?.[0],
			...{ tune_id: 100 + n, setting_id: 100 + n, name: `Tune ${n}` },
		}));
		const whole = await writeDump(dumpOf({ ...smallDump, tunes: many }), folder.at('whole'));
		await build({ dump: whole });
		const cut = dumpOf({ ...smallDump, tunes: many.slice(0, 15) });
		await assert.rejects(
			build({ dump: await writeDump(cut, folder.at('cut')) }),
			(error: unknown) =>
				error instanceof DumpProblem && error.kind === 'less' && error.of === 'tunes',
		);
		assert.equal((await openLibrary(root())).manifest.counts.tunes, 40);
		await removeLibrary(root());
		await build({ dump: folder.at('cut') });
	});

	test('leaves the old library in force wherever it fails, and nothing of the new one', async () => {
		await build();
		const newer = await renamed();
		let failures = 0;
		for (let nth = 1; ; nth++) {
			const disk = failing(nth);
			try {
				await build({ dump: newer, disk });
				break;
			} catch (error) {
				failures++;
				assert.ok(isOf('full')(error), String(error));
				assert.equal(await nameToday(), 'The Idle Goose');
				assert.equal(await left(), 2, `after step ${nth}`);
			}
		}
		assert.ok(failures > 15, `${failures} steps have failed`);
		assert.equal(await nameToday(), 'The Busy Goose');
		assert.equal(await left(), 2);
	});

	test('that is given up leaves the old library in force', async () => {
		await build();
		for (const step of ['reading', 'writing']) {
			const controller = new AbortController();
			const building = build({
				dump: await renamed(),
				signal: controller.signal,
				onProgress: told => {
					if (told.step === step) controller.abort(new Error('Enough'));
				},
			});
			await assert.rejects(building, /Enough/);
			assert.equal(await nameToday(), 'The Idle Goose');
			assert.equal(await left(), 2);
		}
	});

	test('removes what a crash has left, and nothing that another window builds', async () => {
		await build();
		const nobody = 2 ** 22 + 1;
		const [crashed, others] = [`build-${nobody}-aaaa`, `build-${process.ppid}-bbbb`];
		await mkdir(path.join(root(), crashed));
		await mkdir(path.join(root(), others));
		await writeFile(path.join(root(), `current-${nobody}-cccc`), '{');
		await build();
		const names = await realDisk.names(root());
		assert.ok(!names.includes(crashed) && names.includes(others));
		assert.equal(names.length, 3);
	});

	test('by another window at the same time does no harm', async () => {
		const newer = await renamed();
		const disk = ofAnother();
		const building = [build({ disk }), build({ disk, dump: newer })] as const;
		const [one, other] = await Promise.all(building);
		const { manifest } = await openLibrary(root());
		assert.ok([one.folder, other.folder].includes(manifest.folder));
		assert.match((await nameToday()) ?? '', /Goose$/);
	});

	test('leaves nothing when it is removed', async () => {
		await build();
		await removeLibrary(root());
		assert.equal(await left(), 0);
		await assert.rejects(openLibrary(root()), isOf('none'));
	});

	/** A disk that has no room left for the nth thing it is asked for, nor for any after it but removals. */
	const failing = (nth: number): Disk => {
		let steps = 0;
		const step = () => {
			if (++steps >= nth) throw Object.assign(new Error('No room'), { code: 'ENOSPC' });
		};
		return {
			...realDisk,
			makeFolder: async path => {
				step();
				await realDisk.makeFolder(path);
			},
			write: async (path, pieces) => {
				step();
				await writeFile(path, Buffer.concat([...pieces]));
				step();
			},
			replace: async (path, by) => {
				step();
				await realDisk.replace(path, by);
			},
		};
	};

	/** The disk as another process has it: what this one builds isn't its to remove. */
	const ofAnother = (): Disk => ({ ...realDisk, names: () => Promise.resolve([]) });
});
