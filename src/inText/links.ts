import * as vscode from 'vscode';
import { settings } from '../host/settings.ts';
import { listAt } from '../kinds/kinds.ts';
import { addressesIn } from '../query/addressesIn.ts';
import { parseDocumentAddress } from '../query/documentAddress.ts';
import { parseItemUrl, parseSearchUrl, sitePath } from '../query/sessionUrl.ts';

/** Lines that are looked through in one go: a millisecond or two, however many there are. */
const linesAtOnce = 5000;
/** Nobody follows more, and VS Code keeps every one. */
const mostLinks = 20_000;

/** The addresses in a text that have a page or a list in here; the others stay VS Code's own links. */
async function linksIn(
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

let inMarkdown: Promise<vscode.Disposable> | undefined;

/**
 * The same with the last word in Markdown. VS Code's own extension for it makes a link of every address in brackets,
 * and of two that offer one, the later counts: so once that one is awake, Markdown gets its links from a provider
 * of its own, which is added to `made`.
 */
export async function linksAnywhere(
	document: vscode.TextDocument,
	token: vscode.CancellationToken,
	made: vscode.Disposable[],
): Promise<vscode.DocumentLink[]> {
	if (document.languageId !== 'markdown') return linksIn(document, token);
	inMarkdown ??= winInMarkdown();
	const registered = await inMarkdown;
	if (!made.includes(registered)) made.push(registered);
	return [];
}

async function winInMarkdown(): Promise<vscode.Disposable> {
	await vscode.extensions.getExtension('vscode.markdown-language-features')?.activate();
	return vscode.languages.registerDocumentLinkProvider('markdown', {
		provideDocumentLinks: (document, token) =>
			settings.editorLinks() ? linksIn(document, token) : [],
	});
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
