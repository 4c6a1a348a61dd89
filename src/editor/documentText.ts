import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Tune } from '../api/model.ts';
import { Refusal } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { documentAddress, type DocumentAddress } from '../query/documentAddress.ts';
import { settingText, tunebookText } from '../query/settingText.ts';
import { settingWriter } from './settingWriter.ts';

/** What stands in a document of our scheme; see `settingUri`. Throws a Refusal where there is no such setting. */
export async function documentText(
	api: SessionApi,
	uri: vscode.Uri,
	signal: AbortSignal,
): Promise<string> {
	const address = documentAddress(uri.path, uri.query);
	if (!address) {
		throw new Refusal(
			vscode.l10n.t(
				'There is no such tune: an address looks like “{0}”.',
				'thesession:/tunes/27/1.abc',
			),
		);
	}
	const tune = await api.get('/tunes/ID', { id: address.tuneId }, signal);
	const { ordinal } = address;
	return ordinal === undefined ? allSettings(tune) : oneSetting(tune, ordinal, address);
}

/** In the site's order, each under the number that it has there. */
function allSettings(tune: Tune): string {
	if (tune.settings.length === 0) {
		throw new Refusal(vscode.l10n.t('“{0}” has no setting yet.', tune.name));
	}
	const aliases = settings.insertAliases();
	return tunebookText(
		tune.settings.map((setting, index) =>
			settingText(tune, setting, { aliases, reference: index + 1 }),
		),
	);
}

async function oneSetting(
	tune: Tune,
	ordinal: number,
	{ transpose, chordsOf, unit, lines = [], form }: DocumentAddress,
): Promise<string> {
	const setting = tune.settings[ordinal - 1];
	if (!setting) {
		throw new Refusal(vscode.l10n.t('“{0}” has no setting {1}.', tune.name, ordinal));
	}
	const lender = chordsOf === undefined ? undefined : tune.settings[chordsOf - 1];
	const abc = (await settingWriter(tune, setting, { transpose, chordsOf: lender }))();
	if (form === 'abc') return `${await laidOut(abc, unit, lines)}\n`;
	const { settingWords } = await import('./settingWords.ts');
	return settingWords({ tune: tune.name, ordinal, key: setting.key, abc, transpose });
}

async function laidOut(
	abc: string,
	unit: number | undefined,
	lines: readonly number[],
): Promise<string> {
	if (unit === undefined && lines.length === 0) return abc;
	const { brokenAt } = await import('../abc/lineByLine.ts');
	const { inUnit } = await import('../abc/unitLength.ts');
	const counted = unit === undefined ? abc : inUnit(abc, unit);
	return lines.length === 0 ? counted : brokenAt(counted, lines);
}
