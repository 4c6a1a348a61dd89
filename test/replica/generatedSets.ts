import { prolific } from './generator.ts';
import { between, pick, seeded } from './random.ts';
import type { Tune, TuneSet } from './records.ts';
import { stamp } from './stamp.ts';

const firstSet = 100_000;

const tags = ['jigs', 'Friday', 'for the dancers', 'too fast', 'gaeilge'];

/** Two to four tunes each; a third of them has tags. */
export const generatedSets = (count: number, seed: number, tunes: readonly Tune[]): TuneSet[] => {
	const random = seeded(seed + 7);
	const playable = tunes.filter(({ settings }) => settings.length > 0);
	return Array.from({ length: count }, (_, n) => {
		const played = Array.from({ length: between(random, 2, 4) }, () => {
			const tune = pick(random, playable);
			return { tune, setting: pick(random, tune.settings) };
		});
		return {
			id: firstSet + n,
			by: prolific(random),
			name: played.map(({ tune }) => tune.name).join(', '),
			// All of them older than the ones written by hand.
			date: stamp((0.3 * n) / count),
			...(random() < 0.35 && { tags: [pick(random, tags)] }),
			played,
			bare: false,
		};
	});
};
