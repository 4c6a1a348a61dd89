import assert from 'node:assert/strict';
import { readInPieces, readText, setAt } from '../../../src/sets/list.ts';
import { dropped } from '../../../src/sets/dropped.ts';
import { setMoved, setStepped } from '../../../src/sets/order.ts';
import { added, begun, followed, moved, removed, stepped } from '../../../src/sets/moved.ts';

const friday = `# Friday

# Jigs
The Kesh, G
# from Nóra
The Swallowtail, Em

Cooley’s
Drowsy Maggie
`;

const outline = (text: string) =>
	readText(text).sets.map(({ title, tunes }) => [title, ...tunes.map(({ name }) => name)]);

suite('A list of sets', () => {
	test('has its sets parted by empty lines, named by the comments above them', () => {
		assert.equal(readText(friday).title, 'Friday');
		const sets = [
			['Jigs', 'The Kesh', 'The Swallowtail'],
			['', 'Cooley’s', 'Drowsy Maggie'],
		];
		assert.deepEqual(outline(friday), sets);
		assert.deepEqual(outline(friday.replaceAll('\n', '\r\n')), sets);
		assert.deepEqual(outline(friday.replaceAll('\n\n', '\n  \n\t\n\n')), sets);
	});

	test('knows in which lines everything stands', () => {
		const [jigs, reels] = readText(friday).sets;
		assert.deepEqual([jigs?.start, jigs?.end], [2, 6]);
		assert.deepEqual(
			reels?.tunes.map(({ line }) => line),
			[7, 8],
		);
	});

	test('needs no title, and is nothing when it is empty', () => {
		assert.deepEqual(readText(' \n\n'), { title: '', sets: [] });
		assert.equal(readText('# Jigs\nThe Kesh').title, '');
		assert.deepEqual(outline('# Jigs\nThe Kesh'), [['Jigs', 'The Kesh']]);
	});

	test('is looked at only around a line when that is what is asked', () => {
		const lines = friday.split('\n');
		const seen = new Set<number>();
		const at = (line: number) => {
			seen.add(line);
			return lines[line] ?? '';
		};
		assert.equal(setAt(at, lines.length, 8)?.start, 7);
		assert.equal(Math.min(...seen), 6);
		assert.equal(setAt(at, lines.length, 6), undefined);
		assert.equal(setAt(at, lines.length, 99), undefined);
	});

	test('of five thousand lines is read whole', async () => {
		const text = Array.from({ length: 5000 }, (_, n) => (n % 4 === 3 ? '' : `Tune ${n}, D`));
		assert.equal(readText(text.join('\n')).sets.length, 1250);
		assert.deepEqual(await readInPieces(text), readText(text.join('\n')));
	});
});

suite('The lines of a list', () => {
	const lines = ['# Jigs', 'A', 'B', '', 'C', 'D'];

	test('take tunes before one, into a set, or at the end', () => {
		assert.deepEqual(added(lines, ['X'], { before: 2 }).slice(0, 4), ['# Jigs', 'A', 'X', 'B']);
		assert.deepEqual(added(lines, ['X', 'Y'], { inSetOf: 0 }), [
			...['# Jigs', 'A', 'B', 'X', 'Y', '', 'C', 'D'],
		]);
		assert.deepEqual(added(lines, ['X'], 'end').at(-1), 'X');
		assert.deepEqual(added([], ['X'], 'end'), ['X']);
	});

	test('are moved, also past themselves', () => {
		assert.deepEqual(moved(lines, [5], { before: 1 }), ['# Jigs', 'D', 'A', 'B', '', 'C']);
		assert.deepEqual(moved(lines, [1], { inSetOf: 1 }), ['# Jigs', 'B', 'A', '', 'C', 'D']);
		assert.deepEqual(moved(lines, [1], { before: 1 }), lines);
		assert.deepEqual(moved(lines, [4, 5], { inSetOf: 0 }), ['# Jigs', 'A', 'B', 'C', 'D']);
	});

	test('step up and down, past the end of their set into the next', () => {
		assert.deepEqual(stepped(lines, 2, -1), ['# Jigs', 'B', 'A', '', 'C', 'D']);
		assert.deepEqual(stepped(lines, 2, 1), ['# Jigs', 'A', '', 'B', 'C', 'D']);
		assert.deepEqual(stepped(lines, 4, -1), ['# Jigs', 'A', 'B', 'C', '', 'D']);
		assert.deepEqual(stepped(lines, 1, -1), lines);
		assert.deepEqual(stepped(lines, 5, 1), lines);
	});

	test('are moved set by set, below the name of all', () => {
		const list = ['# Friday', '', '# Jigs', 'A', '', 'B', 'C', '', '# Last', 'D'];
		const order = (all: readonly string[]) => all.filter(line => line !== '').join(' ');
		assert.equal(order(setMoved(list, 9, 3)), '# Friday # Last D # Jigs A B C');
		assert.equal(order(setMoved(list, 2, 6)), '# Friday B C # Jigs A # Last D');
		assert.equal(order(setMoved(list, 3)), '# Friday B C # Last D # Jigs A');
		assert.deepEqual(setStepped(list, 6, -1), [
			...['# Friday', '', 'B', 'C', '', '# Jigs', 'A', '', '# Last', 'D'],
		]);
		assert.deepEqual(setStepped(list, 2, -1), list);
		assert.deepEqual(setStepped(list, 9, 1), list);
	});

	test('take what is dropped on one, and stay as far apart as they were', () => {
		const after = (text: string, at: number) => {
			const all = text.split('\n');
			return all
				.toSpliced(at, 1, ...dropped(line => all[line] ?? '', all.length, at, ['New']))
				.join('\n');
		};
		assert.equal(after('# A\nKesh\n\n# B\nCooley’s', 1), '# A\nKesh\nNew\n\n# B\nCooley’s');
		assert.equal(after('# A\nKesh\n\n# B\nCooley’s', 2), '# A\nKesh\nNew\n\n# B\nCooley’s');
		assert.equal(after('Kesh\n\n\nCooley’s', 2), 'Kesh\n\nNew\n\nCooley’s');
		assert.equal(after('# All\n\nKesh', 1), '# All\n\nNew\n\nKesh');
		assert.equal(after('# A\n', 1), '# A\nNew');
		assert.equal(after('', 0), 'New');
	});

	test('are followed to where they come, though another is the same', () => {
		const lines = ['The Kesh', 'Cooley’s', 'The Kesh'];
		const up = (all: readonly string[]) => stepped(all, 2, -1);
		assert.deepEqual(followed(lines, 2, up), {
			lines: ['The Kesh', 'The Kesh', 'Cooley’s'],
			line: 1,
		});
		const other = (all: readonly string[]) => all.with(1, 'Drowsy Maggie');
		assert.equal(followed(lines, 1, other).line, 1);
	});

	test('go, and only a set without a name goes with its last tune', () => {
		assert.deepEqual(removed(lines, [1, 2]), ['# Jigs', '', 'C', 'D']);
		assert.deepEqual(removed(lines, [4, 5]), ['# Jigs', 'A', 'B']);
	});

	test('begin another set by its name', () => {
		assert.deepEqual(begun(lines, ' #Reels\n').slice(-2), ['', '# Reels']);
		assert.deepEqual(begun([], 'Reels'), ['# Reels']);
		assert.deepEqual(added(begun(lines, 'Reels'), ['X'], 'end').slice(-2), ['# Reels', 'X']);
	});
});
