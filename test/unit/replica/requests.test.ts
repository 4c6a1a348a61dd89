import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createConnection } from 'node:net';
import { suite, test } from 'mocha';
import { startReplica } from '../../replica/server.ts';
import { replicaForSuite, until } from './asking.ts';

interface Log {
	readonly maxConcurrent: number;
	readonly requests: readonly { readonly method: string; readonly url: string }[];
}

suite('replica: requests', () => {
	const { get, replica } = replicaForSuite({ volume: 0 });
	const log = async () => (await (await get('/_requests')).json()) as Log;

	test('are logged with method, address, user agent and status', async () => {
		await get('/tunes/27?format=json', { headers: { 'user-agent': 'a fiddle/1.0' } });
		const [{ start, end, ...logged } = { start: 1, end: 0 }] = replica().requests.all;
		assert.deepEqual(logged, {
			method: 'GET',
			url: '/tunes/27?format=json',
			userAgent: 'a fiddle/1.0',
			status: 200,
		});
		assert.ok(end !== undefined && end >= start);
	});

	test('can be read and forgotten by another process, which itself leaves no trace', async () => {
		await get('/_requests', { method: 'DELETE' });
		await get('/tunes/1?format=json');
		const { requests } = await log();
		assert.deepEqual(
			requests.map(({ method, url }) => `${method} ${url}`),
			['GET /tunes/1?format=json'],
		);
	});

	test('are counted while they are under way at once', async () => {
		replica().requests.clear();
		await get('/tunes/27?format=json');
		await get('/tunes/27?format=json');
		assert.equal((await log()).maxConcurrent, 1);
		replica().faults.next('/tunes/*', { hang: true, times: 3 });
		const patience = new AbortController();
		const waiting = [27, 55, 97].map(id =>
			assert.rejects(get(`/tunes/${id}?format=json`, { signal: patience.signal })),
		);
		await until(() => replica().requests.all.length === 5);
		patience.abort();
		await Promise.all(waiting);
		assert.equal((await log()).maxConcurrent, 3);
	});

	test('that are no path are refused and the replica lives on', async () => {
		const socket = createConnection(Number(new URL(replica().url).port), '127.0.0.1');
		socket.end('GET :::// HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n');
		const [answer] = (await once(socket, 'data')) as [Buffer];
		assert.match(answer.toString(), /^HTTP\/1\.1 400 /);
		assert.equal((await get('/tunes/27?format=json')).status, 200);
	});

	test('still waiting are dropped when the replica closes', async () => {
		const other = await startReplica({ volume: 0 });
		other.faults.next('/*', { hang: true });
		const dropped = assert.rejects(fetch(`${other.url}/tunes/27`));
		await until(() => other.requests.all.length === 1);
		await other.close();
		await dropped;
		await assert.rejects(fetch(`${other.url}/tunes/27`));
	});
});
