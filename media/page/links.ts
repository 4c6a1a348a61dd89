/** A piece of plain text: either text to show as it is, or an address in it that can be followed. */
export type Piece =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'link'; readonly text: string; readonly url: string };

/** No address that people write is longer, and none that long would be safe to judge by its look. */
const longest = 2000;

const address = /\bhttps?:\/\/[^\s<>"\u201c\u201d]+/giu;

/** Where the address ends and the sentence around it goes on: `(see https://a.ie/b_(c)).` keeps `b_(c)`. */
const withoutSentence = (found: string): string => {
	let end = found.length;
	let unclosed = (found.match(/\(/g)?.length ?? 0) - (found.match(/\)/g)?.length ?? 0);
	for (; end > 0; end--) {
		const last = found.charAt(end - 1);
		if (last === ')') {
			if (unclosed >= 0) break;
			unclosed++;
		} else if (!/[.,;:!?'\u2019\]}*_]/u.test(last)) break;
	}
	return found.slice(0, end);
};

/** The text cut into pieces that, joined, are the text again; only http and https become links. */
export const pieces = (text: string): readonly Piece[] => {
	const found: Piece[] = [];
	let shown = 0;
	for (const match of text.matchAll(address)) {
		const written = withoutSentence(match[0]);
		const url = URL.parse(written);
		if (url === null || url.href.length > longest) continue;
		if (match.index > shown) found.push({ kind: 'text', text: text.slice(shown, match.index) });
		found.push({ kind: 'link', text: written, url: url.href });
		shown = match.index + written.length;
	}
	if (shown < text.length) found.push({ kind: 'text', text: text.slice(shown) });
	return found;
};
