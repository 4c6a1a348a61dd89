import assert from 'node:assert/strict';
import { ApiError } from '../../../src/api/errors.ts';
import { Limiter, politeLimits } from '../../../src/api/limiter.ts';
import type { Limits } from '../../../src/api/limiter.ts';
import { FakeClock } from './fakeClock.ts';

const url = 'https://api.example/tunes/27';

const make = (limits: Limits = politeLimits) => {
	const clock = new FakeClock();
	const limiter = new Limiter(clock, limits);
	const started: string[] = [];
	const finish = new Map<string, () => void>();
	/** Takes its turn; once started, it is under way until it is finished by name. */
	const take = (
		name: string,
		{ signal = new AbortController().signal, deadline = Infinity } = {},
	) =>
		limiter.run(
			{ url, signal, deadline },
			() =>
				new Promise<string>(resolve => {
					started.push(name);
					finish.set(name, () => {
						resolve(name);
					});
				}),
		);
	return { clock, limiter, started, finish, take };
};

suite('The limiter', () => {
	test('lets four be under way, and the others in the order they came', async () => {
		const { take, started, finish, clock } = make();
		const all = ['a', 'b', 'c', 'd', 'e', 'f'].map(name => take(name));
		await clock.advance(0);
		assert.deepEqual(started, ['a', 'b', 'c', 'd']);
		finish.get('c')?.();
		await clock.advance(0);
		assert.deepEqual(started, ['a', 'b', 'c', 'd', 'e']);
		finish.get('a')?.();
		await clock.advance(0);
		assert.deepEqual(started, ['a', 'b', 'c', 'd', 'e', 'f']);
		for (const end of finish.values()) {
			end();
		}
		assert.deepEqual(await Promise.all(all), ['a', 'b', 'c', 'd', 'e', 'f']);
	});

	test('a failure gives its place to the next one', async () => {
		const { limiter, take, started, clock } = make({ ...politeLimits, atOnce: 1 });
		const turn = { url, signal: new AbortController().signal, deadline: Infinity };
		await assert.rejects(
			limiter.run(turn, () => Promise.reject(new Error('a string broke'))),
			/a string broke/,
		);
		void take('next');
		await clock.advance(0);
		assert.deepEqual(started, ['next']);
	});

	test('lets fifty start in any ten seconds', async () => {
		const { limiter, clock } = make();
		let started = 0;
		const ask = (times: number) => {
			for (let i = 0; i < times; i++) {
				void limiter.run({ url, signal: new AbortController().signal, deadline: Infinity }, () => {
					started += 1;
					return Promise.resolve();
				});
			}
		};
		ask(20);
		await clock.advance(0);
		await clock.advance(6000);
		ask(60);
		await clock.advance(0);
		assert.equal(started, 50);
		await clock.advance(3999);
		assert.equal(started, 50);
		await clock.advance(1);
		assert.equal(started, 70, 'the first twenty are ten seconds ago');
		await clock.advance(6000);
		assert.equal(started, 80);
	});

	test('one who leaves the queue is not started', async () => {
		const { take, started, finish, clock } = make({ ...politeLimits, atOnce: 1 });
		void take('a');
		const leaving = new AbortController();
		const left = take('b', { signal: leaving.signal });
		void take('c');
		leaving.abort(new Error('typed on'));
		await assert.rejects(left, /typed on/);
		finish.get('a')?.();
		await clock.advance(0);
		assert.deepEqual(started, ['a', 'c']);
	});

	test('in a pause nothing starts until it is over', async () => {
		const { limiter, take, started, clock } = make();
		limiter.pause(5000);
		void take('a', { deadline: clock.now() + 15_000 });
		await clock.advance(4999);
		assert.deepEqual(started, []);
		await clock.advance(1);
		assert.deepEqual(started, ['a']);
	});

	test('a shorter pause does not shorten a longer one', async () => {
		const { limiter, take, started, clock } = make();
		limiter.pause(5000);
		limiter.pause(1000);
		void take('a');
		await clock.advance(4999);
		assert.deepEqual(started, []);
		await clock.advance(1);
		assert.deepEqual(started, ['a']);
	});

	test('who cannot wait for the end of a pause is refused at once, with the seconds left', async () => {
		const { limiter, take, started, clock } = make({ ...politeLimits, atOnce: 1 });
		void take('under way');
		const queued = take('queued', { deadline: clock.now() + 15_000 });
		limiter.pause(60_000);
		const busy = (retryAfter: number) => (error: unknown) =>
			error instanceof ApiError && error.kind === 'busy' && error.retryAfter === retryAfter;
		await assert.rejects(queued, busy(60));
		await clock.advance(10_500);
		await assert.rejects(take('new', { deadline: clock.now() + 15_000 }), busy(50));
		assert.deepEqual(started, ['under way']);
	});
});
