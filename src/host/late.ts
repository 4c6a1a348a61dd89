/** What is made when it is first asked for, and once: its code is loaded with it. */
export class Late<Thing> {
	readonly #make: () => Promise<Thing>;
	#made: Promise<Thing> | undefined;

	constructor(make: () => Promise<Thing>) {
		this.#make = make;
	}

	get(): Promise<Thing> {
		return (this.#made ??= this.#make().catch((error: unknown) => {
			// Or the first failure to load would be the answer to everything after it.
			this.#made = undefined;
			throw error;
		}));
	}

	/** The same for those who have business with it only if somebody has asked for it. */
	get made(): Promise<Thing> | undefined {
		return this.#made;
	}
}
