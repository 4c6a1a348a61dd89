import * as vscode from 'vscode';
import { Refusal } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { parsePosition, type Search } from '../query/search.ts';
import type { Command } from './app.ts';
import { searchArguments } from './arguments.ts';
import { firstPage } from './search.ts';

/** Sessions around a place: given, or asked for, with what the settings say as the suggestion. */
export const sessionsNearby: Command = async (app, argument) => {
	const { near, radius, show } = searchArguments(argument);
	const place = near ?? (show ? await askPlace() : settings.nearbyPlace());
	if (place === undefined) return undefined;
	const position = parsePosition(place);
	if (!position) {
		throw new Refusal(vscode.l10n.t('“{0}” is no place. Give degrees, like 53.271,-9.057.', place));
	}
	const km = radius ?? (near !== undefined || !show ? settings.nearbyRadius() : await askRadius());
	if (km === undefined) return undefined;
	if (!isRadius(String(km))) {
		throw new Refusal(vscode.l10n.t('Give kilometres, from 1 to 1000.'));
	}
	const search: Search = { kind: 'sessionsNearby', ...position, radius: km };
	if (!show) return firstPage(app, search);
	app.results.show(search);
	await app.results.remember(search);
	await vscode.commands.executeCommand('theSession.results.focus');
	return undefined;
};

function askPlace(): Thenable<string | undefined> {
	return vscode.window.showInputBox({
		title: vscode.l10n.t('Sessions Nearby'),
		prompt: vscode.l10n.t(
			'Latitude and longitude in degrees. They are sent rounded to about a hundred metres.',
		),
		placeHolder: '53.271,-9.057',
		value: settings.nearbyPlace(),
		validateInput: text =>
			text.trim() === '' || parsePosition(text)
				? undefined
				: vscode.l10n.t('Give degrees, north and east positive, like 53.271,-9.057.'),
	});
}

async function askRadius(): Promise<number | undefined> {
	const text = await vscode.window.showInputBox({
		title: vscode.l10n.t('Sessions Nearby'),
		prompt: vscode.l10n.t('How far around it, in kilometres'),
		value: String(settings.nearbyRadius()),
		validateInput: value =>
			isRadius(value) ? undefined : vscode.l10n.t('Give kilometres, from 1 to 1000.'),
	});
	return text === undefined ? undefined : Number(text);
}

function isRadius(text: string): boolean {
	const km = Number(text);
	return text.trim() !== '' && km >= 1 && km <= 1000;
}
