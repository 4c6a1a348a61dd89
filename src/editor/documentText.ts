import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { Refusal } from '../host/report.ts';
import { settingWriter } from './settingWriter.ts';

/** What stands in a document of our scheme; see `settingUri`. Throws a Refusal where there is no such setting. */
export async function documentText(
	api: SessionApi,
	uri: vscode.Uri,
	signal: AbortSignal,
): Promise<string> {
	const match = /^\/tunes\/(\d{1,9})\/(\d{1,4})([+-](?:\d|1[0-2]))?\.(abc|txt)$/.exec(uri.path);
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
	const transpose = Number(match[3] ?? 0);
	const lender = /^chords=(\d{1,4})$/.exec(uri.query)?.[1];
	const chordsOf = tune.settings[Number(lender) - 1];
	const abc = (await settingWriter(tune, setting, { transpose, chordsOf }))();
	if (match[4] === 'abc') return `${abc}\n`;
	const { settingWords } = await import('./settingWords.ts');
	const { key } = setting;
	return settingWords({ tune: tune.name, ordinal: Number(match[2]), key, abc, transpose });
}
