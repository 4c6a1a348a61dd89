import assert from 'node:assert/strict';
import { borrowedChords } from '../../../src/abc/borrowedChords.ts';

const tune = (body: string): string => `X:1\nT:A Tune\nM:6/8\nL:1/8\nK:G\n${body}`;

const borrowed = (body: string, other: string) => {
	const result = borrowedChords(tune(body), 'Gmajor', {
		abc: tune(other),
		key: 'Gmajor',
		owner: 'Setting 3 by Nuala',
	});
	assert.ok(result);
	return { ...result, body: result.abc.slice(result.abc.indexOf('K:G\n') + 4) };
};

suite('Chords that are borrowed from another setting', () => {
	test('stand over the notes that are played when they were', () => {
		const { body } = borrowed('GAB c2d|edc BAG|', '"G"G3 "C"c2d|"D7"edc "G"B3|');
		assert.equal(body, '"G"GAB "C"c2d|"D7"edc "G"BAG|');
	});

	test('say in the header whose they are', () => {
		assert.match(borrowed('GAB c2d|', '"G"G3 c3|').abc, /^N:Chords from Setting 3 by Nuala$/m);
	});

	test('follow the bars by what is in them, not by their number', () => {
		const { body, without } = borrowed(
			'GAB c2d|edc BAG|gag fed|',
			'"G"GAB c2d|"Am"a2a aaa|"D"edc BAG|"Em"gag fed|',
		);
		assert.equal(body, '"G"GAB c2d|"D"edc BAG|"Em"gag fed|');
		assert.deepEqual(without, []);
	});

	test('are written again where a bar has lost the one before it', () => {
		const { body } = borrowed('edc BAG|gag fed|', '"D"GAB c2d|edc BAG|"Em"gag fed|');
		assert.equal(body, '"D"edc BAG|"Em"gag fed|');
	});

	test('are missed where the other setting has no such bar, which is said', () => {
		const { without } = borrowed('GAB c2d|aaa aaa|edc BAG|', '"G"GAB c2d|"D"edc BAG|');
		assert.deepEqual(without, [2]);
	});

	test('go before ornaments, tuplets and rests, and change no note', () => {
		const { body } = borrowed('{g}~G3 (3ABc d|z3 c2d|', '"G"G3 "Am7"A3|"D"A3 "Bb/D"c3|');
		assert.equal(body, '"G"{g}~G3 "Am7"(3ABc d|"D"z3 "Bb/D"c2d|');
	});

	test('leave words and annotations where they were', () => {
		const { body } = borrowed('"^slow"GAB c3|', '"G" GAB "last time"c3|');
		assert.equal(body, '"G""^slow"GAB c3|');
	});

	test('are none where the other setting has none', () => {
		const lender = { abc: tune('"slowly"GAB|'), key: 'Gmajor', owner: 'x' };
		assert.equal(borrowedChords(tune('GAB|'), 'Gmajor', lender), undefined);
	});

	test('are moved into the key that they are needed in', () => {
		const lender = {
			abc: tune('"G"GAB "C"c2d|').replace('K:G', 'K:Amaj'),
			key: 'A major',
			owner: 'x',
		};
		const other = lender.abc.replace('"G"GAB "C"c2d', '"A"ABc "D/F#"d2e');
		const result = borrowedChords(tune('GAB c2d|'), 'Gmajor', { ...lender, abc: other });
		assert.match(result?.abc ?? '', /"G"GAB "C\/E"c2d/);
	});

	test('are those that sound with the same notes, whatever key the two are filed under', () => {
		const body = 'GAB cBA|GAB =fed|cBA GAB|G6|';
		const lent = '"G"GAB "C"cBA|"G"GAB "F"=fed|"C"cBA "G"GAB|G6|';
		for (const [key, name] of [
			['Dmix', 'D mixolydian'],
			['Ador', 'A dorian'],
			['Emin', 'E minor'],
			['none', ''],
		] as const) {
			const result = borrowedChords(tune(body), 'Gmajor', {
				abc: tune(key === 'none' ? lent.replace('=f', 'f') : lent).replace('K:G', `K:${key}`),
				key: name,
				owner: 'x',
			});
			assert.match(result?.abc ?? '', /"G"GAB "C"cBA\|"G"GAB "F"=fed\|/, key);
		}
	});

	test('are refused where the two are hardly one tune', () => {
		const lender = { abc: tune('"G"B3 B3|"D"FFF FFF|'), key: 'Gmajor', owner: 'x' };
		assert.equal(borrowedChords(tune('GAc ege|dge dcA|'), 'Gmajor', lender), undefined);
	});

	test('are not given to a bar that shares next to nothing with the one in its place', () => {
		const { body, without } = borrowed(
			'GAB c2d|edc BAG|aaa aaa|GAB c3|',
			'"G"GAB c2d|"D"edc BAG|"Em"eBe gee|"C"GAB c3|',
		);
		assert.equal(body, '"G"GAB c2d|"D"edc BAG|aaa aaa|"C"GAB c3|');
		assert.deepEqual(without, [3]);
	});

	test('go on into a second ending from what is played before it', () => {
		const { body } = borrowed(
			'|:GAB c2d|1 edc BAG:|2 edc G3|',
			'|:"G"GAB c2d|1 edc "D"BAG:|2 edc "C"G3|',
		);
		assert.equal(body, '|:"G"GAB c2d|1 edc "D"BAG:|2 "G"edc "C"G3|');
	});

	test('are written anew where a repeat goes back, though no sign opens it', () => {
		const { body } = borrowed('GAB c2d|edc BAG:|', '"G"GAB c2d|edc "D"BAG:|"D"gag fed|');
		assert.equal(body, '"G"GAB c2d|edc "D"BAG:|');
		const second = borrowed('GAB c3:|gag f3|edc d3:|', '"G"GAB c3:|gag f3|edc "D"d3:|');
		assert.equal(second.body, '"G"GAB c3:|"G"gag f3|edc "D"d3:|');
	});
});
