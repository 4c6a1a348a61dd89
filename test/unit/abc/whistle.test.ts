import assert from 'node:assert/strict';
import { fingering } from '../../../src/abc/whistle.ts';

/** The D below the staff, the D whistle's lowest note. */
const d = 62;

/** `xxxooo+`: closed, half (`/`) and open holes from the mouth down, and how often it is blown over. */
function fingered(midi: number, lowest = d): string | undefined {
	const found = fingering(midi, lowest);
	if (!found) return undefined;
	const sign = { closed: 'x', half: '/', open: 'o' };
	return found.holes.map(hole => sign[hole]).join('') + '+'.repeat(found.overblow);
}

suite('The fingering of a whistle', () => {
	test('lifts a finger for every note of its scale', () => {
		const scale = [62, 64, 66, 67, 69, 71, 73];
		assert.deepEqual(
			scale.map(note => fingered(note)),
			['xxxxxx', 'xxxxxo', 'xxxxoo', 'xxxooo', 'xxoooo', 'xooooo', 'oooooo'],
		);
	});

	test('is blown over for the second octave, and twice for the D above it', () => {
		assert.equal(fingered(74), 'oxxxxx+');
		for (const note of [64, 66, 67, 69, 71, 73]) {
			assert.equal(fingered(note + 12), `${String(fingered(note))}+`);
		}
		assert.equal(fingered(86), 'oxxooo++');
	});

	test('half-holes what lies between, but forks the C natural that everybody plays', () => {
		assert.equal(fingered(63), 'xxxxx/');
		assert.equal(fingered(65), 'xxxx/o');
		assert.equal(fingered(68), 'xx/ooo');
		assert.equal(fingered(70), 'x/oooo');
		assert.equal(fingered(72), 'oxxooo');
		assert.equal(fingered(84), '/ooooo+', 'in the second octave the fork fails');
	});

	test('has six holes for every note of its range, and none outside of it', () => {
		for (let note = d; note <= d + 24; note++) {
			assert.equal(fingering(note, d)?.holes.length, 6, String(note));
		}
		assert.equal(fingering(d - 1, d), undefined);
		assert.equal(fingering(d + 25, d), undefined);
	});

	test('goes by the whistle’s own key', () => {
		assert.equal(fingered(60, 60), 'xxxxxx');
		assert.equal(fingered(67, 60), 'xxoooo', 'G on a whistle in C');
		assert.equal(fingered(70, 60), 'oxxooo', 'the flat seventh of a whistle in C');
		assert.equal(fingered(62, 67), undefined, 'the low D on a whistle in G');
	});

	test('takes a quarter tone for the note below it', () => {
		assert.equal(fingered(67.5), 'xxxooo');
	});
});
