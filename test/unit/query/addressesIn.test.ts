import assert from 'node:assert/strict';
import { addressesIn } from '../../../src/query/addressesIn.ts';
import { documentAddress, parseDocumentAddress } from '../../../src/query/documentAddress.ts';

function texts(text: string): readonly string[] {
	return addressesIn(text).map(found => found.text);
}

suite('The addresses in a text', () => {
	test('are found where they stand', () => {
		const text = 'see https://thesession.org/tunes/27#setting41 and thesession:/tunes/27/1.abc';
		const [first, second] = addressesIn(text);
		assert.deepEqual(first, {
			start: 4,
			end: 45,
			text: 'https://thesession.org/tunes/27#setting41',
		});
		assert.equal(second && text.slice(second.start, second.end), 'thesession:/tunes/27/1.abc');
	});

	test('may be written with and without their beginning, in any case', () => {
		for (const address of [
			'http://thesession.org/tunes/27',
			'https://www.thesession.org/tunes/27',
			'www.thesession.org/tunes/27',
			'thesession.org/tunes/27',
			'HTTPS://TheSession.org/Tunes/27',
			'https://thesession.org:443/tunes/27',
		]) {
			assert.deepEqual(texts(`- ${address}\n`), [address]);
		}
	});

	test('end where the sentence, the link or the quotation around them goes on', () => {
		assert.deepEqual(
			texts(
				[
					'(https://thesession.org/tunes/1), https://thesession.org/tunes/2.',
					'[Kesh](https://thesession.org/tunes/3 "The Kesh") <https://thesession.org/tunes/4>',
					'**https://thesession.org/tunes/5** `thesession:/tunes/6` "thesession.org/tunes/7"',
					'S:https://thesession.org/tunes/8#setting8\r\nT:x',
				].join('\n'),
			),
			[
				...['1', '2', '3', '4', '5'].map(id => `https://thesession.org/tunes/${id}`),
				'thesession:/tunes/6',
				'thesession.org/tunes/7',
				'https://thesession.org/tunes/8#setting8',
			],
		);
	});

	test('are not those of others, nor parts of words', () => {
		for (const text of [
			'https://nothesession.org/tunes/1',
			'https://blog.thesession.org/tunes/1',
			'https://example.com/thesession.org/tunes/1',
			'me@thesession.org/tunes/1',
			'https://thesession.org.example/tunes/1',
			'thesession.org',
			'mythesession:/tunes/1',
			'thesession: /tunes/1',
			'https://example.com/?at=xthesession:/tunes/1',
		]) {
			assert.deepEqual(texts(text), [], text);
		}
	});

	test('are found in a text of megabytes, however often they begin', () => {
		const line = 'X:1\nT:The Kesh\nS:https://thesession.org/tunes/55#setting55\nK:G\nGAG GAB|\n';
		assert.equal(addressesIn(line.repeat(70_000)).length, 70_000);
		assert.deepEqual(texts('thesession'.repeat(500_000)), []);
		assert.equal(texts(`thesession.org/${'a'.repeat(5_000_000)}`)[0]?.length, 2000);
		assert.deepEqual(texts('https://'.repeat(600_000)), []);
	});
});

suite('The address of a document', () => {
	test('names a setting, or all of them', () => {
		assert.deepEqual(documentAddress('/tunes/27.abc'), { tuneId: 27, transpose: 0, form: 'abc' });
		assert.deepEqual(documentAddress('/tunes/27/2-3.txt', 'chords=4'), {
			...{ tuneId: 27, ordinal: 2, transpose: -3, chordsOf: 4, form: 'txt' },
		});
		assert.deepEqual(parseDocumentAddress('thesession:/tunes/27/2+1.abc?chords=4'), {
			...{ tuneId: 27, ordinal: 2, transpose: 1, chordsOf: 4, form: 'abc' },
		});
		assert.deepEqual(documentAddress('/tunes/27/2.abc', 'chords=4&unit=16&lines=4,8'), {
			...{
				tuneId: 27,
				ordinal: 2,
				transpose: 0,
				chordsOf: 4,
				unit: 16,
				lines: [4, 8],
				form: 'abc',
			},
		});
	});

	test('is nothing else', () => {
		for (const path of [
			'/tunes/27',
			'/tunes/27.txt',
			'/tunes/x.abc',
			'/sets/1.abc',
			'/tunes/1/.abc',
		]) {
			assert.equal(documentAddress(path), undefined, path);
		}
		assert.equal(parseDocumentAddress('https://thesession.org/tunes/27.abc'), undefined);
	});
});
