import assert from 'node:assert/strict';
import path from 'node:path';
import { root } from '../../scripts/cache.mjs';
import type { Asked } from './offlineTune.ts';
import { startSoundPage } from './soundPage.ts';
import type { SoundPage } from './soundPage.ts';

const reel = 'X:1\nM:4/4\nL:1/8\nK:D\nD2FA d2fd|e2ce A2ce|D2FA d2fd|ecAc d4|';

suite('What is heard of a tune', () => {
	let shown: SoundPage;

	suiteSetup(async function () {
		this.timeout(60_000);
		shown = await startSoundPage(path.join(root, 'test/ui/offlineTune.ts'));
	});
	suiteTeardown(() => shown.close());

	const octaves = { flute: 0, fiddle: 0, concertina: 0, whistle: 12, banjo: -12 } as const;
	for (const [instrument, octave] of Object.entries(octaves)) {
		test(`the notes of the staff, on the ${instrument}`, async () => {
			const asked = { abc: reel, instrument, rate: 0.5, seconds: 6 } as Asked;
			const notes = await shown.page.evaluate(
				asked => globalThis.theSessionSound.hearNotes(asked, 12),
				asked,
			);
			for (const { pitch, heard } of notes)
				assert.ok(
					Math.abs(heard - pitch - octave) < 0.35,
					`${heard.toFixed(2)} instead of ${pitch + octave}`,
				);
		});
	}

	test('the same notes at another tempo: slower is not lower', async () => {
		const asked: Asked = { abc: reel, instrument: 'flute', rate: 0.3, seconds: 8 };
		const notes = await shown.page.evaluate(
			asked => globalThis.theSessionSound.hearNotes(asked, 8),
			asked,
		);
		for (const { pitch, heard } of notes) assert.ok(Math.abs(heard - pitch) < 0.35);
	});

	test('a loop whose passes are alike, without a hole where it turns', async () => {
		const loop = { from: 1, to: 2 };
		// One bar in 1.25 s, a whole number of samples: only so can passes be compared.
		const asked: Asked = { abc: reel, instrument: 'flute', rate: 0.8, seconds: 5, loop };
		const { difference, quietest } = await shown.page.evaluate(
			asked => globalThis.theSessionSound.hearLoop(asked, 1),
			asked,
		);
		assert.ok(difference < 0.05, `passes differ by ${difference}`);
		assert.ok(quietest > 0.2, `quiet at the seam: ${quietest}`);
	});
});
