import assert from 'node:assert/strict';
import { runs } from '../../../src/query/sentence.ts';

const nora = { name: 'Nóra', url: 'https://thesession.org/members/5' };
const kesh = { name: 'The Kesh', url: 'https://thesession.org/tunes/55' };

suite('the names in a sentence', () => {
	test('are links where they stand, whatever their order', () => {
		assert.deepEqual(runs('Nóra added The Kesh to her tunebook', [kesh, nora]), [
			{ text: 'Nóra', url: nora.url },
			{ text: ' added ' },
			{ text: 'The Kesh', url: kesh.url },
			{ text: ' to her tunebook' },
		]);
	});

	test('are passed over where they are not in it, or in another name', () => {
		const part = { name: 'Kesh', url: 'https://thesession.org/tunes/1' };
		const nobody = { name: '', url: 'https://thesession.org/members/9' };
		assert.deepEqual(runs('Somebody likes The Kesh', [nora, part, kesh, nobody]), [
			{ text: 'Somebody likes ' },
			{ text: 'The Kesh', url: kesh.url },
		]);
	});

	test('are words of their own: ed is not in submitted', () => {
		const ed = { name: 'ed', url: 'https://thesession.org/members/7' };
		assert.deepEqual(runs('A tune was submitted by ed', [ed]), [
			{ text: 'A tune was submitted by ' },
			{ text: 'ed', url: ed.url },
		]);
		const odd = { name: '(C♯ [weird?', url: ed.url };
		assert.equal(runs('By (C♯ [weird?', [odd])[1]?.url, ed.url);
	});

	test('leave the sentence whole', () => {
		for (const sentence of ['', 'Nóra', 'The KeshNóra', 'Nóra Nóra']) {
			const joined = runs(sentence, [nora, kesh]).map(({ text }) => text);
			assert.equal(joined.join(''), sentence);
		}
	});
});
