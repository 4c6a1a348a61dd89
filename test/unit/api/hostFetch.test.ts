import assert from 'node:assert/strict';
import { EventEmitter, once } from 'node:events';
import { setImmediate as settled } from 'node:timers/promises';
import { createClient } from '../../../src/api/client.ts';
import type { Fetch } from '../../../src/api/wire.ts';
import { tuneAnswer } from './answers.ts';
import { failing } from './failing.ts';
import { FakeClock } from './fakeClock.ts';

const connect = (fetch: Fetch, timeout = 15_000) =>
	createClient({
		fetch,
		userAgent: 'the-session-vscode/0 (+https://code.example)',
		options: () => ({ baseUrl: 'https://api.example', timeout, cacheMinutes: 10 }),
		log: { debug: () => undefined },
		clock: new FakeClock('running'),
	});

const tune = (id: number) => Response.json({ ...tuneAnswer(), id });

/** A response as a browser's fetch gives it, who knows more than `new Response` lets one say. */
const seen = (response: Response, as: { readonly type?: string; readonly url?: string }) =>
	Object.defineProperties(
		response,
		Object.fromEntries(Object.entries(as).map(([name, value]) => [name, { value }])),
	);

suite("With the host's fetch", () => {
	test('no more than four requests are under way, first come, first served', async () => {
		const sent: { readonly id: number; readonly answer: () => void }[] = [];
		const sending = new EventEmitter();
		const client = connect(
			url =>
				new Promise(resolve => {
					const id = Number(/tunes\/(\d+)/.exec(url)?.[1]);
					sent.push({
						id,
						answer: () => {
							resolve(tune(id));
						},
					});
					sending.emit('sent');
				}),
		);
		const ids = () => sent.map(({ id }) => id);
		const all = [1, 2, 3, 4, 5, 6].map(id => client.get('/tunes/ID', { id }));
		await settled();
		assert.deepEqual(ids(), [1, 2, 3, 4]);
		for (const [i, expected] of [
			[2, [1, 2, 3, 4, 5]],
			[0, [1, 2, 3, 4, 5, 6]],
		] as const) {
			const next = once(sending, 'sent');
			sent[i]?.answer();
			await next;
			await settled();
			assert.deepEqual(ids(), expected);
		}
		for (const { answer } of sent) {
			answer();
		}
		assert.deepEqual(
			(await Promise.all(all)).map(({ id }) => id),
			[1, 2, 3, 4, 5, 6],
		);
	});

	test('a redirect that it hides is followed all the same', async () => {
		const asked: string[] = [];
		const client = connect((url, { redirect }) => {
			asked.push(`${redirect ?? ''} ${new URL(url).pathname}`);
			if (!url.includes('/99')) {
				return Promise.resolve(tune(27));
			}
			return Promise.resolve(
				redirect === 'manual'
					? seen(Response.error(), { type: 'opaqueredirect' })
					: seen(new Response('<p>Drowsy Maggie'), { url: 'https://api.example/tunes/27' }),
			);
		});
		assert.equal((await client.get('/tunes/ID', { id: 99 })).id, 27);
		assert.deepEqual(asked, ['manual /tunes/99', 'follow /tunes/99', 'manual /tunes/27']);
	});

	test('but not when it leads to another site', async () => {
		const client = connect((_, { redirect }) =>
			Promise.resolve(
				redirect === 'manual'
					? seen(Response.error(), { type: 'opaqueredirect' })
					: seen(tune(27), { url: 'https://evil.example/tunes/27' }),
			),
		);
		await failing('server', client.get('/tunes/ID', { id: 99 }));
	});

	test('one that does not heed its signal keeps nobody waiting', async () => {
		const deaf: Fetch = () => new Promise(() => undefined);
		await failing('timeout', connect(deaf, 20).get('/tunes/ID', { id: 27 }));
		const leaving = new AbortController();
		const left = connect(deaf).get('/tunes/ID', { id: 27 }, leaving.signal);
		leaving.abort(new Error('typed on'));
		await assert.rejects(left, /typed on/);
	});

	test('one that throws is a failure like any other', async () => {
		const client = connect(() => {
			throw new TypeError('fetch failed', { cause: new Error('proxy wants a password') });
		});
		const error = await failing('offline', client.get('/tunes/ID', { id: 27 }));
		assert.match(error.message, /proxy wants a password/);
	});
});
