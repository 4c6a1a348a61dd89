import { inAnyLengths } from '../../../src/library/melody/lengths.ts';
import type { MelodySetting } from '../../../src/library/melody/melodyBuilder.ts';
import type { MelodyIndex } from '../../../src/library/melody/melodyIndex.ts';
import { isTooShort } from '../../../src/library/melody/query.ts';
import { pick, seeded } from '../../replica/random.ts';
import type { Figure } from '../figure.ts';
import { heardFrom, keyOf, movedNotes, typedAbc } from './typed.ts';

const questions = 20;
const everyStep = [0, 1, 2, 3, 4, 5, 6, -5, -4, -3, -2, -1];

/** How many of a hundred questions get another answer in another key than in their own. */
export function inEveryKey(index: MelodyIndex, settings: readonly MelodySetting[]): Figure {
	const random = seeded(12);
	let [asked, other] = [0, 0];
	while (asked < questions * (everyStep.length - 1)) {
		const setting = pick(random, settings);
		const notes = heardFrom(random, setting, 16);
		if (!notes) continue;
		const [own, ...moved] = everyStep.map(semitones => {
			const typed = movedNotes(notes, keyOf(setting), semitones);
			const { key } = typed;
			const abc = typedAbc(typed.notes, { key, signature: key, barLines: true });
			const matches = inAnyLengths(abc, 10, (query, limit) => index.searchTunes(query, limit));
			if (isTooShort(matches)) return '';
			return matches.map(({ settingId, bar, score }) => [settingId, bar, score].join()).join(' ');
		});
		asked += moved.length;
		other += moved.filter(list => list !== own).length;
	}
	return {
		name: 'Another answer to the same melody in another key',
		...{ measured: (100 * other) / asked, unit: '%', target: 0 },
		note: `of ${questions} melodies in 11 other keys`,
	};
}
