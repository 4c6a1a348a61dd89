import assert from 'node:assert/strict';
import { bodyLines } from '../../../src/abc/body.ts';
import { abcKey, modes } from '../../../src/abc/key.ts';
import { movedKey, nearestWay, signatureOf } from '../../../src/abc/interval.ts';
import { meterOf } from '../../../src/abc/meter.ts';
import { soundingVoices } from '../../../src/abc/sounding.ts';
import { differingBar, transposeTune } from '../../../src/abc/transpose.ts';
import { handWrittenTunes } from '../../replica/data/tunes/all.ts';

const tune = (key: string, body: string): string =>
	`X:1\nT:A Tune\nM:6/8\nL:1/8\nK:${key}\n${body}`;

/** What is heard, wherever it stands in the text. */
const heardOf = (abc: string) =>
	soundingVoices(abc)[0]?.map(bar => bar.sounds.map(sound => ({ ...sound, at: 0 })));

/** The music alone, from `K:` on. */
const moved = (key: string, body: string, semitones: number): string => {
	const result = transposeTune(tune(key, body), semitones);
	assert.ok(result.ok, JSON.stringify(result));
	return result.abc.slice(result.abc.indexOf('K:'));
};

suite('a tune in another key', () => {
	test('has its key and every note moved', () => {
		assert.equal(moved('Dmaj', 'DFA d3|faf ecA|', 5), "K:Gmaj\nGBd g3|bd'b afd|");
		assert.equal(moved('Amix', 'A,3 cBA|a3 gfe|', -2), 'K:Gmix\nG,3 BAG|g3 fed|');
	});

	test('keeps a sign where one was written, and writes none where none was', () => {
		assert.equal(moved('Gmaj', 'G^GA =fed|_B=B^c d3|', 2), 'K:Amaj\nA^AB =gfe|=c^c^d e3|');
		assert.equal(moved('Edor', 'EF=G ^c_cc|', -4), 'K:Cdor\nCD_E =A__AA|');
	});

	test('has its chords moved, and words and annotations left alone', () => {
		assert.equal(
			moved('Gmaj', '"G"G3 "D7/F#"A3|"Em"B3 "^fine"d3|"C / D7"c3 "last time"G3|"Bb"_B6|', -2),
			'K:Fmaj\n"F"F3 "C7/E"G3|"Dm"A3 "^fine"c3|"Bb / C7"B3 "last time"F3|"Ab"_A6|',
		);
		assert.equal(
			moved('Dmaj', '"D(A)"D3 "Bm(G/B)"B3|"(Em)"E3 "Am7(b5)"A3|"D(slow)"D6|', 2),
			'K:Emaj\n"E(B)"E3 "C#m(A/C#)"c3|"(F#m)"F3 "Bm7(b5)"B3|"D(slow)"E6|',
		);
	});

	test('has the chords of a line below it moved', () => {
		assert.equal(
			moved('Gmaj', 'G3 A3|d6|\ns:"G" "D7"|* "last time"', 2),
			'K:Amaj\nA3 B3|e6|\ns:"A" "E7"|* "last time"',
		);
	});

	test('keeps the words that stand among its notes without quotation marks', () => {
		assert.equal(
			moved(
				'Dmaj',
				"DFA d3|A2d second time|fdf|D.C. al Fine\nPlay it twice, be a beggar, then Cooley's.",
				2,
			),
			"K:Emaj\nEGB e3|B2e second time|geg|D.C. al Fine\nPlay it twice, be a beggar, then Cooley's.",
		);
		// Here they are signs.
		assert.equal(moved('Dmaj\nU:h=!trill!', 'hABc dhe|', 2), 'K:Emaj\nU:h=!trill!\nhBcd ehf|');
		assert.equal(moved('Dmaj', '|D.C.A,|', 2), 'K:Emaj\n|E.D.B,|');
	});

	test('has its chords read at once, whatever they are', () => {
		const [row] = ['C' + '1'.repeat(200) + 'x'];
		assert.equal(moved('Gmaj', `"${row}"G3|`, 2), `K:Amaj\n"${row}"A3|`);
	});

	test('keeps ornaments, tuplets, ties, endings, lengths and everything that is no note', () => {
		assert.equal(
			moved(
				'Ddor',
				'|:~D2{/E}F (3ABc d-|1 d/>c/ !fermata!A .z [DA]2:|2 +trill+d4|] % back to D',
				2,
			),
			'K:Edor\n|:~E2{/F}G (3Bcd e-|1 e/>d/ !fermata!B .z [EB]2:|2 +trill+e4|] % back to D',
		);
	});

	test('moves a key that changes on the way, in a line of its own or within one', () => {
		assert.equal(
			moved('Amix', 'A3 c3|[K:D]d3 [M:3/4]f3|\nK:G clef=treble\nG3 B3|\nw:do re', 2),
			'K:Bmix\nB3 d3|[K:E]e3 [M:3/4]g3|\nK:A clef=treble\nA3 c3|\nw:do re',
		);
		assert.equal(moved('D =c', 'dcB A3|', 2), 'K:E =d\nedc B3|');
		assert.equal(moved('D clef=G middle=d', 'dcB A3|', 2), 'K:E clef=G middle=d\nedc B3|');
	});

	test('says in its header what it was', () => {
		const result = transposeTune(tune('Amix', 'A6|'), -3);
		assert.ok(result.ok);
		assert.match(result.abc, /^N:Transposed from A mixolydian, 3 semitones down\nK:F#mix$/m);
		assert.deepEqual(result.to, { tonic: 'F#', mode: 'mixolydian' });
	});

	test('is the tune itself when it is moved by nothing', () => {
		const abc = tune('F#min', '"A"FGA ^e3|');
		assert.deepEqual(transposeTune(abc, 0), {
			ok: true,
			abc,
			from: { tonic: 'F#', mode: 'minor' },
			to: { tonic: 'F#', mode: 'minor' },
		});
	});

	test('comes back as it was, whichever way it went', () => {
		const abc = tune('Edor', '|:"Em"E2B BAB|"D"d^cd =FAD|');
		for (let semitones = -12; semitones <= 12; semitones++) {
			const there = transposeTune(abc, semitones);
			assert.ok(there.ok, String(semitones));
			const back = transposeTune(there.abc, -semitones);
			assert.ok(back.ok, String(semitones));
			assert.deepEqual(heardOf(back.abc), heardOf(abc));
			assert.match(back.abc, /"Em"/);
		}
	});

	test('agrees in every pitch, for every tune we have and every key', function () {
		this.timeout(30_000);
		for (const { name, type, settings } of handWrittenTunes) {
			for (const { key, abc } of settings) {
				const text = `X:1\nM:${meterOf(type)}\nL:1/8\nK:${abcKey(key)}\n${bodyLines(abc).join('\n')}`;
				for (const semitones of [-12, -5, -1, 1, 2, 3, 6]) {
					assert.equal(transposeTune(text, semitones).ok, true, `${name} ${key} ${semitones}`);
				}
			}
		}
	});
});

suite('a tune that stays as it is', () => {
	test('has no key that could be moved', () => {
		for (const key of ['none', 'HP', 'D exp ^f', '']) {
			const result = transposeTune(tune(key, 'ABc|'), 2);
			assert.deepEqual(result, { ok: false, problem: { reason: 'key', key } });
		}
	});

	test('would sound otherwise in a bar, which is named', () => {
		// A quarter tone is no sign that this knows how to move.
		const result = transposeTune(tune('C', 'A|ABc d3|B^/Ac e3|'), 1);
		assert.deepEqual(result, { ok: false, problem: { reason: 'bar', bar: 2 } });
	});

	test('differs from one whose pitch, length or number of notes is another', () => {
		const bars = (body: string) => soundingVoices(tune('D', body));
		const before = bars('DFA d3|faf e3|');
		assert.equal(differingBar(before, bars('DFA d3|faf e3|'), 0), undefined);
		assert.equal(differingBar(before, bars('DFA d3|f^af e3|'), 0), 2);
		assert.equal(differingBar(before, bars('DFA d3|faf e2|'), 0), 2);
		assert.equal(differingBar(before, bars('DFA d2|faf e3|'), 0), 1);
		assert.equal(differingBar(before, bars('DFA d3|'), 0), 2);
	});
});

suite('what sounds', () => {
	const midi = (key: string, body: string): readonly (readonly number[])[] =>
		(soundingVoices(tune(key, body))[0] ?? []).map(({ sounds }) =>
			sounds.flatMap(({ pitches }) => pitches.map(pitch => pitch.midi)),
		);

	test('has the signature, and a sign until the end of its bar', () => {
		assert.deepEqual(midi('D', 'F=FF f|F^A,A,|'), [
			[66, 65, 65, 78],
			[66, 58, 58],
		]);
		assert.deepEqual(midi('D', 'F[K:G]Fc|\nK:F\nB|'), [[66, 66, 72], [70]]);
	});

	test('is counted from the first whole bar', () => {
		const numbers = (body: string) =>
			(soundingVoices(tune('D', body))[0] ?? []).map(bar => bar.number);
		assert.deepEqual(numbers('A|d3 f3|e3 c3|'), [0, 1, 2]);
		assert.deepEqual(numbers('d3 f3|e3 c3|'), [1, 2]);
		assert.deepEqual(numbers('AB cd|d3 f3|e3 c3|'), [0, 1, 2]);
	});

	test('is counted on over a bar that a repeat has cut, and over the pickup of a part', () => {
		const numbers = (body: string) =>
			(soundingVoices(tune('D', body))[0] ?? []).map(bar => bar.number);
		assert.deepEqual(numbers('A|d3 f3|e3 c2:|f|a3 f3|e3 d2:|'), [0, 1, 2, 2, 3, 4]);
		assert.deepEqual(numbers('|:A|d3 f3|e3 d3:|f|a3 f3|e3 d3:|'), [0, 1, 2, 2, 3, 4]);
		assert.deepEqual(numbers('d3 f3|e3|c3|d6|'), [1, 2, 2, 3]);
	});
});

suite('a key that is moved', () => {
	test('is spelled with the fewest signs', () => {
		const to = (tonic: string, mode: (typeof modes)[number], semitones: number) =>
			movedKey({ tonic, mode }, semitones).tonic;
		assert.equal(to('D', 'major', 1), 'Eb');
		assert.equal(to('E', 'dorian', 1), 'F');
		assert.equal(to('G', 'major', 1), 'Ab');
		assert.equal(to('B', 'minor', 2), 'C#');
		assert.equal(to('G', 'major', -1), 'F#');
		assert.equal(to('F', 'major', 1), 'Gb');
		for (const mode of modes)
			for (let n = 0; n < 12; n++)
				assert.ok(Math.abs(signatureOf(movedKey({ tonic: 'D', mode }, n))) <= 6, `${mode} ${n}`);
	});

	test('goes the shorter way', () => {
		assert.equal(nearestWay({ tonic: 'D', mode: 'major' }, 7), 5);
		assert.equal(nearestWay({ tonic: 'A', mode: 'dorian' }, 2), 5);
		assert.equal(nearestWay({ tonic: 'G', mode: 'major' }, 2), -5);
		assert.equal(nearestWay({ tonic: 'G', mode: 'major' }, 7), 0);
	});
});
