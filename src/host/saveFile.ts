import * as vscode from 'vscode';

/** Asks where, and writes the text there; undefined when the user leaves it. */
export async function saveFile(
	fileName: string,
	text: string,
	filters: Readonly<Record<string, string[]>>,
): Promise<vscode.Uri | undefined> {
	const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
	const uri = await vscode.window.showSaveDialog({
		...(folder
			? { defaultUri: vscode.Uri.joinPath(folder, fileName) }
			: { defaultUri: vscode.Uri.file(fileName) }),
		filters: { ...filters },
	});
	if (!uri) return undefined;
	await vscode.workspace.fs.writeFile(uri, new TextEncoder().encode(text));
	return uri;
}
