import assert from 'node:assert/strict';
import abcjs from 'abcjs';
import { suite, test } from 'mocha';
import { faultsOf } from '../../../media/beside/faults.ts';

/** What the engraver could not read of a tune whose lines begin two characters further in the document. */
const faultsIn = (...lines: readonly string[]) => {
	const [tune] = abcjs.parseOnly(lines.join('\n')) as readonly { warnings?: readonly string[] }[];
	const places = lines.map((_, line) => ({ line: line + 10, character: 2 }));
	return faultsOf(tune?.warnings ?? [], { lines, places });
};

suite('What the engraver could not read', () => {
	test('stands in words beside the place where it is', () => {
		assert.deepEqual(faultsIn('X:1', 'K:G', 'GAB $c|'), [
			{ message: 'Unknown character ignored: $', place: { line: 12, character: 6 } },
		]);
	});

	test('is one thing where its characters follow on each other, even such as take two units', () => {
		const faults = faultsIn('X:1', 'K:G', 'G?#A 🎵B|', '?c|');
		assert.deepEqual(
			faults.map(({ message, place }) => [message.replace(/^.*: /, ''), place]),
			[
				['?#', { line: 12, character: 3 }],
				['🎵', { line: 12, character: 7 }],
				['?', { line: 13, character: 2 }],
			],
		);
	});

	test('is text, whatever it looks like', () => {
		const [fault] = faultsIn('X:1', 'K:G', 'G<img src=x>A|');
		assert.ok(fault);
		assert.doesNotMatch(fault.message, /<span|&lt;/);
	});

	test('has no place where the line is none of the document’s', () => {
		const warnings = ['Music Line:1:3: Odd thing:  X:<span style="a">1</span>', 'Something else'];
		assert.deepEqual(faultsOf(warnings, { lines: ['X:1'], places: [null] }), [
			{ message: 'Odd thing: 1', place: undefined },
			{ message: 'Something else', place: undefined },
		]);
	});
});
