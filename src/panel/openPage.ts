import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { pageHtml } from './html.ts';

/** Which files a page is made of. */
export interface PageFiles {
	/** `dist/media/….js` and `.css`. */
	readonly script: 'tune' | 'item' | 'map';
	/** Which of the script's pages, where it is not the one of a thing. */
	readonly page?: 'melody' | 'preview';
	/** A file in `media/icons/`, without its ending. */
	readonly icon: string;
}

/** Fills a panel with the shell of a page, which then says `ready`. */
export function openPage(
	panel: vscode.WebviewPanel,
	{ script, page, icon }: PageFiles,
	root: vscode.Uri,
): void {
	const { webview } = panel;
	const dist = vscode.Uri.joinPath(root, 'dist', 'media');
	const plays = script === 'tune' && page !== 'melody';
	webview.options = {
		enableScripts: true,
		localResourceRoots: plays ? [dist, soundsFolder(root)] : [dist],
	};
	panel.iconPath = {
		light: vscode.Uri.joinPath(root, 'media', 'icons', `${icon}-light.svg`),
		dark: vscode.Uri.joinPath(root, 'media', 'icons', `${icon}-dark.svg`),
	};
	const address = (file: string) =>
		webview.asWebviewUri(vscode.Uri.joinPath(dist, file)).toString(true);
	webview.html = pageHtml({
		title: panel.title,
		language: vscode.env.language,
		cspSource: webview.cspSource,
		nonce: randomBytes(16).toString('base64url'),
		script: address(`${script}.js`),
		style: address(`${script}.css`),
		plays,
		...(page && { page }),
	});
}

/** What tunes are played with; only pages that play may read it. */
export function soundsFolder(root: vscode.Uri): vscode.Uri {
	return vscode.Uri.joinPath(root, 'media', 'sounds');
}
