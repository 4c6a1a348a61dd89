import { firstBars, tuneParts } from '../abc/incipit.ts';
import { heldIn, latexUrl, longestRun, oneLine, wordsIn } from './escapes.ts';
import type { Piece } from './piece.ts';
import type { Place, Standing, Written } from './placing.ts';
import type { Notation } from './styles.ts';
import { fillTemplate, type TemplateField } from './template.ts';

/** A piece in the user's own words: what the site sends stays words in them, and ABC stays ABC. */
export function filled(piece: Piece, template: string, place: Place): Written {
	const { notation } = place;
	const text = fillTemplate(withLongFences(template, piece, notation), field =>
		valueOf(piece, field, place),
	);
	return { text, standing: standingOf(text, notation) };
}

/** A fence of the template's own must be longer than any run of backticks in the tune. */
function withLongFences(template: string, piece: Piece, notation: Notation): string {
	if (notation !== 'markdown') return template;
	const more = longestRun(piece.abc(1)) - longestRun(template) + 1;
	if (more <= 0) return template;
	return template.replace(/^(\s*`{3,})(?=[^`\n]*$)/gm, `$1${'`'.repeat(more)}`);
}

function valueOf(
	piece: Piece,
	field: TemplateField,
	{ notation, inside, reference }: Place,
): string {
	switch (field) {
		case 'name':
		case 'type':
		case 'key':
		case 'meter':
		case 'author':
			return wordsIn(notation, oneLine(piece[field]));
		case 'url':
			return notation === 'latex' ? latexUrl(piece.url) : heldIn(notation, piece.url, inside);
		case 'abc':
			return heldIn(notation, piece.abc(reference), inside);
		case 'body':
			return heldIn(notation, tuneParts(piece.abc(1)).body, inside);
		case 'incipit':
			return heldIn(notation, firstBars(piece.abc(1)), inside);
		case 'setting':
		case 'tuneId':
		case 'settingId':
			return piece[field];
		case 'X':
			return String(reference);
	}
}

/**
 * A template of several lines is no part of a sentence, and in ABC nothing is. With a whole tune in it, whatever stands
 * above that, it must not part another.
 */
function standingOf(text: string, notation: Notation): Standing {
	if (notation === 'abc') return /^X:/m.test(text) ? 'tune' : 'lines';
	if (!text.includes('\n')) return 'words';
	return notation === 'markdown' ? 'paragraph' : 'lines';
}
