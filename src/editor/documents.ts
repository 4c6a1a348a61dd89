import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import { withSignal } from '../host/cancellation.ts';

const scheme = 'thesession';

/**
 * `thesession:/tunes/27/1.abc`: the first setting of tune 27, to read, copy from and compare;
 * `thesession:/tunes/27/1-3.abc` is the same, three semitones lower, and `….txt` either of them in words.
 */
export function settingUri(
	tuneId: number,
	ordinal: number,
	transpose = 0,
	form: 'abc' | 'txt' = 'abc',
): vscode.Uri {
	const moved = transpose === 0 ? '' : transpose > 0 ? `+${transpose}` : String(transpose);
	return vscode.Uri.from({ scheme, path: `/tunes/${tuneId}/${ordinal}${moved}.${form}` });
}

/** Serves the read-only documents of our scheme. */
export function registerDocuments(api: SessionApi, reporter: Reporter): vscode.Disposable {
	return vscode.workspace.registerTextDocumentContentProvider(scheme, {
		provideTextDocumentContent: (uri, token) =>
			withSignal(token, async signal => {
				const { documentText } = await import('./documentText.ts');
				return documentText(api, uri, signal);
			}).catch((error: unknown) => {
				throw reporter.rejection(error);
			}),
	});
}
