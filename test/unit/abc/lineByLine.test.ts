import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { wayBeside } from '../../../src/abc/besideWritten.ts';
import { brokenAt, startsLike } from '../../../src/abc/lineByLine.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';

const tune = (body: string, key = 'G') => `X:1\nM:6/8\nL:1/8\nK:${key}\n${body}`;
const heard = (abc: string) =>
	soundingBars(abc).map(bar => ({
		...bar,
		sounds: bar.sounds.map(sound => ({ ...sound, at: 0 })),
	}));

suite('Two tunes beside each other', () => {
	test('have the same bars in each line, whichever lines they had', () => {
		const there = tune('|:GAG BGB|ABA AGE|\nG2c d2e|1 GAB G3:|2 gab g3::faf fed|edB ABA|G6:|');
		const own = tune('|:GAG BGB|ABA AGF|G2c d2e|\n[1 GAB G3:|[2 gab g3||\n|:faf fed|edB ABA|G6:|');
		const shown = brokenAt(there, startsLike(there, own));
		assert.equal(
			shown,
			tune('|:GAG BGB|ABA AGE|G2c d2e|\n[1 GAB G3:|2 gab g3:|\n|:faf fed|edB ABA|G6:|'),
		);
		assert.deepEqual(heard(shown), heard(there));
	});

	test('go on side by side behind a bar that only one of them has', () => {
		const there = tune('GAG BGB|ABA AGE|G2c d2e|faf fed|edB ABA|G6|]');
		const own = tune('GAG BGB|ABA AGE|\nG2c d2e|cBA cBA|\nfaf fed|edB ABA|G6|]');
		assert.equal(
			brokenAt(there, startsLike(there, own)),
			tune('GAG BGB|ABA AGE|\nG2c d2e|\nfaf fed|edB ABA|G6|]'),
		);
	});

	test('keep their own lines where the other one has not been written yet', () => {
		const there = tune('GAG BGB|ABA AGE|\nG2c d2e|G6:|\n|:faf fed|edB ABA|\nfaf gab|g6:|');
		const own = tune('GAG BGB|ABA AGE|G2c d2e|G6:|');
		assert.equal(
			brokenAt(there, startsLike(there, own)),
			tune('GAG BGB|ABA AGE|G2c d2e|G6:|\n|:faf fed|edB ABA|\nfaf gab|g6:|'),
		);
	});

	test('leave a part’s name and a comment on lines of their own', () => {
		const there = tune('GAG BGB|ABA AGE|\nP:B\n|:faf fed|\n% more\nedB ABA|G6:|');
		assert.equal(brokenAt(there, [4]), there.replace('ABA|G6', 'ABA|\nG6'));
	});

	test('stay as they are in several voices, with words, and without notes', () => {
		for (const body of ['V:1\nGAB|d3|\nV:2\nG3|B3|', 'GAB|d3|\nw:so la ti do', '', '%']) {
			assert.equal(brokenAt(tune(body), [1]), tune(body));
		}
	});
});

suite('A setting beside a written tune', () => {
	const body = '|:GAG BGB|ABA AGE|G2c d2e|faf fed:|';
	const up = "|:cdc ece|ded dcA|c2f g2a|bd'b bag:|";
	const own = { abc: tune(body), key: 'Gmaj' };

	test('is moved to its key, and to its octave', () => {
		assert.equal(wayBeside(own, { abc: tune(up, 'C'), key: 'C' }), -5);
		const low = up.replace(/[a-gA-G]'?/g, note =>
			/[a-g]/.test(note) ? note.charAt(0).toUpperCase() : `${note},`,
		);
		assert.equal(wayBeside(own, { abc: tune(low, 'C'), key: 'C' }), 7);
	});

	test('stays where it is in the same key, in another mode, and where nobody knows', () => {
		assert.equal(wayBeside(own, { abc: tune(up, 'G'), key: 'G major' }), 0);
		assert.equal(wayBeside(own, { abc: tune(up, 'Cdor'), key: 'Cdorian' }), 0);
		assert.equal(wayBeside({ ...own, key: 'none' }, { abc: tune(up, 'C'), key: 'C' }), 0);
		assert.equal(wayBeside(own, { abc: tune(up, 'C'), key: '' }), 0);
	});
});
