import { generatedSettings } from '../../replica/dump/melodies.ts';
import { pick, seeded } from '../../replica/random.ts';
import { meters } from '../../replica/records.ts';
import type { TuneType } from '../../replica/records.ts';
import type { MelodySetting } from '../../../src/library/melody/melodyBuilder.ts';

/** Of twenty tunes so many are of each type, about as they are in sessions. */
const types: readonly TuneType[] = [
	...Array.from({ length: 8 }, (): TuneType => 'reel'),
	...Array.from({ length: 5 }, (): TuneType => 'jig'),
	...(['hornpipe', 'polka', 'polka', 'slide', 'slip jig', 'waltz', 'barndance'] as const),
];

/** Invented tunes with so many settings, the same for the same seed. */
export function inventedLibrary(settings: number, seed = 2026): readonly MelodySetting[] {
	const random = seeded(seed);
	const all: MelodySetting[] = [];
	for (let tuneId = 1; all.length < settings; tuneId++) {
		const type = pick(random, types);
		for (const { mode, abc } of generatedSettings(random, type))
			all.push({ tuneId, settingId: all.length + 1, meter: meters[type], mode, abc });
	}
	return all.slice(0, settings);
}
