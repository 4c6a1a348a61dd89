import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { suite, teardown, test } from 'mocha';
import { parse } from 'csv-parse/sync';
import { columns, dumpFiles } from '../../replica/dump/columns.ts';
import { csv } from '../../replica/dump/csv.ts';
import { generatedDump } from '../../replica/dump/generatedDump.ts';
import { replicaForSuite } from './asking.ts';

type Line = Readonly<Record<string, string>>;

const read = (text: string): Line[] => parse(text, { columns: true });

suite('replica: the dump', () => {
	const { ask, get, replica } = replicaForSuite({ volume: 20, today: '2026-01-01' });
	const path = '/dump/csv/tunes.csv';
	/** As somebody asks who wants bytes to be what they are in the file. */
	const asked = (headers: Record<string, string> = {}, method = 'GET', of = path) =>
		get(of, { method, headers: { 'accept-encoding': 'identity', ...headers } });

	teardown(() => {
		replica().faults.clear();
	});

	test('has every file with its columns, quotes and line ends in the fields and all', async () => {
		for (const file of dumpFiles) {
			const rows = read(await (await asked({}, 'GET', `/dump/csv/${file}.csv`)).text());
			assert.ok(rows.length > 20, file);
			assert.deepEqual(Object.keys(rows[0] ?? {}), columns[file]);
		}
		const tunes = read(await (await asked()).text());
		assert.ok(tunes.some(({ abc = '' }) => abc.includes('\r\n') && abc.includes('"')));
		assert.ok(tunes.some(({ abc = '' }) => abc.includes('!trill!')));
		assert.deepEqual(
			tunes.filter(({ abc = '' }) => /!(?=\s|$)/.test(abc.replace(/!\S+!/g, ''))),
			[],
		);
	});

	test('says what the API says', async () => {
		const rows = read(await (await asked()).text()).filter(row => row['tune_id'] === '55');
		const kesh = await ask('/tunes/55');
		assert.deepEqual(
			rows.map(row => [row['setting_id'], row['name'], row['type'], row['mode'], row['date']]),
			kesh.settings.map(({ id, key, date }) => [String(id), kesh.name, kesh.type, key, date]),
		);
		const aliases = read(await (await asked({}, 'GET', '/dump/csv/aliases.csv')).text());
		assert.deepEqual(
			aliases.filter(row => row['tune_id'] === '55').map(row => row['alias']),
			kesh.aliases,
		);
	});

	test('comes with its length and its mark, and not again to who has it', async () => {
		const whole = await asked();
		const body = Buffer.from(await whole.arrayBuffer());
		const etag = whole.headers.get('etag') ?? '';
		assert.equal(whole.headers.get('content-type'), 'text/plain; charset=utf-8');
		assert.equal(whole.headers.get('content-length'), String(body.length));
		assert.equal(etag, `"${createHash('sha256').update(body).digest('hex')}"`);
		assert.ok(Date.parse(whole.headers.get('last-modified') ?? '') > 0);
		const again = await asked({ 'if-none-match': etag });
		assert.deepEqual([again.status, await again.text()], [304, '']);
		const head = await asked({}, 'HEAD');
		assert.equal(head.headers.get('content-length'), String(body.length));
		assert.equal(await head.text(), '');
	});

	test('comes in ranges, as long as it is what it was', async () => {
		const whole = await asked();
		const etag = whole.headers.get('etag') ?? '';
		const text = await whole.text();
		const rest = await asked({ range: 'bytes=10-', 'if-range': etag });
		assert.equal(rest.status, 206);
		assert.equal(rest.headers.get('content-range')?.startsWith('bytes 10-'), true);
		assert.equal(await rest.text(), text.slice(10));
		assert.equal((await asked({ range: 'bytes=10-', 'if-range': '"other"' })).status, 200);
		assert.equal((await asked({ range: 'bytes=999999999-' })).status, 416);
	});

	test('is there under its own names alone', async () => {
		for (const [method, other, status] of [
			['GET', '/dump/csv/members.csv', 404],
			['GET', '/dump/csv/', 404],
			['GET', '/dump/tunes.csv', 404],
			['POST', path, 405],
		] as const) {
			assert.equal((await asked({}, method, other)).status, status, other);
		}
	});

	test('goes wrong in the ways of a host of files', async () => {
		const { faults } = replica();
		const whole = await (await asked()).text();
		faults.next(path, { cut: 1000 });
		await assert.rejects((await asked()).text());
		faults.next(path, { ignoresRange: true });
		assert.equal((await asked({ range: 'bytes=10-' })).status, 200);
		faults.next(path, { etag: '"next week"' });
		assert.equal((await asked()).headers.get('etag'), '"next week"');
		faults.next(path, { body: 'truncated' });
		const half = await (await asked()).text();
		assert.ok(half.length < whole.length && whole.startsWith(half.slice(0, -1)));
		faults.next(path, { body: 'html' });
		assert.match(await (await asked()).text(), /^<!DOCTYPE html>/);
		faults.next(path, { column: 'mode' });
		assert.ok(!(await (await asked()).text()).split('\n')[0]?.includes('mode'));
		faults.next(path, { trickle: 1 });
		assert.equal(await (await asked()).text(), whole);
	});

	test('in volume is the same for the same seed, and every setting has an id of its own', () => {
		const volume = { tunes: 300, tracks: 200, sets: 50, sessions: 40, events: 40 };
		const written = (seed: number) =>
			dumpFiles.map(file => [...csv(generatedDump(volume, seed), file)].join(''));
		assert.deepEqual(written(4), written(4));
		assert.notDeepEqual(written(4), written(5));
		const tunes = read(written(4)[dumpFiles.indexOf('tunes')] ?? '');
		assert.equal(new Set(tunes.map(row => row['setting_id'])).size, tunes.length);
		const abc = new Map(tunes.map(row => [row['setting_id'], row['abc']]));
		for (const row of read(written(4)[dumpFiles.indexOf('sets')] ?? '')) {
			assert.equal(row['abc'], abc.get(row['setting_id']));
		}
	});
});
