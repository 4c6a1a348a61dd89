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
});
