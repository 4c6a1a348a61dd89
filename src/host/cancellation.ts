import type * as vscode from 'vscode';

/**
 * VS Code's token as the signal that everything below `host/` takes, for as long as `work` lasts.
 */
export async function withSignal<Result>(
	token: vscode.CancellationToken,
	work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
	const abort = new AbortController();
	const listener = token.onCancellationRequested(() => abort.abort());
	if (token.isCancellationRequested) abort.abort();
	try {
		return await work(abort.signal);
	} finally {
		listener.dispose();
	}
}
