import assert from 'node:assert/strict';
import { setImmediate as settled } from 'node:timers/promises';
import type { Tune } from '../../../src/api/model.ts';
import { ApiError, type ApiErrorKind } from '../../../src/api/errors.ts';
import type { SessionApi } from '../../../src/api/sessionApi.ts';
import { siteOrLibrary, type Sources } from '../../../src/offline/siteOrLibrary.ts';
import { fromLibrary } from '../../../src/query/fromLibrary.ts';
import { failing } from '../api/failing.ts';
import { FakeClock } from '../api/fakeClock.ts';

const day = '2026-11-15 00:00:00';
const late = 2500;
const tune = (name: string) => ({ id: 27, name }) as Tune;
const path = '/tunes/ID';
const asked = { id: 27 };

suite('Where the site can’t be reached', () => {
	test('a thing is the site’s while that answers in time', async () => {
		const { api, clock, question, told } = sources();
		const answer = api.get(path, asked);
		await clock.advance(late - 1);
		question(0).answer(tune('Of the site'));
		assert.equal((await answer).name, 'Of the site');
		assert.deepEqual(told, [undefined]);
	});

	test('the library shows a thing that the site keeps one waiting for, and the question is given up', async () => {
		const { api, clock, question, told } = sources();
		const answer = api.get(path, asked);
		await clock.advance(late);
		const shown = await answer;
		assert.equal(shown.name, 'Of the library');
		assert.equal(fromLibrary(shown)?.because.kind, 'timeout');
		assert.deepEqual(told, [day]);
		assert.ok(question(0).signal.aborted);
	});

	test('one waits less while the site is known to be away, and as long as ever once it has answered', async () => {
		const { api, clock, question } = sources();
		const first = api.get(path, asked);
		await clock.advance(late);
		await first;
		void api.get(path, asked);
		assert.equal(clock.slept.at(-1), 1000);
		question(1).answer(tune('Back'));
		await settled();
		void api.get(path, asked);
		assert.equal(clock.slept.at(-1), late);
	});

	test('it is thought to be back after a minute', async () => {
		const { api, clock, question } = sources();
		const first = api.get(path, asked);
		question(0).fail('offline');
		await first;
		await clock.advance(60_000);
		void api.get(path, asked);
		assert.equal(clock.slept.at(-1), late);
	});

	test('an answer that comes while the library is asked is the one that counts', async () => {
		let found: () => void = () => undefined;
		const { api, clock, question, told } = sources({
			library: () =>
				new Promise(resolve => {
					found = () => resolve({ found: tune('Of the library'), asOf: day } as never);
				}),
		});
		const answer = api.get(path, asked);
		await clock.advance(late);
		question(0).answer(tune('Of the site'));
		await settled();
		found();
		assert.equal((await answer).name, 'Of the site');
		assert.deepEqual(told, [undefined]);
	});

	test('one waits on where there is no library', async () => {
		const { api, clock, question } = sources({ library: () => Promise.resolve(undefined) });
		const answer = api.get(path, asked);
		await clock.advance(late);
		question(0).answer(tune('Of the site'));
		assert.equal((await answer).name, 'Of the site');
		assert.ok(!question(0).signal.aborted);
	});

	test('a list waits for the site, and is the library’s only where that fails', async () => {
		const { api, clock, question, told } = sources();
		const list = api.get('/tunes/new', {});
		await clock.advance(60_000);
		assert.deepEqual(clock.slept, []);
		question(0).fail('timeout');
		assert.equal(fromLibrary(await list)?.because.kind, 'timeout');
		assert.deepEqual(told, [day]);
	});

	for (const kind of ['offline', 'timeout', 'busy', 'unreadable', 'server'] as const)
		test(`a thing is the library’s when the site says “${kind}”`, async () => {
			const { api, question } = sources();
			const answer = api.get(path, asked);
			question(0).fail(kind);
			assert.equal(fromLibrary(await answer)?.because.kind, kind);
		});

	for (const kind of ['not-found', 'gone', 'withheld'] as const)
		test(`“${kind}” is the site’s answer, whatever the library has`, async () => {
			const { api, question, told } = sources();
			const answer = api.get(path, asked);
			question(0).fail(kind);
			await failing(kind, answer);
			assert.deepEqual(told, []);
		});

	test('an error of the site is told of a list', async () => {
		const { api, question } = sources();
		const list = api.get('/tunes/new', {});
		question(0).fail('server');
		await failing('server', list);
	});

	test('a caller’s own abort is no answer of the library', async () => {
		const { api, question } = sources();
		const abort = new AbortController();
		const answer = api.get(path, asked, abort.signal);
		abort.abort(new Error('left'));
		assert.ok(question(0).signal.aborted);
		await assert.rejects(answer, /left/);
	});
});

interface Question {
	readonly signal: AbortSignal;
	readonly answer: (value: object) => void;
	readonly fail: (kind: ApiErrorKind) => void;
}

function sources({ library }: Partial<Pick<Sources, 'library'>> = {}) {
	const questions: Question[] = [];
	const told: (string | undefined)[] = [];
	const clock = new FakeClock();
	const site: SessionApi = {
		get: (url, _params, signal) =>
			new Promise((resolve, reject) => {
				assert.ok(signal);
				signal.addEventListener('abort', () => reject(signal.reason as Error));
				questions.push({
					signal,
					answer: value => resolve(value as never),
					fail: kind => reject(new ApiError(kind, 'No answer', { url })),
				});
			}),
		kept: () => undefined,
		clear: () => undefined,
	};
	const api = siteOrLibrary({
		site,
		library:
			library ?? (() => Promise.resolve({ found: tune('Of the library'), asOf: day } as never)),
		tell: asOf => told.push(asOf),
		clock,
	});
	const question = (at: number): Question => {
		const found = questions[at];
		assert.ok(found, `question ${at} was asked`);
		return found;
	};
	return { api, clock, question, told };
}
