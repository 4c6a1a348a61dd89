import assert from 'node:assert/strict';
import { rate, room, write } from '../../../../media/preview/tone.ts';

suite('The tone of a preview', () => {
	/** How strong a frequency is in these samples. */
	const strength = (samples: Float32Array, hertz: number): number => {
		let [sine, cosine] = [0, 0];
		for (const [index, value] of samples.entries()) {
			const turn = (2 * Math.PI * hertz * index) / rate;
			sine += value * Math.sin(turn);
			cosine += value * Math.cos(turn);
		}
		return Math.hypot(sine, cosine);
	};

	test('is at its pitch, to a hundredth of a semitone, and goes round without a seam', () => {
		for (const midi of [46, 62, 69, 98]) {
			const pitch = 440 * 2 ** ((midi - 69) / 12);
			const samples = new Float32Array(room);
			const loop = write(samples, midi);
			assert.ok(2 * loop + 64 <= room);
			assert.ok(samples.every(value => Math.abs(value) <= 1));
			assert.equal(samples[2 * loop], samples[loop]);
			const round = samples.subarray(loop, 2 * loop);
			const goneOver = new Float32Array(loop * 20);
			for (let at = 0; at < 20; at++) goneOver.set(round, at * loop);
			const there = strength(goneOver, pitch);
			for (const cents of [-3, -1, 1, 3]) {
				assert.ok(there > strength(goneOver, pitch * 2 ** (cents / 1200)), `${midi}: ${cents}`);
			}
		}
	});
});
