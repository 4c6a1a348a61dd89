import assert from 'node:assert/strict';
import { alignBars } from '../../../src/abc/align.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';

const bars = (body: string) => soundingBars(`X:1\nM:6/8\nL:1/8\nK:G\n${body}`);

/** `1=1` the same, `2~2` paired but different, `3-` and `-3` alone. */
const aligned = (a: string, b: string): string => {
	const [left, right] = [bars(a), bars(b)];
	return alignBars(left, right)
		.map(pair => {
			const [x, y] = [left[pair.a ?? -1]?.number ?? '', right[pair.b ?? -1]?.number ?? ''];
			return `${x}${pair.same ? '=' : x === '' || y === '' ? '-' : '~'}${y}`;
		})
		.join(' ');
};

suite('the bars of two settings', () => {
	test('are paired one by one where they are alike', () => {
		assert.equal(aligned('GAB d3|edB A3|', 'GAB d3|edB A3|'), '1=1 2=2');
		assert.equal(aligned('GAB d3|edB A3|G6|', 'GAB d3|eg2 A3|G6|'), '1=1 2~2 3=3');
	});

	test('go by what sounds in them where one has more', () => {
		assert.equal(
			aligned('GAB d3|edB A3|gfe dBA|G6|', 'GAB d3|edB A3|=FAc fed|gfe dBA|G6|'),
			'1=1 2=2 -3 3=4 4=5',
		);
		assert.equal(aligned('D|GAB d3|edB A3|', 'GAB d3|edB A3|'), '0- 1=1 2=2');
	});

	test('differ when only their rhythm does, and not when only an ornament does', () => {
		assert.equal(aligned('GAB d3|', 'G>AB d3|'), '1~1');
		assert.equal(aligned('~G3 {a}d3|', 'G3 d3|'), '1=1');
	});

	test('face each other between equal ones, and say how little they share', () => {
		assert.equal(aligned('GAB d3|AAA A3|G6|', 'GAB d3|eBe gee|G6|'), '1=1 2~2 3=3');
		const likes = (a: string, b: string) => alignBars(bars(a), bars(b)).map(({ like }) => like);
		assert.deepEqual(likes('GAB d3|AAA A3|', 'GAB d3|eBe gee|'), [1, 0]);
		assert.deepEqual(likes('GAB d3|', 'GAc d3|'), [0.75]);
		assert.deepEqual(likes('GAB d3|', ''), [0]);
	});

	test('are all alone beside nothing', () => {
		assert.equal(aligned('GAB d3|', ''), '1-');
		assert.deepEqual(alignBars([], []), []);
	});

	test('are paired to the end, however many there are', () => {
		const many = bars('GAB d3|'.repeat(700));
		const pairs = alignBars(many.slice(0, 650), many.slice(0, 660));
		assert.equal(pairs.filter(({ same }) => same).length, 650);
	}).timeout(20_000);
});
