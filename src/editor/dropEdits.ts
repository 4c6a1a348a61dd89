import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { withSignal } from '../host/cancellation.ts';
import type { Reporter } from '../host/report.ts';
import { musicIn } from '../query/draggedMusic.ts';
import { dropLines } from '../sets/dropLines.ts';
import { language } from '../sets/language.ts';
import { pieceAt } from './music.ts';
import { editOf, offerKind, offers, offerTitle, styleOfOffer } from './offered.ts';
import { styleIn, warnOfTemplate, wishIn } from './wishes.ts';

/**
 * What is offered where music from our trees is dropped: the document's own style, which is what happens, and the
 * others behind it. Nothing where it can't be had: then its address is dropped.
 */
export async function dropEdits(
	api: SessionApi,
	reporter: Reporter,
	{ document, position }: { document: vscode.TextDocument; position: vscode.Position },
	dragged: string,
	token: vscode.CancellationToken,
): Promise<vscode.DocumentDropEdit[] | undefined> {
	const addresses = musicIn(dragged);
	if (addresses.length === 0) return undefined;
	try {
		if (document.languageId === language) {
			const at = { document, position };
			return await withSignal(token, signal => dropLines(api, at, addresses, signal));
		}
		const pieces = await withSignal(token, signal =>
			Promise.all(addresses.map(address => pieceAt(api, address, signal))),
		);
		const own = styleIn(document);
		const at = [{ start: position, end: position }];
		const first = offers.find(offer => styleOfOffer(offer, document) === own);
		const others = offers.filter(offer => offer !== first);
		const edits = [...(first ? [first] : []), ...others].map(offer => {
			const edit = new vscode.DocumentDropEdit('', offerTitle(offer), offerKind(offer));
			edit.additionalEdit = editOf(document, at, pieces, styleOfOffer(offer, document));
			return edit;
		});
		if (first) return edits;
		const title = vscode.l10n.t('Insert by Your Template');
		const kind = vscode.DocumentDropOrPasteEditKind.Empty.append('theSession', 'template');
		const edit = new vscode.DocumentDropEdit('', title, kind);
		edit.additionalEdit = editOf(document, at, pieces, own);
		warnOfTemplate(wishIn(document, own));
		return [edit, ...edits];
	} catch (error) {
		reporter.show(error);
		return undefined;
	}
}
