import type { StoredMelodies } from './format.ts';

/** The melodies of several collections as one. Their tunes are numbered from 0 in each, and then from 0 in all. */
export function joined(parts: readonly StoredMelodies[]): StoredMelodies {
	const count = parts.reduce((sum, part) => sum + part.count, 0);
	const ids = new Int32Array(count);
	const bars = parts.reduce((sum, { lengths }) => sum + lengths.length, 0);
	const all = parts.reduce((sum, { slots }) => sum + slots.length, 0);
	const barStarts = new Uint32Array(count + 1);
	const slotStarts = new Uint32Array(count + 1);
	const lengths = new Uint8Array(bars);
	const signs = new Uint8Array(bars);
	const slots = new Uint8Array(all);
	const alterations = new Int8Array(all);
	let [melody, tune, bar, slot] = [0, 0, 0, 0];
	for (const part of parts) {
		for (let n = 1; n <= part.count; n++) {
			ids[melody + n - 1] = tune + (part.tuneIds[n - 1] ?? 0);
			barStarts[melody + n] = bar + (part.barStarts[n] ?? 0);
			slotStarts[melody + n] = slot + (part.slotStarts[n] ?? 0);
		}
		lengths.set(part.lengths, bar);
		signs.set(part.signs, bar);
		slots.set(part.slots, slot);
		alterations.set(part.alterations, slot);
		melody += part.count;
		// A tune may have more melodies than one, and none has less.
		tune += part.count === 0 ? 0 : (part.tuneIds[part.count - 1] ?? 0) + 1;
		bar += part.lengths.length;
		slot += part.slots.length;
	}
	return {
		...{ count, tuneIds: ids, settingIds: ids },
		...{ barStarts, lengths, signs, slotStarts, slots, alterations },
	};
}
