import type { StoredMelodies } from './format.ts';

/** The melodies of several collections as one, with the number of each in it, from 0, for both of its ids. */
export function joined(parts: readonly StoredMelodies[]): StoredMelodies {
	const count = parts.reduce((sum, part) => sum + part.count, 0);
	const ids = Int32Array.from({ length: count }, (_, n) => n);
	const bars = parts.reduce((sum, { lengths }) => sum + lengths.length, 0);
	const all = parts.reduce((sum, { slots }) => sum + slots.length, 0);
	const barStarts = new Uint32Array(count + 1);
	const slotStarts = new Uint32Array(count + 1);
	const lengths = new Uint8Array(bars);
	const signs = new Uint8Array(bars);
	const slots = new Uint8Array(all);
	const alterations = new Int8Array(all);
	let [melody, bar, slot] = [0, 0, 0];
	for (const part of parts) {
		for (let n = 1; n <= part.count; n++) {
			barStarts[melody + n] = bar + (part.barStarts[n] ?? 0);
			slotStarts[melody + n] = slot + (part.slotStarts[n] ?? 0);
		}
		lengths.set(part.lengths, bar);
		signs.set(part.signs, bar);
		slots.set(part.slots, slot);
		alterations.set(part.alterations, slot);
		melody += part.count;
		bar += part.lengths.length;
		slot += part.slots.length;
	}
	return {
		...{ count, tuneIds: ids, settingIds: ids },
		...{ barStarts, lengths, signs, slotStarts, slots, alterations },
	};
}
