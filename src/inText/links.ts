import * as vscode from 'vscode';
import { listAt } from '../kinds/kinds.ts';
import { addressesIn } from '../query/addressesIn.ts';
import { parseDocumentAddress } from '../query/documentAddress.ts';
import { parseItemUrl, parseSearchUrl, sitePath } from '../query/sessionUrl.ts';

/** Lines that are looked through in one go: a millisecond or two, however many there are. */
const linesAtOnce = 5000;
/** Nobody follows more, and VS Code keeps every one. */
const mostLinks = 20_000;

/** The addresses in a text that have a page or a list in here; the others stay VS Code's own links. */
export async function linksIn(
	document: vscode.TextDocument,
	token: vscode.CancellationToken,
): Promise<vscode.DocumentLink[]> {
	const links: vscode.DocumentLink[] = [];
	for (let from = 0; from < document.lineCount; from += linesAtOnce) {
		const to = document.validatePosition(new vscode.Position(from + linesAtOnce, 0));
		const start = new vscode.Position(from, 0);
		const text = document.getText(new vscode.Range(start, to));
		const offset = document.offsetAt(start);
		for (const found of addressesIn(text)) {
			const target = targetOf(found.text);
			if (!target) continue;
			const range = new vscode.Range(
				document.positionAt(offset + found.start),
				document.positionAt(offset + found.end),
			);
			const link = new vscode.DocumentLink(range, target);
			link.tooltip = vscode.l10n.t('Open in The Session');
			links.push(link);
			if (links.length === mostLinks) return links;
		}
		await new Promise(resolve => setImmediate(resolve));
		if (token.isCancellationRequested) return [];
	}
	return links;
}

function targetOf(text: string): vscode.Uri | undefined {
	if (parseDocumentAddress(text)) return vscode.Uri.parse(text);
	const url = text.replace(/^thesession:/i, '');
	const path = sitePath(url);
	const isOurs =
		parseItemUrl(url) ?? parseSearchUrl(url)?.text ?? (path !== undefined && listAt(path));
	if (!isOurs) return undefined;
	const given = encodeURIComponent(JSON.stringify([text]));
	return vscode.Uri.parse(`command:theSession.openItem?${given}`);
}
