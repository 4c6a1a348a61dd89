import path from 'node:path';
import { pathToFileURL } from 'node:url';
import * as vscode from 'vscode';

/** Milliseconds. */
export interface Activation {
	/** To read, compile and evaluate the files that activation needs. */
	readonly load: number;
	/** Inside `activate`, until it returns. */
	readonly activate: number;
}

interface Extension {
	readonly activate: (context: vscode.ExtensionContext) => unknown;
}

/**
 * Does by hand what VS Code does when the extension is needed, `times` times: loads it (from a copy of its own, `run1`,
 * `run2` …, so that it is evaluated each time) and calls `activate`; then disposes what that made, so that the next can
 * make it again. Only the first finds VS Code's own part of the host as fresh as a user's, and makes the log.
 */
export async function activations(
	extension: vscode.Extension<unknown>,
	times: number,
): Promise<readonly Activation[]> {
	if (extension.isActive) throw new Error('VS Code has activated the extension already');
	const took: Activation[] = [];
	for (let run = 1; run <= times; run++) {
		const context = freshContext(extension);
		const file = path.join(extension.extensionPath, `run${run}`, 'extension.js');
		const start = performance.now();
		const { activate } = (await import(pathToFileURL(file).href)) as Extension;
		const loaded = performance.now();
		activate(context);
		took.push({ load: loaded - start, activate: performance.now() - loaded });
		// What was made has to have arrived in the window before it goes: this goes there and back.
		await vscode.commands.getCommands();
		for (const made of context.subscriptions) if (!isLog(made)) made.dispose();
	}
	return took;
}

/** VS Code takes its time to make a log, and one that is disposed before can't be made again in the same host. */
function isLog(made: object): boolean {
	return 'logLevel' in made;
}

/** As much of a context as `activate` uses. */
function freshContext(extension: vscode.Extension<unknown>): vscode.ExtensionContext {
	const { extensionUri } = extension;
	const memento = {
		get: (_key: string, otherwise?: unknown) => otherwise,
		update: () => Promise.resolve(),
		keys: () => [],
		setKeysForSync: () => undefined,
	};
	const context = {
		subscriptions: [],
		globalState: memento,
		extension,
		extensionUri,
		extensionMode: vscode.ExtensionMode.Production,
	};
	return context as unknown as vscode.ExtensionContext;
}
