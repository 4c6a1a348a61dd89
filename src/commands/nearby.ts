import * as vscode from 'vscode';
import { distanceInWords } from '../host/distance.ts';
import { Refusal } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { homeOf } from '../kinds/kinds.ts';
import { libraryPlaces } from '../offline/libraryPlaces.ts';
import { kmPerMile } from '../query/distance.ts';
import type { NearbySearch } from '../query/search.ts';
import type { Folder } from '../query/sessionUrl.ts';
import { askPlace, placeNamed, type NamedPlace } from '../search/askPlace.ts';
import type { App, Command } from './app.ts';
import { searchArguments } from './arguments.ts';
import { firstPage } from './search.ts';

/** What is around a place: given, or asked for, with what the settings say as the suggestion. */
export function nearbyIn(folder: Folder): Command {
	return async (app, argument) => {
		const { near, radius, show } = searchArguments(argument);
		const title = homeOf(folder)?.nearby?.title() ?? '';
		const place = await placeFor(app, title, near, show);
		if (!place) return undefined;
		const told = near !== undefined || !show;
		const km = radius ?? (told ? settings.nearbyRadius() : await askRadius(title));
		if (km === undefined) return undefined;
		if (!isRadius(km)) throw new Refusal(vscode.l10n.t('Give kilometres, from 1 to 1000.'));
		const { latitude, longitude, name } = place;
		const search: NearbySearch = {
			...{ kind: 'nearby', folder, latitude, longitude },
			radius: km,
			...(name && { place: name }),
		};
		if (!show) return firstPage(app, search);
		await (await app.results.tree()).focus(search);
		return undefined;
	};
}

/** Undefined when the user is asked and names none. */
async function placeFor(
	app: App,
	title: string,
	near: string | undefined,
	show: boolean,
): Promise<NamedPlace | undefined> {
	const inLibrary = (name: string) => libraryPlaces(app.library, name);
	if (near === undefined && show)
		return askPlace(title, await app.places.book, inLibrary, settings.nearbyPlace());
	const text = near ?? settings.nearbyPlace();
	if (text === '') {
		throw new Refusal(
			vscode.l10n.t(
				'Say where: give “near”, or name a place in the setting “theSession.nearby.place”.',
			),
		);
	}
	const place = placeNamed(await app.places.book, text) ?? (await inLibrary(text))?.named(text);
	if (place) return place;
	throw new Refusal(
		vscode.l10n.t(
			'“{0}” is no place that is known here yet. Give degrees, like 53.271,-9.057, or search for sessions there first.',
			text,
		),
	);
}

/** The user thinks in their own unit; the site is asked in km. */
async function askRadius(title: string): Promise<number | undefined> {
	const miles = settings.nearbyUnit() === 'mile';
	const toKm = (text: string) => Number(text) * (miles ? kmPerMile : 1);
	const suggestion = settings.nearbyRadius() / (miles ? kmPerMile : 1);
	const text = await vscode.window.showInputBox({
		title,
		prompt: miles
			? vscode.l10n.t('How far around it, in miles')
			: vscode.l10n.t('How far around it, in kilometres'),
		value: String(Math.round(suggestion)),
		validateInput: value =>
			value.trim() !== '' && isRadius(toKm(value))
				? undefined
				: vscode.l10n.t(
						'Give a number, from {0} to {1}.',
						distanceInWords(1),
						distanceInWords(1000),
					),
	});
	return text === undefined ? undefined : toKm(text);
}

function isRadius(km: number): boolean {
	return km >= 1 && km <= 1000;
}
