/** Music that is inserted, and what is said of it; every text is `''` where there is nothing to say. */
export interface Piece {
	readonly name: string;
	readonly type: string;
	/** For people: `E dorian`. */
	readonly key: string;
	readonly meter: string;
	/** http or https. */
	readonly url: string;
	readonly author: string;
	/** Who wrote it down, as a card says it: `by Nóra`. */
	readonly credit: string;
	/** From 1, among the settings of the tune. */
	readonly setting: string;
	readonly tuneId: string;
	readonly settingId: string;
	/** The complete tune with this `X:`. */
	readonly abc: (reference: number) => string;
}
