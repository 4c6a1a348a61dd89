import assert from 'node:assert/strict';
import { LiveSearch } from '../../../src/search/live.ts';

interface Question {
	readonly text: string;
	readonly signal: AbortSignal;
	readonly answer: (result: string) => void;
	readonly fail: (error: unknown) => void;
}

/** A live search whose clock and server are in the test's hands. */
function bench() {
	const seen: string[] = [];
	const questions: Question[] = [];
	const timers: { run: () => void; cancelled: boolean }[] = [];
	let busy = false;
	const live = new LiveSearch<string>(
		(text, signal) =>
			new Promise((answer, fail) => {
				questions.push({ text, signal, answer, fail });
			}),
		{
			busy: value => (busy = value),
			show: (result, text) => seen.push(`${text}: ${result}`),
			fail: (error, text) => seen.push(`${text} failed: ${String(error)}`),
		},
		{
			delay: 250,
			setTimer: run => {
				const timer = { run, cancelled: false };
				timers.push(timer);
				return () => (timer.cancelled = true);
			},
		},
	);
	return {
		live,
		seen,
		questions,
		busy: () => busy,
		/** The pause in typing is over. */
		pause: () => {
			for (const timer of timers.splice(0)) if (!timer.cancelled) timer.run();
		},
		question: (index: number): Question => {
			const question = questions[index];
			assert.ok(question, `question ${index} was asked`);
			return question;
		},
		settle: () => new Promise(resolve => setImmediate(resolve)),
	};
}

suite('searching while typing', () => {
	test('asks once for what was typed in one go', async () => {
		const { live, pause, questions, question, seen, settle, busy } = bench();
		for (const text of ['k', 'ke', 'kesh']) live.type(text);
		assert.ok(busy());
		pause();
		assert.deepEqual(
			questions.map(asked => asked.text),
			['kesh'],
		);
		question(0).answer('The Kesh');
		await settle();
		assert.deepEqual(seen, ['kesh: The Kesh']);
		assert.ok(!busy());
	});

	test('aborts the question before and drops its late answer', async () => {
		const { live, pause, question, seen, settle, busy } = bench();
		live.type('ke');
		pause();
		live.type('kesh');
		assert.ok(question(0).signal.aborted);
		pause();
		question(0).answer('too late');
		await settle();
		assert.ok(busy(), 'still busy with the newer question');
		question(1).answer('The Kesh');
		await settle();
		assert.deepEqual(seen, ['kesh: The Kesh']);
	});

	test('tells a failure of the newest question only', async () => {
		const { live, pause, question, seen, settle, busy } = bench();
		live.type('ke');
		pause();
		live.type('kesh');
		question(0).fail('aborted');
		pause();
		question(1).fail('no network');
		await settle();
		assert.deepEqual(seen, ['kesh failed: no network']);
		assert.ok(!busy());
	});

	test('nothing is shown once it was stopped', async () => {
		const { live, pause, question, seen, settle, busy } = bench();
		live.type('kesh');
		pause();
		live.stop();
		question(0).answer('The Kesh');
		await settle();
		assert.deepEqual(seen, []);
		assert.ok(!busy());
	});
});
