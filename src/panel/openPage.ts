import { randomBytes } from 'node:crypto';
import * as vscode from 'vscode';
import { pageHtml } from './html.ts';

/** Which files a page is made of. */
export interface PageFiles {
	/** `dist/media/….js` and `.css`. */
	readonly script: 'tune' | 'item' | 'map';
	/** A file in `media/icons/`, without its ending. */
	readonly icon: string;
}

/** Fills a panel with the shell of a page, which then says `ready`. */
export function openPage(
	panel: vscode.WebviewPanel,
	{ script, icon }: PageFiles,
	root: vscode.Uri,
): void {
	const { webview } = panel;
	const dist = vscode.Uri.joinPath(root, 'dist', 'media');
	webview.options = { enableScripts: true, localResourceRoots: [dist] };
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
	});
}
