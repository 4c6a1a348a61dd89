import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { TuneNames, type TuneNamesParts } from '../../../src/written/tuneNames.ts';

const tune = (name: string) => ({
	id: 55,
	name,
	url: 'https://thesession.org/tunes/55',
	type: 'jig',
});

/** A site that knows the tune by one name, or fails; and a library that knows it by another, if there is one. */
function asking({ hasLibrary = false, fails = false }) {
	const asked: string[] = [];
	const answers = (from: string) => ({
		get: (_: string, { q }: { q: string }, signal: AbortSignal) => {
			signal.throwIfAborted();
			asked.push(`${from}: ${q}`);
			return fails ? Promise.reject(new Error('No')) : Promise.resolve({ items: [tune(from)] });
		},
	});
	const library = {
		isThere: Promise.resolve(hasLibrary),
		load: () => Promise.resolve({ client: answers('library') }),
	};
	const names = new TuneNames({ api: answers('site'), library } as unknown as TuneNamesParts);
	const find = async (typed: string, asksSite = true, signal = new AbortController().signal) =>
		(await names.find(typed, asksSite, signal)).map(({ name }) => name);
	return { asked, find };
}

suite('The names of tunes that are being written', () => {
	test('come from the library where there is one, and the site is not asked', async () => {
		const { asked, find } = asking({ hasLibrary: true });
		assert.deepEqual(await find('ke'), ['library']);
		assert.deepEqual(asked, ['library: ke']);
	});

	test('come from the site elsewhere, for three letters and where it may be asked', async () => {
		const { asked, find } = asking({});
		assert.deepEqual(await find('ke'), []);
		assert.deepEqual(await find('kesh', false), []);
		assert.deepEqual(await find(' kes '), ['site']);
		assert.deepEqual(asked, ['site: kes']);
	});

	test('are not asked for by letters that others have followed at once', async () => {
		const { asked, find } = asking({});
		const abort = new AbortController();
		const first = find('kes', true, abort.signal);
		abort.abort();
		assert.deepEqual(await Promise.all([first, find('kesh')]), [[], ['site']]);
		assert.deepEqual(asked, ['site: kesh']);
	});

	test('are not asked for again where the site has just failed', async () => {
		const { asked, find } = asking({ fails: true });
		assert.deepEqual(await find('kesh'), []);
		assert.deepEqual(await find('kesh'), []);
		assert.equal(asked.length, 1);
	});
});
