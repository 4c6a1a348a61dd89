import path from 'node:path';
import { root } from '../../scripts/cache.mjs';
import { heardOn } from '../../src/abc/heard.ts';
import type { Instrument } from '../../src/abc/heard.ts';
import type { Asked } from '../ui/offlineTune.ts';
import { startSoundPage } from '../ui/soundPage.ts';
import type { SoundPage } from '../ui/soundPage.ts';
import type { Figure } from './figure.ts';
import { short } from './figure.ts';

const reel = 'X:1\nM:4/4\nL:1/8\nK:D\nD2FA d2fd|e2ce A2ce|D2FA d2fd|ecAc d4|';

/** The first notes of the tune, which are heard on every instrument. */
const notes = 16;
/** Those that sound elsewhere than they are written, in semitones. */
const octaves: Partial<Record<Instrument, number>> = { whistle: 12, banjo: -12 };

/** A loop of two bars, at 0.8 whole notes a second: 2.5 s, which is a whole number of samples. */
const loop = { from: 1, to: 3 };
const [rate, pass, passes] = [0.8, 2.5, 6];

/** What the player makes of a tune, rendered into a buffer and listened to there. */
export async function rendered(): Promise<readonly Figure[]> {
	const shown = await startSoundPage(path.join(root, 'test/bench/offlineLoop.ts'));
	try {
		return [...(await seams(shown)), ...(await pitches(shown))];
	} finally {
		await shown.close();
	}
}

async function seams({ page }: SoundPage): Promise<readonly Figure[]> {
	// On the flute, whose own sound has the smallest steps.
	const asked: Asked = { abc: reel, instrument: 'flute', rate, seconds: pass * passes, loop };
	const { turns, sent, shift, step } = await page.evaluate(
		([asked, pass]) => globalThis.theSessionSeams(asked, pass),
		[asked, pass] as const,
	);
	return [
		{
			name: 'Player: a loop, off its own length',
			// Times in seconds round far below a sample.
			measured: Math.max(shift, Math.round(sent * 1e6) / 1e6),
			unit: 'samples',
			target: 0,
			note: `the worst of ${turns} turns; as rendered ${shift}, as sent ${sent.toExponential(1)}`,
		},
		{
			name: 'Player: a loop, largest step between samples where it turns, of that elsewhere',
			measured: step,
			unit: '%',
			target: 100,
			note: 'a tick would be a step like no other',
		},
	];
}

async function pitches({ page }: SoundPage): Promise<readonly Figure[]> {
	const heard: { instrument: Instrument; right: number; cents: number }[] = [];
	for (const instrument of heardOn) {
		const asked: Asked = { abc: reel, instrument, rate: 0.5, seconds: 6 };
		const all = await page.evaluate(
			([asked, notes]) => globalThis.theSessionSound.hearNotes(asked, notes),
			[asked, notes] as const,
		);
		const off = all.map(({ pitch, heard }) =>
			Math.abs(100 * (heard - pitch - (octaves[instrument] ?? 0))),
		);
		heard.push({
			instrument,
			right: off.filter(cents => cents < 50).length,
			cents: Math.max(...off),
		});
	}
	const told = (of: (one: (typeof heard)[number]) => string) =>
		heard.map(one => `${one.instrument} ${of(one)}`).join(', ');
	return [
		{
			name: `Player: notes of another pitch than written, of ${notes} on each of ${heard.length} instruments`,
			measured: heard.reduce((wrong, { right }) => wrong + notes - right, 0),
			unit: 'notes',
			target: 0,
			note: `right: ${told(({ right }) => String(right))}`,
		},
		{
			name: 'Player: furthest from the pitch that is written',
			measured: Math.max(...heard.map(({ cents }) => cents)),
			unit: 'cents',
			note: told(({ cents }) => short(cents)),
		},
	];
}
