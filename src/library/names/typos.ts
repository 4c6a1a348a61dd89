/** How many letters may be wrong in a word of this length; one more in some where `nothingElse` is found. */
export function typosIn(word: string, nothingElse: boolean): number {
	if (/\p{N}/u.test(word) || word.length < 4) {
		return 0;
	}
	return word.length < (nothingElse ? 6 : 8) ? 1 : 2;
}

/** Which of the letters are in a word, a bit each; what is no letter from a to z shares the last bits. */
export function lettersIn(word: string): number {
	let letters = 0;
	for (let n = 0; n < word.length; n++) {
		letters |= 1 << Math.min(31, Math.max(0, word.charCodeAt(n) - 97));
	}
	return letters;
}

/** How many bits are set. */
export function count(bits: number): number {
	let left = bits - ((bits >>> 1) & 0x55555555);
	left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
	return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

const width = 64;
let [before, above, here] = [0, 0, 0].map(() => new Uint8Array(width)) as [
	Uint8Array,
	Uint8Array,
	Uint8Array,
];

/**
 * How many letters have to be added, left out, changed or exchanged with their neighbour to make one
 * word of the other (the optimal string alignment distance), or the beginning of the other where
 * `beginning` is set. What is more than `most` is told as `most + 1`.
 */
export function typosBetween(
	typed: string,
	word: string,
	most: number,
	beginning: boolean,
): number {
	const [rows, columns] = [typed.length, Math.min(word.length, typed.length + most)];
	if (columns >= width || (!beginning && word.length > columns) || rows - columns > most) {
		return most + 1;
	}
	for (let column = 0; column <= columns; column++) {
		above[column] = column;
	}
	for (let row = 1; row <= rows; row++) {
		const letter = typed.charCodeAt(row - 1);
		let least = (here[0] = row);
		for (let column = 1; column <= columns; column++) {
			const other = word.charCodeAt(column - 1);
			let cost = Math.min(
				(above[column - 1] ?? 0) + (letter === other ? 0 : 1),
				(above[column] ?? 0) + 1,
				(here[column - 1] ?? 0) + 1,
			);
			if (
				row > 1 &&
				column > 1 &&
				letter === word.charCodeAt(column - 2) &&
				other === typed.charCodeAt(row - 2)
			) {
				cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
			}
			here[column] = cost;
			least = Math.min(least, cost);
		}
		if (least > most) {
			return most + 1;
		}
		[before, above, here] = [above, here, before];
	}
	const last = above.subarray(0, columns + 1);
	return Math.min(most + 1, beginning ? Math.min(...last) : (last[columns] ?? 0));
}
