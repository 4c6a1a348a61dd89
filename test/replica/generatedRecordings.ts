import { numbered } from './data/numbered.ts';
import { generatedComments, prolific } from './generator.ts';
import { nameArtist, nameTune } from './generatedNames.ts';
import { between, pick, seeded } from './random.ts';
import type { Random } from './random.ts';
import type { Recording, TrackTune, Tune } from './records.ts';
import { stamp } from './stamp.ts';

const firstRecording = 9000;
const firstComment = 3_000_000;

/** Of these tunes, most of them of the first few, which so have been recorded by half the country. */
export const generatedRecordings = (
	count: number,
	seed: number,
	tunes: readonly Tune[],
): Recording[] => {
	const random = seeded(seed + 3);
	return Array.from({ length: count }, (_, n) => {
		const name = nameTune(random);
		const through = (0.2 * n) / count;
		return {
			id: firstRecording + n,
			by: prolific(random),
			name,
			date: stamp(through),
			artist: numbered(nameArtist(random)),
			tracks: Array.from({ length: between(random, 6, 12) }, () => track(random, tunes)),
			comments: generatedComments(random, between(random, 0, 2), firstComment + n * 4, name, [
				through,
				0.7,
			]),
		};
	});
};

const track = (random: Random, tunes: readonly Tune[]): TrackTune[] =>
	Array.from({ length: between(random, 1, 3) }, () => {
		if (random() < 0.1) {
			return { name: nameTune(random) };
		}
		const { id, name } = pick(random, random() < 0.3 ? tunes.slice(0, 10) : tunes);
		return { name, tuneId: id };
	});
