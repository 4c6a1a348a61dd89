import * as vscode from 'vscode';

/** The user's settings, read when they are needed so that a change counts at once. */
export const settings = {
	/** Where the API is; without a slash at the end. */
	apiUrl: (): string => httpUrl(read('apiUrl', ''), 'https://thesession.org'),
	/** How long (ms) an answer may take, retries included. */
	requestTimeout: (): number => within(read('requestTimeout', 15), 1, 300) * 1000,
	/** How long (min) an answer is kept; 0 keeps none. */
	cacheMinutes: (): number => within(read('cacheMinutes', 10), 0, 24 * 60),
	/** Whether the tune's other names go into the file as further `T:` lines. */
	insertAliases: (): boolean => read('insert.aliases', false),
	/** The address of a map, with `{lat}` and `{lon}` in it. */
	mapUrl: (): string => httpUrl(read('mapUrl', ''), defaultMapUrl),
	/** How far (km) around a place sessions are looked for, unless told. */
	nearbyRadius: (): number => within(read('nearby.radius', 50), 1, 1000),
	/** `53.271,-9.057`, or '' when the user has named no place. */
	nearbyPlace: (): string => read('nearby.place', '').trim(),
};

const defaultMapUrl = 'https://www.openstreetmap.org/?mlat={lat}&mlon={lon}#map=16/{lat}/{lon}';

/** Runs `react` whenever one of the extension's settings changes. */
export function onSettingsChange(react: () => void): vscode.Disposable {
	return vscode.workspace.onDidChangeConfiguration(event => {
		if (event.affectsConfiguration('theSession')) react();
	});
}

/** settings.json is written by hand: a value of the wrong type counts as not set. */
function read<T extends string | number | boolean>(name: string, fallback: T): T {
	const value = vscode.workspace.getConfiguration('theSession').get<unknown>(name);
	return typeof value === typeof fallback ? (value as T) : fallback;
}

function within(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}

function httpUrl(text: string, fallback: string): string {
	return /^https?:\/\/[^\s]+$/i.test(text.trim()) ? text.trim().replace(/\/+$/, '') : fallback;
}
