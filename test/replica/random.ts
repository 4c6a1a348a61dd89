/** A stream of numbers from 0 up to 1 that one seed always starts the same way (mulberry32). */
export type Random = () => number;

export const seeded = (seed: number): Random => {
	let state = seed >>> 0;
	return () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
};

/** A whole number from `least` to `most`, both included. */
export const between = (random: Random, least: number, most: number): number =>
	least + Math.floor(random() * (most - least + 1));

export const pick = <T>(random: Random, from: readonly T[]): T => {
	const picked = from[Math.floor(random() * from.length)];
	if (picked === undefined) {
		throw new RangeError('There is nothing to pick from');
	}
	return picked;
};
