import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { Refusal, type Reporter } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { withSignal } from '../host/cancellation.ts';
import { settingText } from '../query/settingText.ts';
import { transposer } from './transposer.ts';

const scheme = 'thesession';

/**
 * `thesession:/tunes/27/1.abc`: the first setting of tune 27, to read, copy from and compare;
 * `thesession:/tunes/27/1-3.abc` is the same, three semitones lower.
 */
export function settingUri(tuneId: number, ordinal: number, transpose = 0): vscode.Uri {
	const moved = transpose === 0 ? '' : transpose > 0 ? `+${transpose}` : String(transpose);
	return vscode.Uri.from({ scheme, path: `/tunes/${tuneId}/${ordinal}${moved}.abc` });
}

/** Serves the read-only documents of our scheme. */
export function registerDocuments(api: SessionApi, reporter: Reporter): vscode.Disposable {
	return vscode.workspace.registerTextDocumentContentProvider(scheme, {
		provideTextDocumentContent: (uri, token) =>
			withSignal(token, signal => read(api, uri, signal)).catch((error: unknown) => {
				throw reporter.rejection(error);
			}),
	});
}

async function read(api: SessionApi, uri: vscode.Uri, signal: AbortSignal): Promise<string> {
	const match = /^\/tunes\/(\d{1,9})\/(\d{1,4})([+-](?:\d|1[0-2]))?\.abc$/.exec(uri.path);
	if (!match) {
		throw new Refusal(
			vscode.l10n.t(
				'There is no such tune: an address looks like “{0}”.',
				'thesession:/tunes/27/1.abc',
			),
		);
	}
	const tune = await api.get('/tunes/ID', { id: Number(match[1]) }, signal);
	const setting = tune.settings[Number(match[2]) - 1];
	if (!setting) {
		throw new Refusal(vscode.l10n.t('“{0}” has no setting {1}.', tune.name, Number(match[2])));
	}
	const inKey = await transposer(Number(match[3] ?? 0));
	return `${inKey(settingText(tune, setting, { aliases: settings.insertAliases() }))}\n`;
}
