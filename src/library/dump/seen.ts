/** As many bits as a number has without a box of its own in memory. */
const width = 30;

/**
 * Which whole numbers there have been. Those that are near each other share an entry: the hundred thousands of places in
 * sets take an entry a set.
 */
export class Seen {
	readonly #blocks = new Map<number, number>();

	/** Whether it is the first time. */
	isNew(number: number): boolean {
		const block = Math.floor(number / width);
		const bit = 1 << (number % width);
		const bits = this.#blocks.get(block) ?? 0;
		this.#blocks.set(block, bits | bit);
		return (bits & bit) === 0;
	}
}
