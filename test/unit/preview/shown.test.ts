import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { tunesIn } from '../../../src/abc/tunesIn.ts';
import { isInOtherFence, isSameTune, previewTune, tuneFor } from '../../../src/preview/shown.ts';

const book = [
	'M:4/4',
	'',
	'X:1',
	'T:One',
	'K:Edor',
	'E2BE dEBE|',
	'',
	'Between them.',
	'',
	'X:2',
	'T:Another',
	'R:reel',
	'C:Nobody',
	'K:none',
	'G2BG dGBG|',
];
const tunes = [...tunesIn(book.join('\n'), 'abc')];

suite('The tune that is shown', () => {
	test('is the one that the cursor stands in, or the one before it', () => {
		assert.deepEqual(
			book.map((_, line) => tuneFor(tunes, line)),
			[0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1],
		);
		assert.equal(tuneFor([], 3), -1);
	});

	test('is told with all that its file says of it, and where it stands', () => {
		const [one, another] = tunes.map((tune, id) => previewTune(tune, id, line => book[line] ?? ''));
		assert.deepEqual(one, {
			...{ id: 0, name: 'One', type: '', key: 'E dorian', composer: '' },
			lines: ['X:1', 'T:One', 'M:4/4', 'K:Edor', 'E2BE dEBE|'],
			places: [2, 3, null, 4, 5].map(line => line && { line, character: 0 }),
		});
		assert.deepEqual(
			{ ...another, lines: [], places: [] },
			{
				...{ id: 1, name: 'Another', type: 'reel', key: '', composer: 'Nobody' },
				...{ lines: [], places: [] },
			},
		);
	});

	test('is no endless one', () => {
		const long = ['X:1', 'K:G', ...Array.from({ length: 5000 }, () => 'GABc|')];
		const [tune] = tunesIn(long.join('\n'), 'abc');
		assert.ok(tune);
		assert.ok(previewTune(tune, 1, line => long[line] ?? '').lines.length < 1500);
	});

	test('is not the one before a fence with nothing in it', () => {
		const text = ['```abc', 'X:1', 'K:D', 'DFA|', '', '```', 'and', '```abc', '', '```', 'more'];
		const [tune] = tunesIn(text.join('\n'), 'markdown');
		assert.ok(tune);
		assert.deepEqual(
			text.flatMap((_, line) => (isInOtherFence(text, line, tune) ? line : [])),
			[7, 8, 9],
		);
	});

	test('stays the same while it is written, and while others come and go above it', () => {
		const before = { uri: 'file:///a.abc', index: 1, count: 3, name: 'The Goose' };
		assert.ok(isSameTune(before, { ...before, name: 'The Gander' }));
		assert.ok(isSameTune(before, { ...before, index: 2, count: 4 }));
		assert.ok(!isSameTune(before, { ...before, index: 2 }));
		assert.ok(!isSameTune(before, { ...before, count: 4, name: 'Another' }));
		assert.ok(!isSameTune(before, { ...before, uri: 'file:///b.abc' }));
	});
});
