import assert from 'node:assert/strict';
import { setup, suite, teardown, test } from 'mocha';
import type { OwnAnswer } from '../../../../src/library/own/asked.ts';
import { OwnThread } from '../../../../src/library/own/ownThread.ts';
import { LibraryProblem } from '../../../../src/library/store/problem.ts';
import { threadCode } from '../libraryForSuite.ts';
import { wedding, weddingBars, windows, windowsBars } from './fixtures.ts';

/** A thread that takes files, ends when it is given `end.abc`, and is silent when it is asked. */
const standIn = new URL(
	`data:text/javascript,${encodeURIComponent(`
		import { parentPort } from 'node:worker_threads';
		parentPort.on('message', ({ id, type, file }) => {
			if (file?.name === 'end.abc') throw new Error('What now?');
			if (type === 'put') parentPort.postMessage({ id, answer: 1 });
		});
	`)}`,
);

const isStopped = (error: unknown) => error instanceof LibraryProblem && error.kind === 'stopped';

suite('The thread that holds the user’s own tunes', () => {
	let thread: OwnThread;
	const put = (name: string, content: string | Uint8Array = windows) =>
		thread.put({ name, notation: 'abc', content });
	const names = (answer: OwnAnswer) =>
		'wanted' in answer ? answer : answer.map(({ name }) => name);
	const find = async (abc: string, signal?: AbortSignal) =>
		names(await thread.find({ abc, limit: 10 }, signal));

	setup(() => {
		thread = new OwnThread({ worker: threadCode });
	});

	teardown(() => thread.end());

	test('takes files, finds what is in them now, and forgets what it is told to', async () => {
		// Asked all at once: answered in that order.
		const answers = await Promise.all([
			put('a.abc'),
			find(windowsBars),
			put('a.abc', Buffer.from(wedding)),
			find(windowsBars),
			find(weddingBars),
			thread.remove('a.abc'),
			find(weddingBars),
			find('fa'),
		]);
		assert.deepEqual(answers, [
			...[1, ['Smash the Windows'], 1, [], ['Haste to the Wedding']],
			...[undefined, [], { wanted: 6 }],
		]);
	});

	test('leaves whoever gives it bytes theirs', async () => {
		const all = Buffer.from(`${windows}\n${wedding}`);
		await put('part.abc', all.subarray(0, windows.length));
		assert.equal(all.toString(), `${windows}\n${wedding}`);
		assert.deepEqual(await find(weddingBars), []);
	});

	test('is over when it crashes: what is pending and what comes after rejects', async () => {
		await thread.end();
		thread = new OwnThread({ worker: standIn });
		assert.equal(await put('a.abc'), 1);
		assert.equal(thread.isOver, false);
		const pending = find(windowsBars);
		await assert.rejects(put('end.abc'), isStopped);
		await assert.rejects(pending, isStopped);
		assert.equal(thread.isOver, true);
		await assert.rejects(put('a.abc'), isStopped);
	});

	test('is asked no more once the signal fires, with the reason, and keeps what it has', async () => {
		await put('a.abc');
		const controller = new AbortController();
		const reason = new Error('Enough');
		const pending = find(windowsBars, controller.signal);
		controller.abort(reason);
		await assert.rejects(pending, error => error === reason);
		await assert.rejects(find(windowsBars, controller.signal), error => error === reason);
		assert.deepEqual(await find(windowsBars), ['Smash the Windows']);
	});

	test('is over when nobody has asked for a while', async () => {
		await thread.end();
		thread = new OwnThread({ worker: threadCode, idle: 0 });
		await put('a.abc');
		while (!thread.isOver) await new Promise(resolve => setTimeout(resolve, 5));
		await assert.rejects(find(windowsBars), isStopped);
	});
});
