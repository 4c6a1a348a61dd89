import type { Places } from '../tune/staff.ts';

/** The notes of a staff by where they begin in the music, in their order; those that have been painted. */
export const beginningsIn = (places: Places): readonly number[] =>
	[...places]
		.filter(([, elements]) => elements.length > 0)
		.map(([at]) => at)
		.sort((a, b) => a - b);

/** The note that a key leads to from another, or to begin with; undefined for a key that means nothing here. */
export const noteFor = (
	key: string,
	from: number | undefined,
	places: Places,
): number | undefined => {
	const all = beginningsIn(places);
	const here = from === undefined ? -1 : all.indexOf(from);
	switch (key) {
		case 'ArrowRight':
			return all[Math.min(here + 1, all.length - 1)];
		case 'ArrowLeft':
			return all[Math.max(here - 1, 0)];
		case 'Home':
			return all[0];
		case 'End':
			return all.at(-1);
		case 'ArrowDown':
			return inNextSystem(all, here, 1, places) ?? all[here];
		case 'ArrowUp':
			return inNextSystem(all, here, -1, places) ?? all[here];
		default:
			return undefined;
	}
};

/** The note of the system below (1) or above (-1) that stands most nearly under or over this one. */
const inNextSystem = (
	all: readonly number[],
	here: number,
	direction: 1 | -1,
	places: Places,
): number | undefined => {
	const element = (n: number): SVGElement | undefined => places.get(all[n] ?? -1)?.[0];
	const middle = (n: number): number => {
		const { left = 0, right = 0 } = element(n)?.getBoundingClientRect() ?? {};
		return (left + right) / 2;
	};
	const own = element(here)?.parentElement;
	let system: Element | null | undefined;
	let best: { readonly at: number | undefined; readonly distance: number } | undefined;
	for (let n = here + direction; n >= 0 && n < all.length; n += direction) {
		const parent = element(n)?.parentElement;
		if (parent === own) continue;
		system ??= parent;
		if (parent !== system) break;
		const distance = Math.abs(middle(n) - middle(here));
		if (best === undefined || distance < best.distance) best = { at: all[n], distance };
	}
	return best?.at;
};
