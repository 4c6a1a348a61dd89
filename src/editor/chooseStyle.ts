import * as vscode from 'vscode';
import { withoutIcons } from '../host/words.ts';
import { notationOf } from './notation.ts';
import type { LastEditor } from './lastEditor.ts';
import type { Piece } from './piece.ts';
import { styles, styleOf, type Style } from './styles.ts';
import { styleIn, styleName, templateIn } from './wishes.ts';
import { written } from './written.ts';

/** So much of what would be inserted is shown; a quick pick cuts the rest at its edge. */
const shownLength = 200;

/**
 * Asks in which style a piece is to be inserted, and shows what each would insert where the user writes. Undefined
 * when they choose none.
 */
export async function chooseStyle(
	piece: Piece,
	lastEditor: LastEditor,
): Promise<Style | undefined> {
	const { document } = lastEditor;
	const notation = document ? notationOf(document) : 'abc';
	const usual = document ? styleIn(document) : styleOf(notation);
	const template = templateIn(document);
	const items = styles.flatMap(style => {
		if (style === 'template' && template.trim() === '') return [];
		const place = { notation, inside: false, reference: 1, margin: '' };
		const { text } = written(piece, { style, template }, place);
		return {
			label: styleName(style),
			description: style === usual ? vscode.l10n.t('as usual here') : '',
			detail: withoutIcons(text.replace(/\s*\n\s*/g, ' ⏎ ').slice(0, shownLength)),
			style,
		};
	});
	const chosen = await vscode.window.showQuickPick(items, {
		title: vscode.l10n.t('Insert ABC As'),
		placeHolder: vscode.l10n.t('How is “{0}” to be inserted?', piece.name),
		matchOnDetail: true,
	});
	return chosen?.style;
}
