import { folded } from './folded.ts';

/** An article in front of a name, English or Irish, that nobody looks under. */
const article = /^(?:the|an|a|na)\s+(?=\S)/i;

/** As a name is put in order: `Kesh` for `The Kesh`, without accents and signs. */
export function inOrder(name: string): string {
	return folded(name.trim().replace(article, ''))
		.replace(/[^\p{L}\p{N}\s]/gu, '')
		.trim();
}

/** Under which letter a name stands: `A` to `Z`, or `#` for a number and all else. */
export function letterOf(name: string): string {
	const first = inOrder(name).charAt(0).toUpperCase();
	return /^[A-Z]$/.test(first) ? first : '#';
}
