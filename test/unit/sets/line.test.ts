import assert from 'node:assert/strict';
import { parseLine, withoutType, writeLine, type TuneLine } from '../../../src/sets/line.ts';

function tune(line: string): TuneLine {
	const read = parseLine(line);
	return read.kind === 'tune' ? read : assert.fail(`“${line}” is a tune`);
}

/** Name, type and key, as they were read. */
const said = (line: string) => {
	const { name, type, key } = tune(line);
	return [name, type, key];
};

suite('A line of a list of sets', () => {
	test('is a name, as people write it', () => {
		assert.deepEqual(said('The Kesh'), ['The Kesh', '', '']);
		assert.deepEqual(said('  2. Kesh, The'), ['Kesh, The', '', '']);
		assert.deepEqual(said('- Reel #2'), ['Reel #2', '', '']);
		assert.deepEqual(said('3 Sea Captains'), ['3 Sea Captains', '', '']);
	});

	test('may say the kind of tune and the key behind the name', () => {
		for (const line of [
			'Cooley’s (reel, E dorian)',
			'Cooley’s, reel, E dorian',
			'Cooley’s – reel – E dorian',
			'Cooley’s, Reels, E dorian # twice',
			'* Cooley’s (reel) E dorian',
		])
			assert.deepEqual(said(line), ['Cooley’s', 'reel', 'E dorian'], line);
		assert.deepEqual(said('Swallowtail Em'), ['Swallowtail', '', 'Em']);
		assert.deepEqual(said('The Kesh in G'), ['The Kesh', '', 'G']);
		assert.deepEqual(said('The Foxhunter’s, slip jig, D'), ['The Foxhunter’s', 'slip jig', 'D']);
	});

	test('may say how often it is played, where people write that', () => {
		for (const line of [
			'The Kesh x3, jig, G',
			'The Kesh, jig, G x3',
			'The Kesh, jig, G, x3',
			'The Kesh, jig, G (x3)',
			'The Kesh 3x (jig, G)',
		])
			assert.deepEqual(said(line), ['The Kesh', 'jig', 'G'], line);
		assert.deepEqual(said('The Kesh (x2)'), ['The Kesh', '', '']);
	});

	test('may say the kind and the key in any order, in any case', () => {
		assert.deepEqual(said('Morning Dew (Em) reel'), ['Morning Dew', 'reel', 'Em']);
		assert.deepEqual(said('The Lark In The Morning G Major'), [
			...['The Lark In The Morning', '', 'G Major'],
		]);
	});

	test('keeps what looks like it but is none', () => {
		assert.deepEqual(said('Jig of Slurs (the old one)'), ['Jig of Slurs (the old one)', '', '']);
		assert.deepEqual(said('Maid Behind the Bar, The'), ['Maid Behind the Bar, The', '', '']);
		assert.deepEqual(said('G'), ['G', '', '']);
		assert.deepEqual(said('Over the Moor to Maggie'), ['Over the Moor to Maggie', '', '']);
	});

	test('may say how often it is played', () => {
		for (const line of ['Swallowtail, Em x3', 'Swallowtail, Em ×2 # slowly', 'Swallowtail Em 3x'])
			assert.deepEqual(said(line), ['Swallowtail', '', 'Em'], line);
	});

	test('may end in a type that is a part of its name or said of it', () => {
		assert.deepEqual(said('The Banshee reel'), ['The Banshee reel', '', '']);
		assert.deepEqual(withoutType('The Banshee reel'), { name: 'The Banshee', type: 'reel' });
		assert.deepEqual(withoutType('The Butterfly Slip Jig'), {
			name: 'The Butterfly',
			type: 'slip jig',
		});
		assert.equal(withoutType('Reel'), undefined);
		assert.equal(withoutType('The Kesh'), undefined);
	});

	test('may have an address, or be nothing else', () => {
		const address = { tuneId: 55, settingId: 12_345 };
		for (const line of [
			'https://thesession.org/tunes/55#setting12345',
			'The Kesh https://thesession.org/tunes/55#setting12345',
			'[The Kesh](https://thesession.org/tunes/55#setting12345)',
			'The Kesh: <https://www.thesession.org/tunes/55#setting12345>',
			'thesession.org/tunes/55#setting12345 The Kesh # ours',
		]) {
			assert.deepEqual(tune(line).address, address, line);
			assert.ok(['', 'The Kesh'].includes(tune(line).name), tune(line).name);
		}
		assert.deepEqual(tune('thesession:/tunes/27/2').address, { tuneId: 27, ordinal: 2 });
		assert.deepEqual(tune('thesession:/tunes/27/2.abc').address, { tuneId: 27, ordinal: 2 });
		assert.deepEqual(tune('thesession:/tunes/27').address, { tuneId: 27 });
	});

	test('with an address of something else says which', () => {
		const { address, elsewhere } = tune('Them https://thesession.org/recordings/7');
		assert.equal(address, undefined);
		assert.equal(elsewhere, 'https://thesession.org/recordings/7');
	});

	test('is a comment, or nothing', () => {
		assert.deepEqual(parseLine('## Jigs'), { kind: 'comment', text: 'Jigs' });
		assert.deepEqual(parseLine(' \t\r'), { kind: 'empty' });
	});

	test('says where its words stand', () => {
		const line = '  1) The Kesh, G   # slowly';
		const { from, to } = tune(line);
		assert.equal(line.slice(from, to), 'The Kesh, G');
	});

	test('that is written reads back as the same', () => {
		for (const one of [
			{ name: 'The Kesh', type: 'jig', key: 'Gmajor', tuneId: 55, settingId: 55 },
			{ name: 'O’Dowd’s (No. 9)', type: 'reel', key: 'G minor', tuneId: 1 },
			{ name: 'Kesh, The', type: 'slip jig', key: 'F#min', tuneId: 2 },
			{ name: 'Réidh 🎻 go fóill', type: '', key: '', tuneId: 3 },
		]) {
			const { name, type, address } = tune(writeLine(one));
			assert.equal(name, one.name);
			assert.equal(type, one.type);
			assert.equal(address?.tuneId, one.tuneId);
		}
		const odd = { type: 'jig', key: 'D', tuneId: 9 };
		for (const name of ['# One\n\ntwo', 'One # two', 'https://thesession.org/tunes/1', '']) {
			const line = writeLine({ ...odd, name });
			assert.doesNotMatch(line, /\n/);
			assert.equal(tune(line).address?.tuneId, 9, name);
		}
	});

	test('of any length is read at once', () => {
		for (const hostile of [' ,', '(', ' - ', 'A ', '\t', '# ', '/tunes/', 'thesession:/'])
			parseLine(`The ${hostile.repeat(50_000)}`);
	});
});
