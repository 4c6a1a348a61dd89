import { firstBars, incipitTune, tuneParts } from '../abc/incipit.ts';
import {
	heldIn,
	htmlText,
	latexText,
	latexUrl,
	latexVerbatim,
	longestRun,
	markdownText,
	markdownUrl,
	oneLine,
	slug,
} from './escapes.ts';
import { filled } from './filled.ts';
import type { Piece } from './piece.ts';
import type { Place, Written } from './placing.ts';
import { styleOf, type Notation, type Style } from './styles.ts';

/** How it is to be written: in which style, and the template of the style that has one. */
export interface Wish {
	readonly style: Style;
	readonly template: string;
}

/**
 * A piece in the style that is wished for, as the place wants it. Where ABC stands already, in a file of it or in a
 * fence, nothing is wrapped: a fence, an environment or a figure is the tune alone there, a card its first bars.
 */
export function written(piece: Piece, { style, template }: Wish, place: Place): Written {
	const { notation, inside, reference } = place;
	const bare = inside || notation === 'abc';
	switch (style) {
		case 'tune':
			return plain(piece.abc(reference), place);
		case 'body':
			return { ...plain(tuneParts(piece.abc(1)).body, place), ...(bare && { standing: 'lines' }) };
		case 'incipit':
			return wrapped(piece, incipitTune(piece.abc(reference)), styleOf(notation), place);
		case 'fence':
		case 'latex':
		case 'html':
			return wrapped(piece, piece.abc(reference), style, place);
		case 'link':
			return { text: link(piece, notation), standing: notation === 'abc' ? 'lines' : 'words' };
		case 'card':
			if (bare) return plain(incipitTune(piece.abc(reference)), place);
			return card(piece, place);
		case 'template':
			return filled(piece, template, place);
	}
}

/** ABC without anything around it. */
function plain(abc: string, { notation, inside }: Place): Written {
	const standing = notation === 'abc' ? 'tune' : notation === 'markdown' ? 'paragraph' : 'lines';
	return { text: heldIn(notation, abc, inside), standing };
}

function wrapped(piece: Piece, abc: string, style: Style, place: Place): Written {
	if (place.inside || place.notation === 'abc') return plain(abc, place);
	const standing = place.notation === 'markdown' ? 'paragraph' : 'lines';
	const { margin } = place;
	switch (style) {
		case 'fence':
			return { text: indented(fenced(abc), margin), standing };
		case 'latex':
			return { text: environment(piece, abc), standing };
		case 'html':
			return { text: figure(abc, link(piece, 'html'), margin), standing };
		default:
			return plain(abc, place);
	}
}

function card(piece: Piece, place: Place): Written {
	const { notation, margin } = place;
	const abc = incipitTune(piece.abc(1));
	const said = [[piece.type, piece.key].filter(Boolean).join(' · '), piece.credit].filter(Boolean);
	const about = said.join(', ');
	switch (notation) {
		case 'markdown': {
			const lines = [`### ${link(piece, notation)}`, markdownText(about), fenced(headless(abc))];
			return { text: lines.filter(Boolean).join('\n\n'), standing: 'paragraph' };
		}
		case 'html': {
			const caption = [link(piece, notation), htmlText(about)].filter(Boolean).join(', ');
			return { text: figure(headless(abc), caption, margin), standing: 'lines' };
		}
		case 'latex': {
			const lines = [
				`\\paragraph{${link(piece, notation)}} ${latexText(about)}`.trimEnd(),
				environment(piece, headless(abc)),
			];
			return { text: lines.join('\n'), standing: 'lines' };
		}
		case 'abc':
		case 'other': {
			const lines = [link(piece, notation), about, firstBars(piece.abc(1))];
			return { text: lines.filter(Boolean).join('\n'), standing: 'lines' };
		}
	}
}

function link({ name, url }: Piece, notation: Notation): string {
	switch (notation) {
		case 'markdown':
			return `[${markdownText(oneLine(name))}](${markdownUrl(url)})`;
		case 'html':
			return `<a href="${htmlText(url)}">${htmlText(oneLine(name))}</a>`;
		case 'latex':
			return `\\href{${latexUrl(url)}}{${latexText(oneLine(name))}}`;
		case 'abc':
			return `% ${oneLine(name)} — ${url}`;
		case 'other':
			return `${oneLine(name)} — ${url}`;
	}
}

/** A fence longer than any run of backticks in the tune, so that nothing in it can close it. */
function fenced(abc: string): string {
	const fence = '`'.repeat(longestRun(abc) + 1);
	return [`${fence}abc`, abc, fence].join('\n');
}

/**
 * An environment of the LaTeX package `abc` (Enrico Gregorio, CTAN), which writes what is in it to a file of that name
 * for abcm2ps. Its lines stand at the margin: there ABC looks for its fields.
 */
function environment({ name, tuneId, settingId }: Piece, abc: string): string {
	const file = [slug(name) || 'tune', settingId || tuneId].filter(Boolean).join('-');
	return [`\\begin{abc}[name=${file}]`, latexVerbatim(abc), '\\end{abc}'].join('\n');
}

/** What abcjs and abc2svg are pointed at by its class, readable without either. */
function figure(abc: string, caption: string, margin: string): string {
	return [
		'<figure>',
		`${margin}<figcaption>${caption}</figcaption>`,
		`${margin}<pre class="abc">`,
		htmlText(abc),
		'</pre>',
		`${margin}</figure>`,
	].join('\n');
}

/** A card has said what these fields say. */
function headless(abc: string): string {
	const { header, body } = tuneParts(abc);
	return [header.replace(/^[TCRZS]:.*\n/gm, ''), body].join('\n');
}

/** All lines but the first, which stands where the margin is already. */
function indented(text: string, margin: string): string {
	return text.replaceAll('\n', `\n${margin}`);
}
