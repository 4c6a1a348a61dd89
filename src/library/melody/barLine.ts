/** What stands between two bars. */
export interface BarLine {
	/** Where the text goes on behind it. */
	readonly end: number;
	/** A colon alone is a slip, and parts nothing. */
	readonly isBarLine: boolean;
	readonly closesRepeat: boolean;
	readonly opensRepeat: boolean;
	/** The first time for which the ending that begins here is played; 0 for none. */
	readonly ending: number;
}

/** Reads `|`, `||`, `|:`, `:|2`, `::`, `[1`, `|]` and the like, from `start` on. */
export function readBarLine(text: string, start: number): BarLine {
	let [before, bars, after] = [0, 0, 0];
	let at = start;
	for (; ; at++) {
		const sign = text.charAt(at);
		if (sign === '|') {
			bars++;
			after = 0;
		} else if (sign === ':') {
			if (bars === 0) before++;
			else after++;
		} else if (sign === '[') {
			if (!/[|1-9]/.test(text.charAt(at + 1))) break;
		} else if (sign !== ']' || bars === 0 || after > 0) break;
	}
	number.lastIndex = at;
	const [all = '', first = '0'] = number.exec(text) ?? [];
	const ending = Number(first);
	return {
		end: at + all.length,
		isBarLine: bars > 0 || before > 1 || ending > 0,
		closesRepeat: before > 0,
		opensRepeat: after > 0 || (bars === 0 && before > 1),
		ending,
	};
}

const number = /([1-9])[\d,.-]*/y;
