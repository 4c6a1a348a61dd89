import assert from 'node:assert/strict';
import { findIn, type Find, type MelodySource } from '../../../src/melodies/finds.ts';

const find = (name: string, score: number): Find => ({
	...{ name, score, type: 'reel', where: '', from: 1, abc: '' },
	open: () => Promise.resolve(),
});

const source =
	(...finds: readonly Find[]): MelodySource =>
	() =>
		Promise.resolve(finds);

const refusing: MelodySource = () => Promise.reject(new Error('There is no library'));

suite('what goes like some notes, wherever it is', () => {
	const { signal } = new AbortController();
	const found = async (...sources: readonly MelodySource[]) => {
		const { finds, problems } = await findIn(sources, 'GABc', 3, signal);
		return { names: finds.map(({ name }) => name), problems: problems.map(String) };
	};

	test('comes with the best first, and of what fits alike with that of the first source', async () => {
		const mine = source(find('mine', 0.9), find('mine, poor', 0.5));
		const theirs = source(find('theirs, best', 1), find('theirs', 0.9));
		assert.deepEqual(await found(mine, theirs), {
			names: ['theirs, best', 'mine', 'theirs'],
			problems: [],
		});
	});

	test('comes from the others where one refuses, with its reason', async () => {
		assert.deepEqual(await found(refusing, source(find('mine', 0.9))), {
			names: ['mine'],
			problems: ['Error: There is no library'],
		});
		assert.deepEqual(await found(refusing), {
			names: [],
			problems: ['Error: There is no library'],
		});
	});

	test('is nothing any more when something else is looked for', async () => {
		const abort = new AbortController();
		const slow: MelodySource = (_abc, _limit, signal) => {
			abort.abort(new Error('other notes'));
			return Promise.reject(signal.reason as Error);
		};
		await assert.rejects(findIn([slow], 'GABc', 3, abort.signal), /other notes/);
	});
});
