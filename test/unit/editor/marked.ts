import type { Piece } from '../../../src/editor/piece.ts';
import { place, type Selection } from '../../../src/editor/placing.ts';
import type { Notation, Style } from '../../../src/editor/styles.ts';
import { styleOf } from '../../../src/editor/styles.ts';
import { written } from '../../../src/editor/written.ts';

/** A piece with this tune, `#` standing for its number. */
export function pieceOf(tune: string, said: Partial<Piece> = {}): Piece {
	return {
		name: 'The Kesh',
		type: 'jig',
		key: 'G major',
		meter: '6/8',
		url: 'https://thesession.org/tunes/55#setting55',
		author: 'Nóra',
		credit: 'by Nóra',
		setting: '1',
		tuneId: '55',
		settingId: '55',
		abc: reference => tune.replace('#', String(reference)),
		...said,
	};
}

/** The text with the piece at every `^` (a cursor) or `[…]` (a selection); in the notation's own style unless told. */
export function placed(
	marked: string,
	notation: Notation,
	piece: Piece,
	style: Style = styleOf(notation),
	template = '',
): string {
	const selections: Selection[] = [];
	const lines = marked.split('\n').map((line, number) => {
		const open = line.indexOf('[');
		if (open >= 0) {
			const end = line.indexOf(']') - 1;
			selections.push({
				start: { line: number, character: open },
				end: { line: number, character: end },
			});
			return line.replace(/[[\]]/g, '');
		}
		const cursor = line.indexOf('^');
		if (cursor >= 0) {
			const point = { line: number, character: cursor };
			selections.push({ start: point, end: point });
		}
		return line.replace('^', '');
	});
	const placements = place(lines, notation, selections, at =>
		written(piece, { style, template }, at),
	);
	const out = [...lines];
	for (const { start, end, text } of [...placements].reverse()) {
		const before = (out[start.line] ?? '').slice(0, start.character);
		const after = (out[end.line] ?? '').slice(end.character);
		out.splice(start.line, end.line - start.line + 1, before + text + after);
	}
	return out.join('\n');
}
