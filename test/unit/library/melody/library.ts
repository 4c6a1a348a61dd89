import { MelodyBuilder } from '../../../../src/library/melody/melodyBuilder.ts';
import type { MelodySetting } from '../../../../src/library/melody/melodyBuilder.ts';
import { MelodyIndex } from '../../../../src/library/melody/melodyIndex.ts';
import type { MelodyMatch } from '../../../../src/library/melody/melodyIndex.ts';
import { isTooShort, melodyQuery } from '../../../../src/library/melody/query.ts';
import { handWrittenTunes } from '../../../replica/data/tunes/all.ts';
import { generatedSettings } from '../../../replica/dump/melodies.ts';
import { seeded } from '../../../replica/random.ts';

/** The tunes written by hand, among invented ones whose ids begin at 100,000. */
export const smallLibrary = (): readonly MelodySetting[] => {
	const byHand = handWrittenTunes.flatMap(({ id, type, settings }) =>
		settings.map(setting => ({
			tuneId: id,
			settingId: setting.id,
			meter: type,
			mode: setting.key,
			abc: setting.abc,
		})),
	);
	const random = seeded(44);
	const invented = Array.from({ length: 300 }, (_, n) =>
		generatedSettings(random, n % 2 ? 'reel' : 'jig').map(({ mode, abc }, of) => ({
			tuneId: 100_000 + n,
			settingId: 200_000 + n * 20 + of,
			meter: '4/4',
			mode,
			abc,
		})),
	).flat();
	return [...byHand, ...invented];
};

export const indexBytes = (settings: readonly MelodySetting[]): Uint8Array => {
	const builder = new MelodyBuilder();
	for (const setting of settings) builder.add(setting);
	return builder.finish();
};

export const indexOf = (settings: readonly MelodySetting[]): MelodyIndex =>
	new MelodyIndex(indexBytes(settings));

export const found = (index: MelodyIndex, abc: string, limit = 10): readonly MelodyMatch[] => {
	const query = melodyQuery(abc);
	if (isTooShort(query)) throw new Error(`${query.wanted} notes too short: ${abc}`);
	return index.searchTunes(query, limit);
};
