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

	/** Whether every number that had to be in this line was. */
	get sound(): boolean {
		return this.#sound;
	}

	text(column: string): string {
		return this.#line[this.#columns.get(column) ?? -1]?.trim() ?? '';
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
		const whole = /^\d{0,15}$/.test(text);
		this.#sound &&= whole;
		return whole ? Number(text) : 0;
	}

	/** Undefined where there is nothing, or nothing on this planet. */
	degrees(column: string, most: number): number | undefined {
		const text = this.text(column);
		const number = Number(text);
		return text === '' || !(Math.abs(number) <= most) ? undefined : number;
	}
}
