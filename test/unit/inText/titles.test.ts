import assert from 'node:assert/strict';
import { isSameName, titleAt } from '../../../src/inText/titles.ts';

function at(text: string, line: number) {
	const lines = text.split('\n');
	return titleAt(number => lines[number], line);
}

const kesh = ['X:1', 'T:The Kesh', 'T:The Castle', 'R:jig', 'M:6/8', 'K:Gmaj', 'GAG GAB|', 'ABA|'];

suite('The title of a tune in a text', () => {
	test('comes with its type, its key and its notes', () => {
		const text = ['notes', '', ...kesh, '', 'X:2', 'T:Other', 'K:D', 'ddd|'].join('\n');
		assert.deepEqual(at(text, 3), {
			...{ title: 'The Kesh', type: 'jig', key: 'Gmaj', abc: kesh.join('\n') },
		});
		assert.equal(at(text, 4)?.title, 'The Castle');
		assert.equal(at(text, 12)?.abc, 'X:2\nT:Other\nK:D\nddd|');
	});

	test('is read where its fence is indented or quoted', () => {
		for (const margin of ['  ', '> ', '\t', '> > ']) {
			const text = ['```abc', 'X:1', 'T:The Kesh', 'R:jig', 'K:G', '|:G3 GAB|', '```'];
			const found = at(text.map(line => margin + line).join('\n'), 2);
			assert.deepEqual(
				[found?.title, found?.type, found?.abc.split('\n').at(-1)],
				['The Kesh', 'jig', '|:G3 GAB|'],
				margin,
			);
		}
	});

	test('is read in a fence, and the fence’s end is no music', () => {
		const text = `# Friday\n\`\`\`abc\n${kesh.join('\n')}\n\`\`\`\nGAG`;
		assert.equal(at(text, 3)?.abc, kesh.join('\n'));
	});

	test('stands in tunes that follow each other without an empty line', () => {
		const text = `${kesh.join('\n')}\n${kesh.join('\n').replace('Kesh', 'Other')}`;
		assert.equal(at(text, 9)?.title, 'The Other');
		assert.ok(!at(text, 1)?.abc.includes('Other'));
		assert.ok(!at(text, 9)?.abc.includes('Kesh'));
	});

	test('is written with comments and escapes', () => {
		assert.equal(at('X:1\nT: The 100\\% Reel % mine\nK:D', 1)?.title, 'The 100% Reel');
	});

	test('is none where nothing around it is ABC, nor in another line', () => {
		assert.equal(at('Shopping\nT: tea\nM: milk', 1), undefined);
		assert.equal(at('T:', 0), undefined);
		assert.equal(at('X:1\nT:\nK:D', 1), undefined);
		assert.equal(at(kesh.join('\n'), 0), undefined);
		assert.equal(at(kesh.join('\n'), 6), undefined);
		assert.equal(at(`X:1\n\nT:Far away\n\nK:D`, 2), undefined);
	});

	test('ends somewhere', () => {
		const long = `X:1\nT:Long\nK:D\n${'GAG GAB|\n'.repeat(5000)}`;
		assert.ok((at(long, 1)?.abc.length ?? 0) < 200);
		assert.equal(at(`${'N:x\n'.repeat(5000)}T:Far\n${'N:x\n'.repeat(5000)}K:D`, 5000), undefined);
	});
});

suite('Names of tunes', () => {
	test('are the same however people write them', () => {
		assert.ok(isSameName('Kesh, The', 'The Kesh'));
		assert.ok(isSameName('the kesh', 'Kesh'));
		assert.ok(isSameName('Cos an Ghiorria', 'Cos An Ghiorria'));
		assert.ok(isSameName('O’Dowd’s', "O'Dowd's"));
		assert.ok(isSameName('Seán Ryan’s', 'Sean Ryans'));
	});

	test('are others where a word differs', () => {
		assert.ok(!isSameName('The Kesh', 'The Kesh Mountain'));
	});
});
