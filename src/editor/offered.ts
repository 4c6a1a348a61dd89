import * as vscode from 'vscode';
import { notationOf } from './notation.ts';
import type { Piece } from './piece.ts';
import { placementsOf, replacementsOf } from './placements.ts';
import type { Selection } from './placing.ts';
import { styleOf, type Style } from './styles.ts';
import { styleIn, wishIn } from './wishes.ts';

/** What is offered for music that is pasted or dropped: as ABC in whatever the document has for it, and two more. */
export const offers = ['abc', 'card', 'link'] as const;
export type Offer = (typeof offers)[number];

export function offerTitle(offer: Offer): string {
	switch (offer) {
		case 'abc':
			return vscode.l10n.t('Insert as ABC');
		case 'card':
			return vscode.l10n.t('Insert as Card');
		case 'link':
			return vscode.l10n.t('Insert as Link');
	}
}

export function offerKind(offer: Offer): vscode.DocumentDropOrPasteEditKind {
	return vscode.DocumentDropOrPasteEditKind.Empty.append('theSession', offer);
}

/** The user's own style where that is ABC, or else the language's. */
export function styleOfOffer(offer: Offer, document: vscode.TextDocument): Style {
	if (offer !== 'abc') return offer;
	const style = styleIn(document);
	const isAbc = style !== 'card' && style !== 'link' && style !== 'template';
	return isAbc ? style : styleOf(notationOf(document));
}

/** All of it as an edit of its own: it may have to stand elsewhere than at the cursor. */
export function editOf(
	document: vscode.TextDocument,
	selections: readonly Selection[],
	pieces: readonly Piece[],
	style: Style,
): vscode.WorkspaceEdit {
	const edit = new vscode.WorkspaceEdit();
	const placements = placementsOf(document, selections, pieces, wishIn(document, style));
	for (const { range, text } of replacementsOf(document, placements)) {
		edit.replace(document.uri, range, text);
	}
	return edit;
}
