import assert from 'node:assert/strict';
import { transposeTune } from '../../../../src/abc/transpose.ts';
import { MelodyBuilder } from '../../../../src/library/melody/melodyBuilder.ts';
import type { MelodyIndex } from '../../../../src/library/melody/melodyIndex.ts';
import { found, indexBytes, indexOf, smallLibrary } from './library.ts';

/** A reel with endings, in no library but this. */
const reel =
	'|:d|gfed BdGB|AGEG DEGA|BAGB c2Bc|1 AFDF G2G:|2 AFDF G4|] |:g2bg fgaf|edef e2d2|gbdb caBg|AFDF G4:|';
const setting = (tuneId: number, abc: string, mode = 'Gmajor') => ({
	tuneId,
	settingId: tuneId * 10,
	meter: '4/4',
	mode,
	abc,
});

suite('finding a tune by its melody', () => {
	let index: MelodyIndex;

	suiteSetup(() => {
		index = indexOf([...smallLibrary(), setting(7000, reel)]);
	});

	const first = (abc: string, of = index) => {
		const [match] = found(of, abc);
		assert.ok(match, abc);
		return match;
	};

	test('Cooley’s by its beginning, with or without a key, bar lines and a header', () => {
		for (const abc of [
			'K:Edor\nEBBA B2EB|B2AB dBAG|',
			'EBBA B2EB|B2AB dBAG|',
			'EBBAB2EBB2ABdBAG',
			'X:1\nT:I forgot\nM:4/4\nL:1/8\nK:Em\nEBBA B2EB|B2AB dBAG|FDAD BDAD|',
			'L:1/16\nK:Edor\nE2B2B2A2 B4E2B2|B4A2B2 d2B2A2G2|',
		])
			assert.equal(first(abc).tuneId, 97, abc);
	});

	test('it says how well it fits, where it stands, and how far it is moved', () => {
		const { bar, bars, score, semitones } = first('K:G\nedef e2d2|gbdb caBg|');
		assert.deepEqual({ bar, bars, score, semitones }, { bar: 7, bars: 2, score: 1, semitones: 0 });
		assert.equal(first("K:A\nfefg f2e2|ac'ec' dbca|").semitones, -2);
		assert.equal(first('K:G\nd|gfed BdGB|AGEG DEGA|').bar, 0);
	});

	test('the same list in every key, however it is spelled', () => {
		const abc = 'X:1\nL:1/8\nK:G\nBdef g^gaf|=fedB c^cdB|AGEG DEGA|';
		const list = (text: string) =>
			found(index, text).map(match => ({ ...match, semitones: undefined }));
		const expected = list(abc);
		assert.ok(expected.length > 3);
		for (let semitones = -12; semitones <= 12; semitones++) {
			const moved = transposeTune(abc, semitones);
			assert.ok(moved.ok);
			assert.deepEqual(list(moved.abc), expected, moved.abc);
		}
		// F sharp major, spelled in sharps and in flats.
		const sharp = list("K:F#\nfgab c'bag|");
		assert.deepEqual(list("K:C\n^f^g^ab ^c'b^a^g|"), sharp);
		assert.deepEqual(list("K:Gb\ngabc' d'c'ba|"), sharp);
	});

	test('it runs over repeats and into both endings', () => {
		const over = {
			repeat: 'K:G\nAFDF G2Gd|gfed BdGB|',
			first: 'K:G\nBAGB c2Bc|AFDF G2G',
			second: 'K:G\nBAGB c2Bc|AFDF G4|g2bg fgaf|',
		};
		for (const [name, abc] of Object.entries(over)) {
			const { tuneId, score } = first(abc);
			assert.equal(tuneId, 7000, name);
			assert.ok(score > 0.98, `${name}: ${score}`);
		}
		assert.equal(first('K:G\nBAGB c2Bc|AFDF G4|g2bg fgaf|').bar, 3);
	});

	test('wrong, missing and added notes, ornaments and swing cost something and lose nothing', () => {
		const changed = [
			'K:G\ng2bg fgag|edef e2dd|gbdb cagg|',
			'K:G\ng2bg fgaf|edefed2|gbdb caBg|',
			'K:G\ng2bg fg/a/af|edeef e2d2|gbdb caBg|',
			'K:G\n~g2b>g {a}fg (3agf|edef e2d>c|"Em"gbdb caBg|',
		];
		for (const abc of changed) {
			const { tuneId, score } = first(abc);
			assert.equal(tuneId, 7000, abc);
			assert.ok(score < 1 && score > 0.6, `${score}`);
		}
	});

	test('a whole tune is a query too, even in another version', () => {
		assert.equal(first(`K:G\n${reel}`).tuneId, 7000);
		assert.equal(first(`K:D\n|:adBA FADF|EDB,D A,B,DE|FEDF G2FG|ECA,C D4:|`).tuneId, 7000);
	});

	test('of tunes alike the one with more settings comes first, then the older', () => {
		const alike = indexOf([
			setting(30, reel),
			setting(20, reel),
			setting(40, reel),
			{ ...setting(40, reel), settingId: 401 },
		]);
		assert.deepEqual(
			found(alike, 'K:G\ng2bg fgaf|edef e2d2|').map(({ tuneId }) => tuneId),
			[40, 20, 30],
		);
	});

	test('each setting is found once, and each tune by its best', () => {
		const other = reel.replaceAll('g2bg', 'gabg');
		const both = indexOf([setting(1, other), { ...setting(1, reel), settingId: 2 }]);
		const [match, ...rest] = found(both, 'K:G\ng2bg fgaf|edef e2d2|');
		assert.deepEqual([match?.settingId, rest], [2, []]);
	});

	test('what is no music is left out and counted, and the rest is found', () => {
		const builder = new MelodyBuilder();
		const added = ['', 'Sorry; still looking for it.', '??? ;;; ///', '"', 'GAB|', reel].map(
			(abc, n) => builder.add(setting(n + 1, abc)),
		);
		assert.deepEqual(added, [false, false, false, false, false, true]);
	});

	test('a library without tunes answers with none', () => {
		assert.deepEqual(found(indexOf([]), 'K:G\ng2bg fgaf|edef e2d2|'), []);
	});

	test('the same settings make the same bytes and the same answers', () => {
		const settings = smallLibrary().slice(0, 200);
		assert.deepEqual(indexBytes(settings), indexBytes(settings));
		const [one, two] = [indexOf(settings), indexOf(settings)];
		const abc = 'K:D\nFAdf edBA|GBAG FDEC|';
		assert.deepEqual(found(one, abc), found(two, abc));
		// What was asked before leaves no trace.
		found(one, 'K:G\nGABc dedB|dedB dedB|');
		assert.deepEqual(found(one, abc), found(two, abc));
	});
});
