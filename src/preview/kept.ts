import * as vscode from 'vscode';

const key = 'theSession.preview';

/** What was shown last in this workspace, so that it can be shown again: the page itself is told no path. */
export interface KeptPlace {
	readonly uri: vscode.Uri;
	/** From 0. */
	readonly line: number;
}

export async function keepPlace(store: vscode.Memento, { uri, line }: KeptPlace): Promise<void> {
	await store.update(key, { uri: uri.toString(), line });
}

/** Undefined where there is nothing of use. */
export function keptPlace(store: vscode.Memento): KeptPlace | undefined {
	const kept = store.get<unknown>(key);
	if (typeof kept !== 'object' || kept === null) return undefined;
	const { uri, line } = kept as Readonly<Record<string, unknown>>;
	if (typeof uri !== 'string' || !Number.isSafeInteger(line)) return undefined;
	return { uri: vscode.Uri.parse(uri), line: Math.max(line as number, 0) };
}
