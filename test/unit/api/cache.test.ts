import assert from 'node:assert/strict';
import { PromiseCache } from '../../../src/api/cache.ts';
import type { CacheLimits, Weighed } from '../../../src/api/cache.ts';
import { FakeClock } from './fakeClock.ts';

/** A load that is finished by hand, and knows how often it ran and whether it was aborted. */
const byHand = () => {
	const pending: { resolve: (value: string) => void; reject: (error: Error) => void }[] = [];
	const signals: AbortSignal[] = [];
	return {
		signals,
		load: (signal: AbortSignal) =>
			new Promise<Weighed<string>>((resolve, reject) => {
				signals.push(signal);
				signal.addEventListener('abort', () => {
					reject(signal.reason as Error);
				});
				pending.push({
					resolve: value => {
						resolve({ value, bytes: value.length });
					},
					reject,
				});
			}),
		resolve: (value: string) => pending.shift()?.resolve(value),
		reject: (error: Error) => pending.shift()?.reject(error),
	};
};

const make = (limits: Partial<CacheLimits> = {}) => {
	const clock = new FakeClock();
	const cache = new PromiseCache<string>({
		maxAge: () => 60_000,
		now: () => clock.now(),
		...limits,
	});
	let loads = 0;
	/** Asks for a key whose answer is made at once. */
	const ask = (key: string, bytes = 1) =>
		cache.get(key, () => {
			loads += 1;
			return Promise.resolve({ value: `${key} ${loads}`, bytes });
		});
	return { cache, clock, ask };
};

suite('Answers are remembered', () => {
	test('for as long as they are good', async () => {
		const { ask, clock } = make();
		assert.equal(await ask('kesh'), 'kesh 1');
		await clock.advance(59_999);
		assert.equal(await ask('kesh'), 'kesh 1');
		await clock.advance(1);
		assert.equal(await ask('kesh'), 'kesh 2');
	});

	test('and are had without asking until then', async () => {
		const { clock, cache, ask } = make();
		assert.equal(cache.kept('kesh'), undefined);
		const answer = await ask('kesh');
		assert.equal(cache.kept('kesh'), answer);
		await clock.advance(60_000);
		assert.equal(cache.kept('kesh'), undefined);
	});

	test('not at all when the age is 0', async () => {
		const { ask } = make({ maxAge: () => 0 });
		assert.equal(await ask('kesh'), 'kesh 1');
		assert.equal(await ask('kesh'), 'kesh 2');
	});

	test('until they are cleared', async () => {
		const { ask, cache } = make();
		await ask('kesh');
		cache.clear();
		assert.equal(await ask('kesh'), 'kesh 2');
	});

	test('failures are not', async () => {
		const { ask, cache } = make();
		await assert.rejects(
			cache.get('kesh', () => Promise.reject(new Error('out of tune'))),
			/out of tune/,
		);
		assert.equal(await ask('kesh'), 'kesh 1');
	});

	test('the one used longest ago makes room when there are too many', async () => {
		const { ask } = make({ maxEntries: 2 });
		await ask('a');
		await ask('b');
		await ask('a');
		await ask('c');
		assert.equal(await ask('a'), 'a 1');
		assert.equal(await ask('b'), 'b 4');
	});

	test('and when they are too big together', async () => {
		const { ask } = make({ maxBytes: 100 });
		await ask('a', 60);
		await ask('b', 60);
		assert.equal(await ask('b'), 'b 2');
		assert.equal(await ask('a', 60), 'a 3');
	});
});

suite('Callers who ask the same at once share one request', () => {
	test('and its answer', async () => {
		const { cache } = make();
		const { load, signals, resolve } = byHand();
		const both = [cache.get('kesh', load), cache.get('kesh', load)];
		resolve('found');
		assert.deepEqual(await Promise.all(both), ['found', 'found']);
		assert.equal(signals.length, 1);
	});

	test('and its failure, after which the next one asks anew', async () => {
		const { cache, ask } = make();
		const { load, reject } = byHand();
		const both = [cache.get('kesh', load), cache.get('kesh', load)];
		reject(new Error('out of tune'));
		for (const result of await Promise.allSettled(both)) {
			assert.equal(result.status, 'rejected');
		}
		assert.equal(await ask('kesh'), 'kesh 1');
	});

	test('one who leaves does so at once and hurts nobody else', async () => {
		const { cache } = make();
		const { load, signals, resolve } = byHand();
		const leaving = new AbortController();
		const left = cache.get('kesh', load, leaving.signal);
		const stays = cache.get('kesh', load, new AbortController().signal);
		leaving.abort(new Error('typed on'));
		await assert.rejects(left, /typed on/);
		assert.equal(signals[0]?.aborted, false);
		resolve('found');
		assert.equal(await stays, 'found');
	});

	test('the request is aborted when the last of them has left, and not used again', async () => {
		const { cache, ask } = make();
		const { load, signals } = byHand();
		const leaving = [new AbortController(), new AbortController()];
		const left = leaving.map(({ signal }) => cache.get('kesh', load, signal));
		for (const controller of leaving) {
			controller.abort();
		}
		for (const result of await Promise.allSettled(left)) {
			assert.equal(result.status, 'rejected');
		}
		assert.equal(signals[0]?.aborted, true);
		assert.equal(await ask('kesh'), 'kesh 1');
	});

	test('one who comes just as the last one leaves still gets its answer', async () => {
		const { cache } = make();
		const { load, signals, resolve } = byHand();
		const leaving = new AbortController();
		const left = cache.get('kesh', load, leaving.signal);
		leaving.abort();
		const comes = cache.get('kesh', load);
		await assert.rejects(left);
		resolve('found');
		assert.equal(await comes, 'found');
		assert.equal(signals.length, 1);
	});

	test('one who comes with an aborted signal starts nothing', async () => {
		const { cache } = make();
		const { load, signals } = byHand();
		await assert.rejects(cache.get('kesh', load, AbortSignal.abort(new Error('gone'))), /gone/);
		assert.equal(signals.length, 0);
	});

	test('who asks after a clearing does not get what was under way before it', async () => {
		const { cache, ask } = make();
		const { load, resolve } = byHand();
		const before = cache.get('kesh', load);
		cache.clear();
		assert.equal(await ask('kesh'), 'kesh 1');
		resolve('old');
		assert.equal(await before, 'old');
		assert.equal(await ask('kesh'), 'kesh 1');
	});
});
