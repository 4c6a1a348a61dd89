import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { reading, type Reading } from '../../../src/abc/reading.ts';
import { linesOf, tunesIn, type Notation } from '../../../src/abc/tunesIn.ts';
import { between, pick, seeded, type Random } from '../../replica/random.ts';

/** Lines that make, end, join and part tunes, and those that only seem to. */
const lines = [
	...['', '', '', ' \t', 'X:1', 'X: 27', ' X:3', 'T:One', 'T:Two', 'K:D', 'K:Edor', 'K:', '[K:G]'],
	...[
		'M:6/8',
		'L:1/8',
		'R:jig',
		'C:Trad.',
		'P:A',
		'P:B',
		'w:words to sing',
		'W:and more',
		'N:a note',
	],
	...['A2d fdf|ecA dfa|baf afd|ede fdB', '|:faf faf|gbg gbg|fdf afd|ede e2d:|', 'fdf|', 'A2d fdf'],
	...[
		'Tunes that I had from my aunt | a fiddler',
		'a bad cage | dead deaf',
		'That is all.',
		'% mine',
	],
	...['%%text Aunt’s other tune', '%%begintext', '%%endtext', '%%beginps', '%%endps'],
	...['```abc', '```', '````music-abc', '````', '~~~ABC', '~~~', '> ```abc', '> X:1', '> K:D', '>'],
	...['- ```abc', '  K:D', '  A2d fdf|', '  ```', '---', '{ "responsive": "resize" }', '# Tunes'],
];

const tune = ['X:1', 'T:One', 'M:6/8', 'K:D', '|:faf faf|gbg gbg|fdf afd|ede e2d:|', ''];

/** Puts down some of what a musician might, over some of what stood there. */
function edited(random: Random, before: readonly string[]): readonly string[] {
	const at = between(random, 0, before.length);
	const removed = pick(random, [0, 0, 1, 1, 1, 2, 5, before.length]);
	const put = pick(random, [
		() => [],
		() => [pick(random, lines)],
		() => [`${before[at] ?? ''}${pick(random, ['|', ' ', 'a', 'X:', ':', '`'])}`],
		() => Array.from({ length: between(random, 1, 12) }, () => pick(random, lines)),
		() => tune,
		() => ['```abc', ...tune, '```'],
	])();
	return before.toSpliced(at, removed, ...put);
}

const readAgain = (text: readonly string[], notation: Notation, before?: Reading): Reading => {
	const again = reading(text, notation, before);
	for (;;) {
		const { done, value } = again.next();
		if (done) return value;
	}
};

suite('A text that is read again', () => {
	for (const notation of ['abc', 'markdown'] as const)
		test(`has the tunes that it has for who has never seen it, whatever was changed (${notation})`, () => {
			for (let seed = 1; seed <= 100; seed++) {
				const random = seeded(seed);
				const start = between(random, 0, 60);
				let text: readonly string[] = Array.from({ length: start }, () => pick(random, lines));
				let read = readAgain(text, notation);
				for (let edit = 1; edit <= 20; edit++) {
					text = edited(random, text);
					read = readAgain(text, notation, read);
					assert.deepEqual(
						read.tunes,
						[...tunesIn(text.join('\n'), notation)],
						`seed ${seed}, edit ${edit}: ${JSON.stringify(text)}`,
					);
				}
			}
		});

	test('keeps the tunes that have not changed, and moves those below', () => {
		const book = Array.from({ length: 50 }, () => tune).flat();
		const before = readAgain(book, 'abc');
		const within = readAgain(book.with(6 * 20 + 1, 'T:Two'), 'abc', before);
		// Whether the one above goes on with it had to be looked at.
		assert.deepEqual(
			within.tunes.flatMap((one, n) => (one === before.tunes[n] ? [] : n)),
			[19, 20],
		);
		const longer = readAgain(book.toSpliced(6 * 20 + 2, 0, 'T:Two'), 'abc', before);
		assert.equal(longer.tunes[18], before.tunes[18]);
		assert.equal(longer.tunes[49]?.start, 6 * 49 + 1);
		assert.equal(longer.tunes[49].body, before.tunes[49]?.body);
	});

	test('has no tune where one would be longer than anybody’s, and the others all the same', () => {
		const endless = Array.from({ length: 10_000 }, () => '|:faf faf|gbg gbg|fdf afd|ede e2d:|');
		const { tunes } = readAgain(['X:1', 'K:D', ...endless, '', ...tune], 'abc');
		assert.deepEqual(
			tunes.map(({ titles }) => titles[0]?.name),
			['One'],
		);
	});
});

suite('The lines of a text', () => {
	test('are parted by whatever parts lines, and have no mark before the first', () => {
		for (const end of ['\n', '\r\n', '\r'])
			assert.deepEqual(linesOf(`\uFEFFX:1${end}${end}K:D${end}`), ['X:1', '', 'K:D', '']);
	});
});
