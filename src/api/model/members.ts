/** A member as a search shows them. */
export interface MemberSummary {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	/** What they say of themselves, `''` if nothing. */
	readonly bio: string;
	/** Degrees, WGS 84; absent unless they say where they are. */
	readonly latitude?: number;
	readonly longitude?: number;
}

export interface Member extends MemberSummary {
	/** How many tunes they keep. */
	readonly tunebook: number;
	/** How many sets they have made. */
	readonly sets: number;
	/** How many settings they have submitted. */
	readonly settings: number;
}
