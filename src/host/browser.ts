import * as vscode from 'vscode';

/** Opens a page outside; anything but http and https is refused silently: it can only be an attempt. */
export async function openInBrowser(url: string): Promise<void> {
	if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return;
	await vscode.env.openExternal(vscode.Uri.parse(url));
}
