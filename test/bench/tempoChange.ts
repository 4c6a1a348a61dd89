import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import { openReel } from './playedTune.ts';
import { firstHeard } from './soundWatch.ts';

/** In percent of the usual tempo, one after the other while it plays. */
const tempos = [80, 100, 120, 100, 60, 100, 150, 100, 75, 100, 130, 100];

/** How soon a new tempo is heard, and whether it leaves the pitch alone. */
export async function tempoChange(window: Window): Promise<readonly Figure[]> {
	const { body, play, stop, percent } = await openReel(window);
	await play.click();
	await firstHeard(body);
	const waited: number[] = [];
	const speeds: number[] = [];
	let latency = NaN;
	for (const tempo of tempos) {
		await percent.fill(String(tempo));
		await percent.press('Enter');
		const heard = await firstHeard(body);
		speeds.push(...heard.notes.map(({ speed }) => speed));
		({ latency } = heard);
		waited.push(Math.min(...heard.notes.map(({ begins }) => begins)) - latency - heard.asked);
	}
	await stop.click();
	return [
		{
			name: 'Player: from a new tempo to the first note at it, by the audio clock',
			measured: median(waited),
			unit: 'ms',
			target: 150,
			note: `median of ${waited.length}; least ${short(Math.min(...waited))}, most ${short(Math.max(...waited))}: most of it until the tune comes to its next note, of which a quaver lasts 150 ms at the usual tempo; with the browser’s output latency ${short(latency)} more`,
		},
		{
			name: 'Player: pitch of a note after a new tempo, off its own',
			measured: Math.max(...speeds.map(offSemitone)),
			unit: 'cents',
			target: 0.1,
			note: `the worst of ${speeds.length} notes: samples are played at steps of a semitone, whatever the tempo`,
		},
	];
}

/** How far (cents) a sample's speed is from the nearest whole number of semitones. */
function offSemitone(speed: number): number {
	const semitones = 12 * Math.log2(speed);
	return 100 * Math.abs(semitones - Math.round(semitones));
}
