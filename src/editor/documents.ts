import * as vscode from 'vscode';
import type { Setting, Tune } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import { withSignal } from '../host/cancellation.ts';
import type { AsShown } from '../query/settingText.ts';

const scheme = 'thesession';

/**
 * `thesession:/tunes/27/1.abc`: the first setting of tune 27, to read, copy from and compare;
 * `thesession:/tunes/27/1-3.abc` is the same, three semitones lower; with `?chords=4` it has the chords of the
 * fourth, and `….txt` is any of them in words.
 */
export function settingUri(
	tune: Tune,
	setting: Setting,
	shown: AsShown = {},
	form: 'abc' | 'txt' = 'abc',
): vscode.Uri {
	const { transpose = 0, chordsOf } = shown;
	const ordinal = (one: Setting): number => tune.settings.indexOf(one) + 1;
	const moved = transpose === 0 ? '' : transpose > 0 ? `+${transpose}` : String(transpose);
	const path = `/tunes/${tune.id}/${ordinal(setting)}${moved}.${form}`;
	const query = chordsOf ? `chords=${ordinal(chordsOf)}` : '';
	return vscode.Uri.from({ scheme, path, query });
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
