import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { heardText } from '../../../src/abc/alike.ts';
import { tunesIn } from '../../../src/abc/tunesIn.ts';
import { inUnit, unitLike } from '../../../src/abc/unitLength.ts';
import { completeAbc } from '../../../src/abc/writtenTune.ts';

const setting = (body: string, meter = '4/4') => `X:1\nT:Here\nM:${meter}\nL:1/8\nK:G\n${body}`;
const body = (abc: string) => abc.split('K:G\n')[1];

suite('A setting in another unit of length', () => {
	test('has each length in it, as short as it can be written', () => {
		assert.equal(
			body(inUnit(setting('G2 BG d>G B/A/ (3GAB|z2 x c3/2B/ A8|'), 4)),
			'G B/G/ d/>G/ B/4A/4 (3G/A/B/|z x/ c3/4B/4 A4|',
		);
		assert.equal(
			body(inUnit(setting('G2 BG d/e/f// z|'), 16)),
			body(setting('G4 B2G2 def/ z2|', '4/4')),
		);
	});

	test('keeps what is no length: endings, tuplets, words, chords by name, ornaments', () => {
		const abc = setting(
			'"G7"G2 {ga}B2 !fermata!d4|1 (3ABc d2 ~G4:|[2 "^2nd"e8 % E2\n[GB]2 [G2B2] [Gd]- [Gd]|',
		);
		const moved = inUnit(abc, 16);
		assert.equal(
			body(moved),
			'"G7"G4 {ga}B4 !fermata!d8|1 (3A2B2c2 d4 ~G8:|[2 "^2nd"e16 % E2\n[GB]4 [G4B4] [Gd]2- [Gd]2|',
		);
		assert.equal(heardText(moved), heardText(abc));
	});

	test('stays as it is where the unit changes on the way', () => {
		const abc = setting('G2 BG|[L:1/16] G4|');
		assert.equal(inUnit(abc, 4), abc);
	});
});

suite('The unit of a tune in a file', () => {
	const unit = (text: string, there: string) => {
		const [tune] = tunesIn(text, 'abc');
		assert.ok(tune);
		return unitLike(tune, completeAbc(tune), there);
	};

	test('is what it says, or its meter, where it sounds like the setting', () => {
		const there = setting('G2BG d2BG|c2A2 F2A2|G8|');
		assert.equal(unit('X:1\nM:4/4\nL:1/4\nK:G\nG B/G/ d B/G/|c A F A|G4|', there), 4);
		assert.equal(unit('X:1\nM:2/4\nK:G\nG4B2G2|c4A4|G8|', setting('G2BG|c2A2|G4|', '2/4')), 16);
	});

	test('is nothing to go by where it is the setting’s, unknown, or not what was meant', () => {
		const there = setting('G2BG|c2A2|G4|', '2/4');
		assert.equal(unit('X:1\nM:2/4\nL:1/8\nK:G\nG2BG|c2A2|G4|', there), undefined);
		assert.equal(unit('X:1\nL:1/6\nK:G\nG2BG|c2A2|G4|', there), undefined);
		// Quavers were meant: the standard says semiquavers.
		assert.equal(unit('X:1\nM:2/4\nK:G\nG2BG|c2A2|G4|', there), undefined);
	});
});
