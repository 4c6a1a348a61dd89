import assert from 'node:assert/strict';
import { setup, suite, teardown, test } from 'mocha';
import { LibraryClient } from '../../../src/library/client.ts';
import { DumpProblem } from '../../../src/library/dump/problem.ts';
import { buildLibrary } from '../../../src/library/store/build.ts';
import { realDisk } from '../../../src/library/store/disk.ts';
import type { Disk } from '../../../src/library/store/disk.ts';
import { LibraryProblem } from '../../../src/library/store/problem.ts';
import type { LibraryProblemKind } from '../../../src/library/store/problem.ts';
import { folderForTests } from './dump/folder.ts';
import { threadCode, writeDump } from './libraryForSuite.ts';
import { dumpOf, smallDump } from './smallDump.ts';

const isOf = (kind: LibraryProblemKind) => (error: unknown) =>
	error instanceof LibraryProblem && error.kind === kind;

/** A thread that answers with its number, is silent about new tunes and ends when it is asked for popular ones. */
const standIn = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort, threadId } from 'node:worker_threads';
		parentPort.on('message', ({ id, path }) => {
			if (path === '/tunes/popular') throw new Error('What now?');
			if (id && path !== '/tunes/new') parentPort.postMessage({ id, answer: threadId });
		});
	`)}`,
);

suite('The library’s client', () => {
	const folder = folderForTests();
	const request = (dump = 'dump') => ({
		dump: folder.at(dump),
		origin: { source: 'https://data.example/csv', stamps: {} },
	});
	let client: LibraryClient;

	const connect = (worker: URL, idle?: number) => {
		client = new LibraryClient({
			root: folder.at('library'),
			worker,
			...(idle !== undefined && { idle }),
		});
		return client;
	};

	setup(async () => {
		await writeDump(dumpOf(smallDump), folder.at('dump'));
		connect(threadCode);
	});

	teardown(() => client.dispose());

	test('says that there is no library until one is built', async () => {
		await assert.rejects(client.get('/tunes/popular', {}), isOf('none'));
		await client.build(request());
		assert.equal((await client.get('/tunes/popular', {}))?.total, 4);
	});

	test('answers from the old library until a new one is there, whoever builds it', async () => {
		await client.build(request());
		const [goose, ...others] = smallDump.tunes ?? [];
		await writeDump(
			dumpOf({ ...smallDump, tunes: [{ ...goose, name: 'The Busy Goose' }, ...others] }),
			folder.at('newer'),
		);
		const name = async () => (await client.get('/tunes/ID', { id: 1 }))?.name;
		const names: unknown[] = [];
		const disk: Disk = {
			...realDisk,
			replace: async (path, by) => {
				names.push(await name());
				await realDisk.replace(path, by);
				names.push(await name());
			},
		};
		// As another window does.
		await buildLibrary({ root: folder.at('library'), ...request('newer'), disk });
		assert.deepEqual(names, ['The Idle Goose', 'The Busy Goose']);
		assert.equal(await name(), 'The Busy Goose');
	});

	test('tells what is wrong with the files', async () => {
		await folder.write('dump/tunes.csv', '<!doctype html>\n');
		await assert.rejects(
			client.build(request()),
			(error: unknown) =>
				error instanceof DumpProblem && error.kind === 'not-csv' && error.file === 'tunes',
		);
	});

	test('keeps the old library when the building thread is ended in the middle', async () => {
		await client.build(request());
		const building = client.build({ ...request(), onProgress: () => void client.dispose() });
		await assert.rejects(building, isOf('stopped'));
		assert.equal((await client.get('/tunes/popular', {}))?.total, 4);
	});

	test('gives up building when it is told to, with the reason', async () => {
		const controller = new AbortController();
		const reason = new Error('Enough');
		const building = client.build({
			...request(),
			signal: controller.signal,
			onProgress: () => controller.abort(reason),
		});
		await assert.rejects(building, error => error === reason);
		await assert.rejects(client.ask('about', {}), isOf('none'));
	});

	test('builds one after the other', async () => {
		const [one, other] = await Promise.all([client.build(request()), client.build(request())]);
		assert.notEqual(one.folder, other.folder);
		assert.equal((await client.ask('about', {})).folder, other.folder);
	});

	test('removes the library', async () => {
		await client.build(request());
		await client.get('/tunes/popular', {});
		await client.remove();
		await assert.rejects(client.get('/tunes/popular', {}), isOf('none'));
	});

	test('rejects what is pending when the thread crashes, and starts another', async () => {
		connect(standIn);
		const before = await client.get('/tunes/ID', { id: 1 });
		const pending = client.get('/tunes/new', {});
		await assert.rejects(client.get('/tunes/popular', {}), isOf('stopped'));
		await assert.rejects(pending, isOf('stopped'));
		assert.notEqual(await client.get('/tunes/ID', { id: 1 }), before);
	});

	test('rejects what nobody wants any more with the reason, and answers the rest', async () => {
		connect(standIn);
		const controller = new AbortController();
		const pending = client.get('/tunes/new', {}, controller.signal);
		const rest = client.get('/tunes/ID', { id: 1 });
		const reason = new Error('Enough');
		controller.abort(reason);
		await assert.rejects(pending, error => error === reason);
		assert.ok(await rest);
		await assert.rejects(client.get('/tunes/ID', { id: 1 }, controller.signal), /Enough/);
	});

	test('lets the thread go when nobody has asked for a while', async () => {
		connect(standIn, 0);
		const first = await client.get('/tunes/ID', { id: 1 });
		let later = first;
		while (later === first) {
			// Whoever asks without a pause keeps the thread.
			await new Promise(resolve => setTimeout(resolve, 5));
			later = await client.get('/tunes/ID', { id: 1 });
		}
		assert.notEqual(later, first);
	});
});
