import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { notationOf } from './notation.ts';
import { isStyle, styleOf, type Style } from './styles.ts';
import { unknownFields } from './template.ts';
import type { Wish } from './written.ts';

/** The style in which the user wants music in this document, by its language. */
export function styleIn(document: vscode.TextDocument): Style {
	const style = settings.insertStyle(document);
	return isStyle(style) ? style : styleOf(notationOf(document));
}

/** The style that is asked for, or else the document's, with the user's template where it needs that. */
export function wishIn(document: vscode.TextDocument, style = styleIn(document)): Wish {
	const template = templateIn(document);
	if (style !== 'template' || template.trim() !== '') return { style, template };
	throw new Refusal(
		vscode.l10n.t('The setting “theSession.insert.template” is empty: there is nothing to insert.'),
	);
}

/** The user's template for such a document, or for any; `''` for none. */
export function templateIn(document: vscode.TextDocument | undefined): string {
	return settings.insertTemplate(document).replace(/\r\n?/g, '\n');
}

/** Says which fields of a template there are not, once it has been used. */
export function warnOfTemplate({ style, template }: Wish): void {
	const unknown = style === 'template' ? unknownFields(template) : [];
	if (unknown.length === 0) return;
	const names = unknown.map(name => `\${${name}}`).join(', ');
	void vscode.window.showWarningMessage(
		vscode.l10n.t(
			'The setting “theSession.insert.template” names what there is not: {0}. It was left as it is.',
			names,
		),
	);
}

/** What a style is called in a list of them. */
export function styleName(style: Style): string {
	switch (style) {
		case 'tune':
			return vscode.l10n.t('Whole Tune');
		case 'body':
			return vscode.l10n.t('Notes Only');
		case 'incipit':
			return vscode.l10n.t('First Bars');
		case 'fence':
			return vscode.l10n.t('Markdown Fence');
		case 'link':
			return vscode.l10n.t('Link');
		case 'card':
			return vscode.l10n.t('Card');
		case 'latex':
			return vscode.l10n.t('LaTeX Environment');
		case 'html':
			return vscode.l10n.t('HTML Figure');
		case 'template':
			return vscode.l10n.t('Your Template');
	}
}
