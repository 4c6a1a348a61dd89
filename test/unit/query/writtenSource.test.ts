import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { searchedTitle, sourceIn } from '../../../src/query/writtenSource.ts';

suite('Where a tune in a file says it is from', () => {
	const source = (...header: readonly string[]) => {
		const { id, settingId } = sourceIn(header) ?? {};
		return [id, settingId];
	};

	test('is the setting that was inserted', () => {
		assert.deepEqual(
			source('X:1', 'T:The Kesh', 'S:https://thesession.org/tunes/55#setting12', 'K:G'),
			[55, 12],
		);
		assert.deepEqual(source('F:thesession.org/tunes/55'), [55, undefined]);
		assert.deepEqual(source('Z: after thesession:/tunes/27/1.abc'), [27, undefined]);
	});

	test('is its source, whatever a note or another line speaks of', () => {
		assert.deepEqual(
			source(
				'N:goes well into https://thesession.org/tunes/27',
				'S:https://thesession.org/tunes/55',
			),
			[55, undefined],
		);
		assert.deepEqual(source('T:thesession.org/tunes/27', '% thesession.org/tunes/27'), [
			undefined,
			undefined,
		]);
	});

	test('is nowhere where it names no tune', () => {
		assert.deepEqual(source('S:https://thesession.org/recordings/17', 'S:a book'), [
			undefined,
			undefined,
		]);
	});
});

suite('What a title is searched for by', () => {
	test('begins with its article', () => {
		assert.equal(searchedTitle('Kesh, The'), 'The Kesh');
		assert.equal(searchedTitle('Kesh, the'), 'the Kesh');
		assert.equal(searchedTitle('The Kesh'), 'The Kesh');
		assert.equal(searchedTitle('Peter, Paul'), 'Peter, Paul');
	});
});
