import assert from 'node:assert/strict';
import { bodyLines } from '../../../../src/abc/body.ts';
import { abcKey } from '../../../../src/abc/key.ts';
import { soundingBars } from '../../../../src/abc/sounding.ts';
import { excerpt, openingOf } from '../../../../src/library/melody/excerpt.ts';
import { readAbc } from '../../../../src/library/melody/readAbc.ts';
import { awkwardTunes, unreadableSettings } from '../../../replica/data/awkward.ts';
import { handWrittenTunes } from '../../../replica/data/tunes/all.ts';

/** Its music alone, of a body in G. */
const cut = (abc: string, ...places: readonly number[]): string =>
	linesOf(abc, ...places).at(-1) ?? '';
const linesOf = (abc: string, ...places: readonly number[]): readonly string[] =>
	excerpt({ abc, key: 'Gmajor', meter: '4/4' }, places).split('\n');

/** What sounds in each bar, as abcjs reads it; a tie from before the excerpt is none any more. */
const heard = (abc: string) =>
	soundingBars(abc).map(({ sounds }) =>
		sounds.map(({ pitches, duration }) => [pitches.map(({ midi }) => midi), duration.toFixed(4)]),
	);

const tune = (header: string, body: string): string =>
	`X:1\nM:none\nL:1/8\n${header}\n${bodyLines(body).join('\n')}`;

suite('some bars of a setting, as a tune of their own', () => {
	test('sound as they do in it, wherever they are cut out', () => {
		for (const { settings } of [...handWrittenTunes, ...awkwardTunes]) {
			for (const { id, key, abc } of settings) {
				if (unreadableSettings.has(id)) continue;
				const whole = heard(tune(`K:${abcKey(key)}`, abc));
				for (let first = 0; first < whole.length; first += 3) {
					const places = [first, first + 1].filter(place => place < whole.length);
					const part = excerpt({ abc, key, meter: '' }, places);
					const expected = whole.slice(first, first + 2);
					assert.deepEqual(heard(part), expected, `${id}, bar ${first}:\n${part}`);
				}
			}
		}
	});

	test('begin with a pickup, or behind it', () => {
		const abc = 'D|G3 GAB|A3 ABd|';
		assert.equal(cut(abc, 0, 1), 'D|G3 GAB|');
		assert.equal(cut(abc, 1, 2), 'G3 GAB|A3 ABd|');
	});

	test('keep the signs that stand at them: repeats, endings, double bars', () => {
		const abc = '|:GABc|dcBA|1 GFGA:|2,3 G4||\n|:g4|f4::e4|]';
		assert.equal(cut(abc, 0, 1), '|:GABc|dcBA|');
		assert.equal(cut(abc, 1, 2), 'dcBA|[1 GFGA:|');
		assert.equal(cut(abc, 3), '[2,3 G4||');
		assert.equal(cut(abc, 3, 4), '[2,3 G4|:g4|');
		assert.equal(cut(abc, 5, 6), 'f4::e4||');
	});

	test('follow what is heard over a repeat and into the other ending', () => {
		const abc = '|:GABc|dcBA|1 GFGA:|2 G4||g4|';
		assert.equal(cut(abc, 2, 0), '[1 GFGA|GABc|');
		assert.equal(cut(abc, 1, 3, 4), 'dcBA|[2 G4||g4|');
	});

	test('have the key, the meter and the unit that are in force there, and change them where they change', () => {
		const abc = 'GABc|dcBA|\nM:6/8\nK:D % up\nd2d f2f|[K:Am]e2e [L:1/16]c4B2|A6|';
		assert.deepEqual(linesOf(abc, 0).slice(1, 4), ['M:4/4', 'L:1/8', 'K:Gmaj']);
		assert.deepEqual(linesOf(abc, 2).slice(1, 4), ['M:6/8', 'L:1/8', 'K:D']);
		assert.deepEqual(linesOf(abc, 4).slice(1, 4), ['M:6/8', 'L:1/16', 'K:Am']);
		assert.equal(cut(abc, 1, 2), 'dcBA|[M:6/8][K:D]d2d f2f|');
		assert.equal(cut(abc, 2, 3), 'd2d f2f|[K:Am]e2e [L:1/16]c4B2|');
		// Back at the beginning it is as it was.
		assert.equal(cut(abc, 4, 0), 'A6|[M:4/4][L:1/8][K:Gmaj]GABc|');
	});

	test('stand in one line, whatever ends the lines of the setting', () => {
		assert.equal(cut('GABc|\\\ndc\nBA|G4|', 0, 1, 2), 'GABc|dc BA|G4|');
		assert.equal(cut('GABc|! dc! BA|G4|', 0, 1), 'GABc|dc BA|');
		assert.equal(cut('|:GABc|\n|dcBA:|\n|:G4:|', 0, 1, 2), '|:GABc|dcBA::G4:|');
	});

	test('write out a rhythm that is broken over the cut', () => {
		const abc = 'G2A>|B<c"D"{g}[dB]>>|e/2A2|';
		assert.equal(cut(abc, 0), 'G2A3/2|');
		assert.equal(cut(abc, 1), 'B/2<c"D"{g}[dB]7/4|');
		assert.equal(cut(abc, 2), 'e/8A2|');
		assert.equal(cut(abc, 0, 1, 2), 'G2A>|B<c"D"{g}[dB]>>|e/2A2|');
		assert.equal(cut('GA<|[K:D]"A"B2c|', 1), '"A"B3c|');
	});

	test('keep chords, ornaments and grace notes, and lose what says nothing without the rest', () => {
		const abc =
			'"G"~G2"^slowly"{AB}A2 y(Bc)|!trill!d !segno!.e !crescendo(!f2- {g}|w:words\nf4 +x+ G4 & E8|% no\n[P:B]G4|';
		assert.equal(cut(abc, 0), '"G"~G2{AB}A2 Bc|');
		assert.equal(cut(abc, 1), '!trill!d .e f2|');
		assert.equal(cut(abc, 2), 'f4 G4|');
		assert.equal(cut(abc, 3), 'G4|');
		assert.equal(cut('GABc (3Bcd|', 0), 'GABc (3Bcd|');
	});

	test('are of the first voice', () => {
		assert.equal(cut('V:1\nGABc|d4|\nV:2\nG,4|D4|\nV:1\ne4|', 1, 2), 'd4|e4|');
	});

	test('are a few of them where no bar ends', () => {
		const music = cut('"Am7 or so"GABc '.repeat(200), 0);
		assert.ok(music.length < 700, `${music.length} characters`);
		assert.equal(music.split('"').length % 2, 1, 'no chord is cut');
		assert.ok(readAbc(music).bars.length === 1);
	});

	test('are none of what has none', () => {
		assert.equal(cut('', 0), '');
		assert.equal(cut('GABc|', 9), 'GABc|');
	});
});

suite('how a tune begins, as one types it', () => {
	const header = 'X:1\nT:The Cut\nR:reel\nM:4/4\nL:1/8\nK:Gmaj\n';

	test('is its first part, without chords and ornaments', () => {
		assert.equal(
			openingOf(`${header}D|:"G"~G2{a}BG dGBG|A2cA (3efgfe|G2BG dGBd|cAFA G2GD:|\nd4|`),
			'[M:4/4][L:1/8][K:Gmaj] D|G2BG dGBG|A2cA (3efgfe|G2BG dGBd|cAFA G2GD|',
		);
	});

	test('is no more than eight bars of a reel', () => {
		const music = openingOf(header + 'GABc dcBA|'.repeat(32));
		assert.equal(music.split('|').length - 1, 8);
	});

	test('is what is there', () => {
		assert.equal(openingOf(header), '');
		assert.equal(openingOf('GABc dcBA'), 'GABc dcBA|');
	});
});
