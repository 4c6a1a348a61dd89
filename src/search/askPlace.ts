import * as vscode from 'vscode';
import { withoutIcons } from '../host/words.ts';
import { parsePosition, type Position } from '../query/search.ts';
import type { PlaceBook } from '../query/placeBook.ts';

/** A place, and what the user calls it where it was not given in degrees. */
export interface NamedPlace extends Position {
	readonly name?: string;
}

/** Degrees, or just the name of a place that an answer has named before; undefined for anything else. */
export function placeNamed(places: PlaceBook, text: string): NamedPlace | undefined {
	return parsePosition(text) ?? places.named(text);
}

interface PlaceLine extends vscode.QuickPickItem {
	readonly place?: NamedPlace;
}

/**
 * Asks for a place: degrees, or a name with those that are known offered as it is typed; below them what `elsewhere`
 * knows of this name.
 */
export function askPlace(
	title: string,
	places: PlaceBook,
	elsewhere: (name: string) => Promise<PlaceBook | undefined>,
	suggestion: string,
): Promise<NamedPlace | undefined> {
	const pick = vscode.window.createQuickPick<PlaceLine>();
	pick.title = title;
	pick.placeholder = vscode.l10n.t('A place, or degrees like 53.271,-9.057');
	// Best first: VS Code would sort by the alphabet.
	Object.assign(pick, { sortByLabel: false });
	let offered = '';
	const offer = (text: string) => {
		offered = text;
		pick.items = linesFor(text, places.find(text));
		if (text.trim() !== '' && !parsePosition(text)) void offerMore(text);
	};
	const offerMore = async (text: string) => {
		const known = places.find(text);
		const names = new Set(known.map(({ name }) => name));
		const more = (await elsewhere(text))?.find(text).filter(({ name }) => !names.has(name)) ?? [];
		if (offered !== text || more.length === 0) return;
		const [active] = pick.activeItems;
		pick.items = linesFor(text, [...known, ...more]);
		const still = pick.items.find(line => line.place && line.label === active?.label);
		if (still) pick.activeItems = [still];
	};
	return new Promise(resolve => {
		pick.onDidChangeValue(offer);
		pick.onDidAccept(() => {
			// Faster than the lines: those on show are for another text.
			if (pick.value !== offered) offer(pick.value);
			const place = pick.selectedItems[0]?.place;
			if (!place) return;
			resolve(place);
			pick.hide();
		});
		pick.onDidHide(() => {
			resolve(undefined);
			pick.dispose();
		});
		pick.value = suggestion;
		offer(suggestion);
		pick.show();
	});
}

function linesFor(text: string, found: ReturnType<PlaceBook['find']>): readonly PlaceLine[] {
	const position = parsePosition(text);
	if (position) {
		return [
			{
				label: `${position.latitude}, ${position.longitude}`,
				description: vscode.l10n.t('Sent rounded to about a hundred metres'),
				alwaysShow: true,
				place: position,
			},
		];
	}
	if (found.length === 0) {
		return [
			{
				label: vscode.l10n.t('Type a place or degrees'),
				detail: vscode.l10n.t(
					'Places are known by name once a search or a list has shown something there.',
				),
				alwaysShow: true,
			},
		];
	}
	return found.map(place => ({
		label: withoutIcons(place.name),
		description: `${place.latitude}, ${place.longitude}`,
		alwaysShow: true,
		place,
	}));
}
