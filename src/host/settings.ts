import * as vscode from 'vscode';
import { isHeardOn, type Habits } from '../abc/heard.ts';
import { isInstrument, type InstrumentId } from '../abc/instruments.ts';
import { Refusal } from './report.ts';

/** The user's settings, read when they are needed so that a change counts at once. */
export const settings = {
	/** Where the API is; without a slash at the end. Throws a Refusal at what can be no address. */
	apiUrl,
	/** How long (ms) an answer may take, retries included. */
	requestTimeout: (): number => within(read('requestTimeout', 15), 1, 300) * 1000,
	/** How long (min) an answer is kept; 0 keeps none. */
	cacheMinutes: (): number => within(read('cacheMinutes', 10), 0, 24 * 60),
	/** Whether the tune's other names go into the file as further `T:` lines. */
	insertAliases: (): boolean => read('insert.aliases', false),
	/** How music is inserted into such a document, not yet looked at; `auto` for what its language has. */
	insertStyle: (at: vscode.ConfigurationScope): string => read('insert.style', 'auto', at),
	/** The user's own form of what is inserted. */
	insertTemplate: (at?: vscode.ConfigurationScope): string => read('insert.template', '', at),
	/** What the user plays, or '': tunes are then held against no instrument. */
	practiceInstrument: (): InstrumentId | '' => {
		const id = read('practice.instrument', '');
		return isInstrument(id) ? id : '';
	},
	/** Whether addresses and titles in files say what they stand for. */
	editorHovers: (): boolean => read('editor.hovers', true),
	/** Whether addresses of the site in files lead inside. */
	editorLinks: (): boolean => read('editor.links', true),
	/** Who is asked for the names of tunes where somebody writes one. */
	editorNames: (): 'site' | 'library' | 'never' => {
		const from = read<string>('editor.names', 'site');
		return from === 'library' || from === 'never' ? from : 'site';
	},
	/** Whether something is offered over each tune in files. */
	editorLenses: (): boolean => read('editor.lenses', true),
	/** The address of a map, with `{lat}` and `{lon}` in it. */
	mapUrl: (): string => {
		const url = read('mapUrl', '').trim();
		const filled = url.replaceAll('{lat}', '53.27').replaceAll('{lon}', '-9.05');
		return isHttp(filled) ? url : defaultMapUrl;
	},
	/** How far (km) around a place sessions are looked for, unless told. */
	nearbyRadius: (): number => within(read('nearby.radius', 50), 1, 1000),
	/** The unit of distances on the screen; questions and `radius` are in km all the same. */
	nearbyUnit: (): 'km' | 'mile' => (read<string>('nearby.unit', 'km') === 'miles' ? 'mile' : 'km'),
	/** The member whose lists are shown as one's own: a number or an address, not yet looked at; '' for none. */
	memberId: (): string => {
		// Somebody who writes settings.json by hand writes a number as one.
		const id = read<number>('memberId', 0);
		return id === 0 ? read('memberId', '').trim() : String(id);
	},
	/** Where the offline library comes from: an address, a folder on this machine, or '' for where it is published. */
	librarySource: (): string => read('library.source', '').trim(),
	/** Whether to be told once a week that there may be a newer library. */
	libraryRemind: (): boolean => read('library.remind', false),
	/** How tunes are to be heard. */
	playerHabits: (): Habits => {
		const instrument = read('player.instrument', 'flute');
		return {
			instrument: isHeardOn(instrument) ? instrument : 'flute',
			chords: read('player.chords', true),
			countIn: read('player.countIn', false),
			metronome: read('player.metronome', false),
		};
	},
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
function read<T extends string | number | boolean>(
	name: string,
	fallback: T,
	at?: vscode.ConfigurationScope,
): T {
	const value = vscode.workspace.getConfiguration('theSession', at).get<unknown>(name);
	return typeof value === typeof fallback ? (value as T) : fallback;
}

function within(value: number, least: number, most: number): number {
	return Math.min(Math.max(value, least), most);
}

/** Not silently the real site: whoever names a server of their own would not know whom they ask. */
function apiUrl(): string {
	const url = read('apiUrl', '').trim().replace(/\/+$/, '');
	if (url === '') return 'https://thesession.org';
	if (isHttp(url)) return url;
	throw new Refusal(
		vscode.l10n.t(
			'The setting “theSession.apiUrl” is no address: “{0}”. It begins with https://.',
			url,
		),
	);
}

function isHttp(url: string): boolean {
	return /^https?:\/\/[^/\s]/i.test(url) && URL.canParse(url);
}
