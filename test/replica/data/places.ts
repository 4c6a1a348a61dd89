import type { Place } from '../records.ts';

/** The same name is the same place, whoever names it first: its id comes from its letters (FNV-1a). */
export const place = (name: string): Place => {
	let hash = 0x811c9dc5;
	for (const byte of Buffer.from(name)) {
		hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
	}
	return { id: hash % 100_000, name };
};
