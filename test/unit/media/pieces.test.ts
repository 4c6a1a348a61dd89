import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { piecesOf } from '../../../media/beside/pieces.ts';
import { placeOf } from '../../../src/abc/places.ts';
import { soundingVoices } from '../../../src/abc/sounding.ts';
import { between, pick, seeded, type Random } from '../../replica/random.ts';

const placed = (lines: readonly string[]) => ({
	lines,
	places: lines.map((_, line) => ({ line, character: 0 })),
});

/** What sounds, where it stands in the whole. */
const heardIn = (abc: string, placeOfNote: (at: number) => unknown) =>
	soundingVoices(abc).flatMap(bars =>
		bars.flatMap(({ sounds }) =>
			sounds.map(({ at, pitches, duration }) => [placeOfNote(at), pitches, duration]),
		),
	);

const asides = ['K:Ador', 'M:6/8', 'L:1/16', 'P:B', 'w:la la la', '% only said', 'U:T=!trill!'];
const ends = ['|', '|', '|', '||', '|\\', '|[K:Dmix]', '|[L:1/8]'];

const longTune = (random: Random): readonly string[] => {
	const lines = ['X:1', 'M:4/4', 'L:1/8', 'K:Edor'];
	for (let n = between(random, 40, 90); n > 0; n--) {
		const notes = Array.from({ length: 24 }, () => pick(random, ['A', 'B2', '^c', 'd/', 'f', 'z']));
		const end = pick(random, ends);
		lines.push(notes.join('') + end);
		if (!end.endsWith('\\') && random() < 0.3) lines.push(pick(random, asides));
	}
	return [...lines, 'ABcd|'];
};

suite('Music that is drawn in pieces', () => {
	test('is one piece where it is no longer than tunes are', () => {
		const lines = ['X:1', 'K:G', ...Array.from({ length: 20 }, () => 'GABc dedB|'.repeat(3))];
		const [piece, ...more] = piecesOf(placed(lines));
		assert.deepEqual(piece?.lines, lines);
		assert.equal(more.length, 0);
	});

	test('sounds as it does as a whole, and each note stands where it did', () => {
		const random = seeded(11);
		for (let times = 0; times < 8; times++) {
			const lines = longTune(random);
			const music = placed(lines);
			const pieces = piecesOf(music);
			assert.ok(pieces.length > 1);
			assert.deepEqual(
				pieces.map(({ continues }) => continues),
				pieces.map((_, n) => n > 0),
			);
			const heard = pieces.flatMap(({ within }) =>
				heardIn(within.lines.join('\n'), at => placeOf(within, at)),
			);
			assert.deepEqual(
				heard,
				heardIn(lines.join('\n'), at => placeOf(music, at)),
			);
		}
	});

	test('leaves the other pieces as they are when one is changed', () => {
		const lines = longTune(seeded(12));
		const changed = lines.map((line, n) => (n === 30 ? `${line} A|` : line));
		const [before, after] = [lines, changed].map(all =>
			piecesOf(placed(all)).map(piece => piece.lines.join('\n')),
		);
		assert.equal(after?.length, before?.length);
		assert.equal(after?.filter((piece, n) => piece !== before?.[n]).length, 1);
	});

	test('is not cut where voices go side by side', () => {
		const lines = ['X:1', 'K:G', ...Array.from({ length: 80 }, () => ['V:1', 'GABc|'.repeat(9)])];
		assert.equal(piecesOf(placed(lines.flat())).length, 1);
	});
});
