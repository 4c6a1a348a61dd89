import assert from 'node:assert/strict';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { mkdir, symlink } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { suite, teardown, test } from 'mocha';
import { changedSince } from '../../../../src/library/dump/changes.ts';
import { downloadDump } from '../../../../src/library/dump/download.ts';
import type { DownloadOptions, DownloadProgress } from '../../../../src/library/dump/download.ts';
import { everyFile, fileName } from '../../../../src/library/dump/files.ts';
import { offeredBy } from '../../../../src/library/dump/offered.ts';
import { diskProblem } from '../../../../src/library/dump/problem.ts';
import { placeOf, sourceOf } from '../../../../src/library/dump/source.ts';
import type { Fault } from '../../../replica/faults.ts';
import { replicaForSuite, until } from '../../replica/asking.ts';
import { listen } from '../../api/loopback.ts';
import { folderForTests } from './folder.ts';

const web = { fetch, userAgent: 'the-session-vscode/0 (+https://code.example)' };

suite('library: fetching the dump', () => {
	const { replica } = replicaForSuite({ volume: 40, today: '2026-01-01' });
	const folder = folderForTests();

	teardown(() => {
		replica().faults.clear();
		replica().requests.clear();
	});

	const source = () => `${replica().url}/dump/csv`;
	const download = (options: DownloadOptions = {}, from = source()) =>
		downloadDump(web, from, folder.path(), options);
	const fault = (planned: Fault, file = 'tunes') => {
		replica().faults.next(`/dump/csv/${file}.csv`, planned);
	};
	const asked = () => replica().requests.all.map(({ url }) => url.replace('/dump/csv/', ''));
	const tunes = async () => (await fetch(`${source()}/tunes.csv`)).text();
	const wholeFiles = everyFile.map(fileName);
	const arrived = async () => (await folder.names()).filter(name => name.endsWith('.csv'));

	test('brings every file, one at a time, and says by whom', async () => {
		await download();
		assert.deepEqual(await arrived(), wholeFiles.toSorted());
		assert.equal(await folder.read('tunes.csv'), await tunes());
		const { all, maxConcurrent } = replica().requests;
		assert.equal(maxConcurrent, 1);
		assert.deepEqual(
			new Set(all.slice(0, -1).map(({ userAgent }) => userAgent)),
			new Set([web.userAgent]),
		);
		assert.ok(!(await folder.names()).some(name => name.includes('.part')));
	});

	test('tells how far it is, file by file', async () => {
		const told: DownloadProgress[] = [];
		await download({ onProgress: progress => told.push(progress) });
		assert.deepEqual([...new Set(told.map(({ file }) => file))], everyFile);
		const ofTunes = told.filter(({ file }) => file === 'tunes');
		const size = Buffer.byteLength(await tunes());
		assert.deepEqual(ofTunes[0], { file: 'tunes', nth: 1, of: 7, bytes: 0, total: size });
		assert.equal(ofTunes.at(-1)?.bytes, size);
	});

	test('what is the same still does not come again', async () => {
		const first = await download();
		replica().requests.clear();
		assert.deepEqual(await download(), first);
		assert.deepEqual(new Set(replica().requests.all.map(({ status }) => status)), new Set([304]));
	});

	test('what has changed does', async () => {
		await download();
		fault({ etag: '"next week"' });
		assert.equal((await download()).tunes?.etag, '"next week"');
	});

	test('goes on from where the connection was lost', async () => {
		const text = `tune_id,setting_id,name,type,meter,mode,abc,date,username\n${'x'.repeat(50_000)}`;
		let lose: () => unknown = () => undefined;
		const ranges: unknown[] = [];
		const site = await listen((request, response) => {
			const { range, 'if-range': ifRange } = request.headers;
			ranges.push(range && [range, ifRange]);
			if (!request.url?.endsWith('/tunes.csv')) {
				response.writeHead(404).end();
			} else if (range) {
				const headers = {
					etag: '"a"',
					'content-range': `bytes 20000-${text.length - 1}/${text.length}`,
				};
				response.writeHead(206, headers).end(text.slice(20_000));
			} else {
				response.writeHead(200, { etag: '"a"', 'content-length': text.length });
				response.write(text.slice(0, 20_000));
				lose = () => response.destroy();
			}
		});
		try {
			const onProgress = ({ bytes }: DownloadProgress) => bytes === 20_000 && lose();
			await assert.rejects(download({ onProgress }, site.url), { kind: 'offline', file: 'tunes' });
			assert.deepEqual(await arrived(), []);
			const told: DownloadProgress[] = [];
			await download({ onProgress: progress => told.push(progress) }, site.url);
			assert.equal(told[0]?.bytes, 20_000);
			assert.deepEqual(ranges.slice(0, 2), [undefined, ['bytes=20000-', '"a"']]);
			assert.equal(await folder.read('tunes.csv'), text);
		} finally {
			await site.close();
		}
	});

	test('comes in the end from a site that loses every connection', async () => {
		for (const cut of [0, 1, 3000, 30_000]) {
			fault({ cut });
			await assert.rejects(download(), { kind: 'offline', file: 'tunes' });
			assert.deepEqual(await arrived(), []);
		}
		await download();
		assert.equal(await folder.read('tunes.csv'), await tunes());
	});

	/** Stops in the middle of the tunes. */
	const beginAndStop = async () => {
		const told = new AbortController();
		const reason = new Error('Enough');
		fault({ trickle: 5 });
		const onProgress = ({ bytes }: DownloadProgress) => {
			if (bytes > 0) {
				told.abort(reason);
			}
		};
		await assert.rejects(download({ signal: told.signal, onProgress }), reason);
	};

	test('stops when told to, with the reason and nothing else, and goes on from there', async () => {
		await beginAndStop();
		const told: DownloadProgress[] = [];
		await download({ onProgress: progress => told.push(progress) });
		assert.ok((told[0]?.bytes ?? 0) > 0);
		assert.equal(replica().requests.all[1]?.status, 206);
		assert.equal(await folder.read('tunes.csv'), await tunes());
		const reason = new Error('Enough');
		replica().requests.clear();
		await assert.rejects(download({ signal: AbortSignal.abort(reason) }), reason);
		assert.deepEqual(asked(), []);
	});

	for (const [how, second] of [
		['the server knows no ranges', { ignoresRange: true }],
		['the file has changed meanwhile', { etag: '"next week"' }],
		['the range is refused', { status: 416 }],
	] as const) {
		test(`begins again where ${how}`, async () => {
			await beginAndStop();
			fault(second);
			const told: DownloadProgress[] = [];
			await download({ onProgress: progress => told.push(progress) });
			assert.equal(told[0]?.bytes, 0);
			assert.equal(await folder.read('tunes.csv'), await tunes());
		});
	}

	test('begins again where a range of another file comes, whatever was asked for', async () => {
		const text = `tune_id,setting_id,name,type,meter,mode,abc,date,username\n${'x'.repeat(50_000)}`;
		const other = text.replaceAll('x', 'y');
		let lose: () => unknown = () => undefined;
		const site = await listen((request, response) => {
			const { range } = request.headers;
			if (!request.url?.endsWith('/tunes.csv')) {
				response.writeHead(404).end();
			} else if (range) {
				// As if it had never heard of If-Range.
				const headers = {
					etag: '"b"',
					'content-range': `bytes 20000-${text.length - 1}/${text.length}`,
				};
				response.writeHead(206, headers).end(other.slice(20_000));
			} else if (site.asked.length === 1) {
				response.writeHead(200, { etag: '"a"', 'content-length': text.length });
				response.write(text.slice(0, 20_000));
				lose = () => response.destroy();
			} else {
				response.writeHead(200, { etag: '"b"' }).end(other);
			}
		});
		try {
			const onProgress = ({ bytes }: DownloadProgress) => bytes === 20_000 && lose();
			await assert.rejects(download({ onProgress }, site.url), { kind: 'offline', file: 'tunes' });
			await download({}, site.url);
			assert.equal(await folder.read('tunes.csv'), other);
		} finally {
			await site.close();
		}
	});

	test('a web page in place of a file is none, whatever it says it is', async () => {
		fault({ body: 'html' });
		await assert.rejects(download(), { kind: 'not-csv', file: 'tunes' });
		const site = await listen((_, response) => {
			response.setHeader('content-type', 'text/plain').end('<!DOCTYPE html><p>Out for a tune');
		});
		try {
			await assert.rejects(download({}, site.url), { kind: 'not-csv' });
		} finally {
			await site.close();
		}
		assert.deepEqual(await folder.names(), []);
	});

	test('a file without a column we need is of no use and does not stay', async () => {
		fault({ column: 'setting_id' });
		await assert.rejects(download(), { kind: 'columns', columns: ['setting_id'], file: 'tunes' });
		assert.deepEqual(await folder.names(), []);
		fault({ column: 'composer' });
		await download();
	});

	test('a file that lost its end comes as it is: only reading it can tell', async () => {
		fault({ body: 'truncated' });
		await download();
		assert.ok((await folder.read('tunes.csv')).length < (await tunes()).length);
	});

	test('statuses are told as they are, no answer as being offline', async () => {
		fault({ status: 503 });
		await assert.rejects(download(), { kind: 'status', status: 503, file: 'tunes' });
		fault({ drop: true });
		await assert.rejects(download(), { kind: 'offline' });
		fault({ hang: true });
		await assert.rejects(download({ patience: 20 }), { kind: 'offline' });
		await assert.rejects(download({}, 'http://127.0.0.1:1/csv'), { kind: 'offline' });
	});

	test('a download that comes to a halt is given up', async () => {
		const site = await listen((_, response) => {
			response.setHeader('content-length', 100).write('tune_id,');
		});
		try {
			await assert.rejects(download({ patience: 20 }, site.url), { kind: 'offline' });
		} finally {
			await site.close();
		}
	});

	test('one that only comes slowly is not', async () => {
		fault({ trickle: 3 });
		await download({ patience: 2000 });
		assert.equal(await folder.read('tunes.csv'), await tunes());
	});

	test('without its tunes there is no dump, without the rest there is', async () => {
		fault({ status: 404 }, 'sets');
		fault({ status: 410 }, 'events');
		const stamps = await download();
		assert.ok(stamps.tunes && !stamps.sets && !stamps.events);
		assert.ok(!(await arrived()).includes('sets.csv'));
		fault({ status: 404 });
		await assert.rejects(download(), { kind: 'missing', file: 'tunes' });
	});

	test('what the last source had and this one lacks does not stay', async () => {
		await download();
		fault({ status: 404 }, 'sets');
		await download({}, `${source()}/`.replace('127.0.0.1', 'localhost'));
		assert.ok(!(await arrived()).includes('sets.csv'));
	});

	/** The answer ends with the connection, and nothing says that it should not end there. */
	const siteOf = (content: Buffer) =>
		listen((request, response) => {
			if (!request.url?.endsWith('/tunes.csv')) {
				response.writeHead(404).end();
				return;
			}
			response.shouldKeepAlive = false;
			response.useChunkedEncodingByDefault = false;
			response.writeHead(200, { etag: '"a"' });
			response.end(content);
		});

	test('a cut is noticed although nobody has said how long the file is', async () => {
		const whole = Buffer.from(await tunes());
		for (const part of [0.02, 0.3, 0.6, 0.999]) {
			let end = Math.floor(whole.length * part);
			while (whole[end - 1] === 0x0a) end--;
			const site = await siteOf(whole.subarray(0, end));
			try {
				await assert.rejects(download({}, site.url), { kind: 'offline', file: 'tunes' });
				assert.deepEqual(await arrived(), []);
			} finally {
				await site.close();
			}
		}
		const site = await siteOf(whole);
		try {
			// Whole it is taken, and what was cut is not gone on with.
			await download({}, site.url);
			assert.equal(await folder.read('tunes.csv'), whole.toString());
		} finally {
			await site.close();
		}
	});

	test('a line end between quotes is no end, and with an end that is told none is needed', async () => {
		const text =
			'tune_id,setting_id,name,type,meter,mode,abc,date,username\n1,2,"Goose","jig","6/8","Gmaj","GABc|\n';
		const site = await siteOf(Buffer.from(text));
		try {
			await assert.rejects(download({}, site.url), { kind: 'offline', file: 'tunes' });
		} finally {
			await site.close();
		}
		const chunked = await listen((request, response) => {
			response.writeHead(request.url?.endsWith('/tunes.csv') ? 200 : 404);
			response.write(text);
			response.end('dcBA|",2020-01-01,rosinante');
		});
		try {
			await download({}, chunked.url);
			assert.match(await folder.read('tunes.csv'), /rosinante$/);
		} finally {
			await chunked.close();
		}
	});

	test('compressed files are taken as well, without a length', async () => {
		const zipping = {
			...web,
			fetch: (url: string, init: RequestInit) =>
				fetch(url, {
					...init,
					headers: { ...(init.headers as Record<string, string>), 'accept-encoding': 'gzip' },
				}),
		};
		const totals: unknown[] = [];
		await downloadDump(zipping, source(), folder.path(), {
			onProgress: ({ total }) => totals.push(total),
		});
		assert.deepEqual(new Set(totals), new Set([undefined]));
		assert.equal(await folder.read('tunes.csv'), await tunes());
	});

	test('comes from a folder as well, by its path or its address, and only what changed', async () => {
		const from = folder.at('from');
		await downloadDump(web, source(), from);
		replica().requests.clear();
		const first = await download({}, from);
		assert.deepEqual(await arrived(), wholeFiles.toSorted());
		const told: DownloadProgress[] = [];
		const again = await download(
			{ onProgress: progress => told.push(progress) },
			pathToFileURL(from).href,
		);
		assert.deepEqual([again, told, asked()], [first, [], []]);
		await assert.rejects(download({}, folder.at('nowhere')), { kind: 'missing', file: 'tunes' });
	});

	for (const [how, isLeftEmpty] of [
		['goes', false],
		['is emptied', true],
	] as const) {
		test(`a folder that ${how} on the way is not one without the rest of the files`, async () => {
			const from = folder.at('from');
			await downloadDump(web, source(), from);
			const onProgress = ({ file, bytes, total }: DownloadProgress) => {
				if (file !== 'recordings' || bytes !== total) return;
				rmSync(from, { recursive: true });
				if (isLeftEmpty) mkdirSync(from);
			};
			await assert.rejects(download({ onProgress }, from), { kind: 'missing', file: 'tunes' });
			await assert.rejects(offeredBy(web, from), { kind: 'missing', file: 'tunes' });
		});
	}

	test('what is neither an address nor the path of a folder is told as it was written', async () => {
		for (const written of [
			'csv',
			'ftp://host.example/csv',
			'https://',
			'file://far/csv',
			'~a',
			'',
		]) {
			const problem = { kind: 'no-source', written, file: undefined };
			await assert.rejects(download({}, ` ${written}`), problem);
			await assert.rejects(offeredBy(web, written), problem);
		}
	});

	test('a path may begin with the home folder', () => {
		const at = (written: string) => placeOf(sourceOf(written), 'tunes');
		assert.equal(at('~/csv'), path.join(os.homedir(), 'csv', 'tunes.csv'));
		assert.equal(at('~'), path.join(os.homedir(), 'tunes.csv'));
	});

	test('a disk without room says so', async () => {
		const codes = ['ENOSPC', 'EDQUOT', 'ENOENT', 'EACCES', 'EIO'];
		assert.deepEqual(
			codes.map(code => diskProblem(Object.assign(new Error(code), { code })).kind),
			['full', 'full', 'missing', 'disk', 'disk'],
		);
		// Linux has a disk that is always full.
		if (existsSync('/dev/full')) {
			await symlink('/dev/full', folder.at('tunes.csv.part'));
			await assert.rejects(download(), { kind: 'full' });
		}
	});

	test('a folder that is in the way is a problem of the disk', async () => {
		await mkdir(folder.at('tunes.csv.part'));
		await assert.rejects(download(), { kind: 'disk', file: 'tunes' });
	});

	suite('and whether there is a newer one', () => {
		test('is asked by name and mark, without fetching anything', async () => {
			const stamps = await download();
			replica().requests.clear();
			assert.deepEqual(changedSince(stamps, await offeredBy(web, source())), []);
			assert.deepEqual(
				new Set(replica().requests.all.map(({ method }) => method)),
				new Set(['HEAD']),
			);
			fault({ etag: '"next week"' });
			fault({ status: 404 }, 'sets');
			const offered = await offeredBy(web, source());
			assert.deepEqual(changedSince(stamps, offered), ['tunes']);
			assert.deepEqual([offered.sets, offered.aliases?.from], [undefined, stamps.aliases?.from]);
		});

		test('everything has changed where nothing is known of it, or only of another source', async () => {
			const stamps = await download();
			assert.deepEqual(changedSince({}, await offeredBy(web, source())), everyFile);
			const elsewhere = await offeredBy(web, source().replace('127.0.0.1', 'localhost'));
			assert.deepEqual(changedSince(stamps, elsewhere), everyFile);
		});

		test('says how large everything is', async () => {
			const { tunes: offered } = await offeredBy(web, source());
			assert.equal(offered?.bytes, Buffer.byteLength(await tunes()));
		});

		test('can fail, and can be stopped', async () => {
			fault({ status: 500 });
			await assert.rejects(offeredBy(web, source()), { kind: 'status', status: 500 });
			fault({ status: 404 });
			await assert.rejects(offeredBy(web, source()), { kind: 'missing', file: 'tunes' });
			fault({ drop: true });
			await assert.rejects(offeredBy(web, source()), { kind: 'offline' });
			fault({ hang: true });
			const told = new AbortController();
			const reason = new Error('Enough');
			const asking = offeredBy(web, source(), { signal: told.signal });
			await until(() => replica().requests.all.length === 4);
			told.abort(reason);
			await assert.rejects(asking, reason);
		});

		test('is seen of a folder by size and time', async () => {
			const from = folder.at('from');
			await downloadDump(web, source(), from);
			const stamps = await download({}, from);
			await folder.write('from/aliases.csv', 'tune_id,alias,name\n');
			assert.deepEqual(changedSince(stamps, await offeredBy(web, from)), ['aliases']);
		});
	});
});
