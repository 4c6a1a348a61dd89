import assert from 'node:assert/strict';
import { transposeTune } from '../../../../src/abc/transpose.ts';
import { inAnyLengths } from '../../../../src/library/melody/lengths.ts';
import type { ReadBar } from '../../../../src/library/melody/barsRead.ts';
import type { MelodySetting } from '../../../../src/library/melody/melodyBuilder.ts';
import type { MelodyIndex, MelodyMatch } from '../../../../src/library/melody/melodyIndex.ts';
import { isTooShort } from '../../../../src/library/melody/query.ts';
import { readAbc } from '../../../../src/library/melody/readAbc.ts';
import { indexOf, smallLibrary } from './library.ts';

/** Whether most of the notes are semiquavers or shorter. */
const isShort = (bars: readonly ReadBar[]): boolean => {
	const lengths = bars.flatMap(({ notes }) =>
		notes.filter(({ place }) => place !== undefined).map(({ length }) => length),
	);
	return lengths.filter(length => length < 0.51).length > lengths.length / 2;
};

/** So many bars as they are written, wherever they stand in a row; no repeat and no ending within them. */
const windows = ({ abc, mode }: MelodySetting, count: number): readonly (readonly ReadBar[])[] => {
	const { bars } = readAbc(abc, mode);
	return bars.flatMap((_, at) => {
		const some = bars.slice(at, at + count);
		const isParted = some.some(
			({ ending, opensRepeat }, n) =>
				ending > 0 || (n > 0 && (opensRepeat || some[n - 1]?.closesRepeat === true)),
		);
		return some.length < count || isParted ? [] : [some];
	});
};

const written = ({ abc }: MelodySetting, bars: readonly ReadBar[]): string =>
	`${bars.map(({ from, to }) => abc.slice(from, to).replaceAll('!', ' ')).join('|')}|`;

suite('a melody whose notes are of other lengths', () => {
	let library: readonly MelodySetting[];
	let index: MelodyIndex;

	suiteSetup(() => {
		library = smallLibrary();
		index = indexOf(library);
	});

	const found = (abc: string): readonly MelodyMatch[] => {
		const matches = inAnyLengths(abc, 10, (query, limit) => index.searchTunes(query, limit));
		assert.ok(!isTooShort(matches), abc);
		return matches;
	};

	test('bars as they are written are found, with more semiquavers or fewer than the rest of their tune', () => {
		let asked = 0;
		for (const setting of library.filter(({ tuneId }) => tuneId < 100_000)) {
			const isWholeShort = isShort(readAbc(setting.abc, setting.mode).bars);
			for (const bars of [2, 3, 4, 5, 6].flatMap(count => windows(setting, count))) {
				if (isShort(bars) === isWholeShort) continue;
				for (const header of ['', `K:${setting.mode}\n`, `L:1/8\nK:${setting.mode}\n`]) {
					const abc = header + written(setting, bars);
					const match = found(abc).find(({ tuneId }) => tuneId === setting.tuneId);
					// Without its key no accidental is sure.
					assert.ok(match && match.score >= (header === '' ? 0.9 : 1), abc);
					asked++;
				}
			}
		}
		assert.ok(asked > 30, `${asked}`);
	});

	test('with the bars that go like that, and once each tune', () => {
		const ballydesmond = '[M:2/4] [L:1/8] [K:Ador] e/a/g/e/ d2|g>f ga/g/|ed e>f|g>f g/a/b/g/|';
		const [first, ...others] = found(ballydesmond);
		assert.deepEqual(
			[first?.tuneId, first?.settingId, first?.score, first?.bars],
			[438, 13_505, 1, 4],
		);
		assert.ok(!others.some(({ tuneId }) => tuneId === 438));
	});

	test('a setting counts and is listed once, however its bars are measured', () => {
		assert.equal(index.size, library.length);
		const matches = inAnyLengths('K:Ador\ne/a/g/e/ d2|g>f ga/g/|ed e>f|', 50, (query, limit) =>
			index.search(query, limit),
		);
		assert.ok(!isTooShort(matches));
		const ids = matches.map(({ settingId }) => settingId);
		assert.equal(new Set(ids).size, ids.length);
		assert.ok(ids.length > 10);
	});

	test('bars in another key are the same list', () => {
		const abc = 'X:1\nM:2/4\nL:1/8\nK:Ador\ne/a/g/e/ d2|g>f ga/g/|ed e>f|g>f g/a/b/g/|';
		const list = (text: string) => found(text).map(match => ({ ...match, semitones: 0 }));
		const expected = list(abc);
		for (let semitones = -12; semitones <= 12; semitones++) {
			const moved = transposeTune(abc, semitones);
			assert.ok(moved.ok);
			assert.deepEqual(list(moved.abc), expected, moved.abc);
		}
	});

	test('written twice as long', () => {
		for (const header of ['', 'K:D\n', 'L:1/8\nK:D\n', 'L:1/16\nK:D\n'])
			assert.equal(
				found(`${header}d2d2 BcdB|A2F2 A2F2|d2d2 BcdB|A2F2 E4|`)[0]?.tuneId,
				412,
				header,
			);
		assert.equal(found('L:1/8\nK:Edor\nE2B2B2A2 B4E2B2|B4A2B2 d2B2A2G2|')[0]?.tuneId, 97);
	});

	test('written half as long', () => {
		for (const [tuneId, abc] of [
			[240, 'K:D\nd/e/|f3/2e/d|dd/e/d|B2A|'],
			[424, 'K:Edor\nEB/BA/Bc/d3/2|FA/AB/AF/DF/|EB/BA/Bc/d3/2|'],
			// Crotchets mostly, so that few of its notes are semiquavers then.
			[431, 'K:G\nB2BGAB|cB/A/BGAF|B2BGAB|cB/A/BGG2|'],
			[352, 'K:Ador\nAA/>B/AG|EGAB|cB/>A/BA/>G/|EDD2|'],
		] as const) {
			const [first] = found(abc);
			assert.deepEqual([first?.tuneId, first?.score], [tuneId, 1]);
		}
	});
});
