/** Words and music from the site in a text of some language: they stay what they are, whatever they hold. */

import { fieldText } from '../abc/tunebook.ts';
import type { Notation } from './styles.ts';

/** Words, on one line, as that notation writes them. */
export function wordsIn(notation: Notation, text: string): string {
	switch (notation) {
		case 'markdown':
			return markdownText(text);
		case 'html':
			return htmlText(text);
		case 'latex':
			return latexText(text);
		case 'abc':
			return fieldText(text);
		case 'other':
			return text;
	}
}

/** ABC as it may stand there; `inside` a fence or an environment it cannot end that. */
export function heldIn(notation: Notation, abc: string, inside = false): string {
	if (notation === 'html') return htmlText(abc);
	const held = inside ? abc.replace(/^\s*(?:`{3}|~{3})/gm, '% $&') : abc;
	return inside || notation === 'latex' ? latexVerbatim(held) : held;
}

/** For HTML and XHTML, between tags and in a quoted attribute. */
export function htmlText(text: string): string {
	return text
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replaceAll('>', '&gt;')
		.replaceAll('"', '&quot;');
}

/** For a line of Markdown (CommonMark 6): what could begin a link, code, HTML or emphasis. */
export function markdownText(text: string): string {
	return text.replace(/[\\`*_[\]<>&|~]/g, '\\$&');
}

/** The address in a Markdown link: none of what could end it. */
export function markdownUrl(url: string): string {
	return url.replace(/[\s()<>\\]/g, percent);
}

const latexWords: Readonly<Record<string, string>> = {
	'\\': '\\textbackslash{}',
	'~': '\\textasciitilde{}',
	'^': '\\textasciicircum{}',
};

/** For LaTeX outside mathematics: its ten special characters. */
export function latexText(text: string): string {
	return text.replace(/[\\{}$&#%_~^]/g, sign => latexWords[sign] ?? `\\${sign}`);
}

/** The address in `\href`, also where that stands in another command. */
export function latexUrl(url: string): string {
	return url.replace(/[\s\\{}^]/g, percent).replace(/[#%&]/g, '\\$&');
}

/** Lines that LaTeX copies as they are, up to the end of the environment: which they cannot name. */
export function latexVerbatim(text: string): string {
	return text.replace(/\\+(?=\s*end\b)/g, '');
}

/** A word for a file's or a tune's name: small Latin letters, digits and hyphens; `''` where it has none. */
export function slug(text: string): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}|['’]/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 60);
}

/** How many backticks stand together in a text; two if there are no more. */
export function longestRun(text: string): number {
	return (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 2);
}

export function oneLine(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

function percent(sign: string): string {
	return encodeURIComponent(sign).replace(/[()]/g, one => (one === '(' ? '%28' : '%29'));
}
