/** An address of The Session in a text; from `start` up to `end`, which is behind its last character. */
export interface FoundAddress {
	readonly start: number;
	readonly end: number;
	/** As it is written: `https://thesession.org/tunes/27#setting41`, `thesession:/tunes/27/1.abc`. */
	readonly text: string;
}

/** The rare word first: a text of megabytes is passed over at the speed at which it is searched for. */
const place = /thesession(?:\.org(?::443)?|:)(?=\/)[^\s<>"“”'‘’`()[\]{}|\\^]+/gi;
const before = /(?:https?:\/\/)?(?:www\.)?$/i;
/** What belongs to the sentence around it. */
const trailing = /[.,;:!?*_~]+$/;
/** Longer than any address; what follows is looked at no more. */
const longest = 2000;

/** The addresses of the site, with or without `https://`, and those of our own documents, in the order of the text. */
export function addressesIn(text: string): readonly FoundAddress[] {
	const found: FoundAddress[] = [];
	for (const { 0: match, index } of text.matchAll(place)) {
		const isOwn = /^thesession:/i.test(match);
		const [lead = ''] = isOwn
			? []
			: (before.exec(text.slice(Math.max(0, index - 12), index)) ?? []);
		const start = index - lead.length;
		// The end of another word or of another site's address.
		if (/[\w.@/-]/.test(text.charAt(start - 1))) continue;
		const written = lead + match.slice(0, longest).replace(trailing, '');
		found.push({ start, end: start + written.length, text: written });
	}
	return found;
}
