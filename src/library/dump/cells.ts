/** What the library's files have room for: numbers of 32 bits. A larger one would be another thing's there. */
const largest = 2 ** 32 - 1;

/** The cells of one line after another, by their columns. */
export class Cells {
	readonly #columns: ReadonlyMap<string, number>;
	#line: readonly string[] = [];
	#sound = true;

	constructor(header: readonly string[]) {
		this.#columns = new Map(header.map((column, n) => [column, n]));
	}

	/** Goes on to a line. */
	take(line: readonly string[]): void {
		this.#line = line;
		this.#sound = true;
	}

	/** Whether every number that had to be in this line was, and can be kept. */
	get sound(): boolean {
		return this.#sound;
	}

	text(column: string): string {
		return this.#line[this.#columns.get(column) ?? -1]?.trim() ?? '';
	}

	/** `YYYY-MM-DD HH:MM:SS`, or the day alone; `''` for what is no date, `0000-00-00` too. */
	date(column: string): string {
		const text = this.text(column);
		const isDate = /^\d{4}-\d\d-\d\d( \d\d:\d\d:\d\d)?$/.test(text);
		return isDate && !Number.isNaN(Date.parse(text.replace(' ', 'T'))) ? text : '';
	}

	/** A whole number of 1 and more, which has to be there. */
	number(column: string): number {
		const number = this.numberOrNone(column);
		this.#sound &&= number > 0;
		return number;
	}

	/** A whole number, or 0 where there is nothing. */
	numberOrNone(column: string): number {
		const text = this.text(column);
		const number = /^\d{0,15}$/.test(text) ? Number(text) : Infinity;
		const isSound = number <= largest;
		this.#sound &&= isSound;
		return isSound ? number : 0;
	}

	/** Undefined where there is nothing, or nothing on this planet. */
	degrees(column: string, most: number): number | undefined {
		const text = this.text(column);
		const number = Number(text);
		return text === '' || !(Math.abs(number) <= most) ? undefined : number;
	}
}
