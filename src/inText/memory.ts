/** Answers by their questions, each for as long as it is good; the oldest goes first. */
export class Memory<Answer> {
	readonly #most: number;
	readonly #now: () => number;
	readonly #answers = new Map<string, { readonly answer: Answer; readonly until: number }>();

	constructor(most: number, now: () => number = Date.now) {
		this.#most = most;
		this.#now = now;
	}

	get(question: string): Answer | undefined {
		const kept = this.#answers.get(question);
		if (!kept) return undefined;
		if (this.#now() < kept.until) return kept.answer;
		this.#answers.delete(question);
		return undefined;
	}

	/** @param good for how long, in milliseconds */
	set(question: string, answer: Answer, good: number): void {
		this.#answers.delete(question);
		this.#answers.set(question, { answer, until: this.#now() + good });
		for (const oldest of this.#answers.keys()) {
			if (this.#answers.size <= this.#most) break;
			this.#answers.delete(oldest);
		}
	}

	/** All that is kept, the newest first. */
	all(): readonly Answer[] {
		return [...this.#answers.values()].map(({ answer }) => answer).reverse();
	}

	clear(): void {
		this.#answers.clear();
	}
}
