import { lengthOf } from './parts.ts';
import type { Bar, WrittenBar } from './sounding.ts';

const little = 1e-5;
/** What is shorter than this much of a bar, where a part begins, leads to the next bar. */
const pickup = 2 / 3;

/**
 * The bars with the numbers that musicians give them, from 1: a pickup before the first has 0, and no later one
 * has a number of its own. A bar that a repeat has cut in two has one number, and its second half leads on.
 */
export function numbered(bars: readonly WrittenBar[]): readonly Bar[] {
	const lengths = bars.map(lengthOf);
	const usual = usualLength(lengths);
	const found: Bar[] = [];
	bars.forEach((bar, index) => {
		const [length = 0, previous = 0] = [lengths[index], lengths[index - 1]];
		const before = found.at(-1);
		const isShort = length < usual - little;
		const isPickup = isShort && length <= usual * pickup + little;
		let leads = isPickup && index === 0;
		if (before && isShort && !before.leads && bar.ending === '') {
			const completes = previous < usual - little && previous + length <= usual + little;
			leads = completes || (isPickup && bar.opensPart && index + 1 < bars.length);
		}
		found.push({ ...bar, number: (before?.number ?? 0) + (leads ? 0 : 1), leads });
	});
	return found;
}

/** The middle one of all lengths: a meter isn't always what the bars have. */
function usualLength(lengths: readonly number[]): number {
	const sorted = [...lengths].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
