import * as vscode from 'vscode';
import { spelledKey } from '../abc/key.ts';
import type { Setting, Tune } from '../api/model.ts';
import { dateInWords, settingName } from '../host/words.ts';
import type { Fact, ItemView, Line } from '../panel/itemView.ts';
import { site } from '../query/sessionUrl.ts';
import { settingText } from '../query/settingText.ts';
import { asText, commandLink } from './markdown.ts';
import { staff } from './staff.ts';
import type { TitledTune } from './titles.ts';

/** What an address says besides which tune it is. */
interface Asked {
	/** The tune's number, where that is what was asked for. */
	readonly asked?: number;
	readonly settingId?: number;
	/** The setting's place among all, from 1. */
	readonly ordinal?: number;
	/** The address as it is written. */
	readonly written: string;
}

/** Facts and their lines that a hover has room for. */
const mostFacts = 4;
const mostLines = 3;

/** A tune in paragraphs: what it is, its staff, what is to be said, and at last what can be done with it. */
export async function tuneText(tune: Tune, asked: Asked): Promise<readonly string[]> {
	const setting = settingOf(tune, asked);
	const named = asked.settingId !== undefined || asked.ordinal !== undefined;
	const key = setting?.key ?? '';
	const which =
		named && setting ? settingName(tune.settings.indexOf(setting) + 1, key) : spelledKey(key);
	return [
		heading(tune.name, tune.type, which),
		setting ? await staffOf(tune.name, key, settingText(tune, setting)) : '',
		...remarks(tune, asked, setting).map(asText),
		links(tune, asked.written, named ? setting : undefined),
	];
}

/**
 * A tune that stands in a file: what the file says of it, which needs nobody, and where it is found on the site.
 *
 * @param tune the site's own, if it is known
 */
export async function titleText(
	{ title, type, key, abc }: TitledTune,
	tune: Tune | undefined,
): Promise<readonly string[]> {
	const own = [heading(title, type, spelledKey(key)), await staffOf(title, key, abc)];
	if (tune) {
		const there = [tune.name, tune.type].filter(Boolean).join(', ');
		const said = asText(vscode.l10n.t('On The Session: {0}', there));
		return [...own, said, links(tune, tune.url, undefined)];
	}
	const label = vscode.l10n.t('Find on The Session');
	return [...own, commandLink(label, 'theSession.searchTunes', { query: title })];
}

function heading(name: string, ...about: readonly string[]): string {
	const words = asText(about.filter(Boolean).join(', '));
	return [`**${asText(name)}**`, words].filter(Boolean).join(' · ');
}

function staffOf(name: string, key: string, abc: string): Promise<string> {
	const which = [name, spelledKey(key)].filter(Boolean).join(', ');
	return staff(abc, vscode.l10n.t('Staff of the first bars of {0}', which));
}

function settingOf({ settings }: Tune, { settingId, ordinal = 1 }: Asked): Setting | undefined {
	return settingId === undefined
		? settings[ordinal - 1]
		: settings.find(({ id }) => id === settingId);
}

/** In sentences: what is not as the address says. */
function remarks(
	{ id, name, settings }: Tune,
	{ asked = id, settingId, ordinal = 1 }: Asked,
	setting: Setting | undefined,
): readonly string[] {
	const said: string[] = [];
	if (asked !== id)
		said.push(vscode.l10n.t('The tune with the number {0} has been merged into this one.', asked));
	if (settings.length === 0) said.push(vscode.l10n.t('“{0}” has no setting yet.', name));
	else if (!setting)
		said.push(
			settingId === undefined
				? vscode.l10n.t('“{0}” has no setting {1}.', name, ordinal)
				: vscode.l10n.t('“{0}” has no setting with the number {1}.', name, settingId),
		);
	return said;
}

function links({ id, settings }: Tune, written: string, setting: Setting | undefined): string {
	const insert = { tuneId: id, ...(setting && { settingId: setting.id }) };
	const all = `thesession:/tunes/${id}.abc`;
	const music = [
		commandLink(vscode.l10n.t('Insert ABC'), 'theSession.insertAbc', insert),
		commandLink(vscode.l10n.t('All Settings as ABC'), 'theSession.openItem', all),
	];
	return [open(written), ...(settings.length > 0 ? music : [])].join(' · ');
}

/** Anything else: what its page says of it in a line or two, and of a set how its first tune begins. */
export async function itemText(item: ItemView, written: string): Promise<readonly string[]> {
	const [first] = item.tunes;
	const names = item.tunes.map(({ name }) => name).join(', ');
	return [
		heading(item.name, item.kind),
		// A set that nobody has named goes by its tunes.
		names === item.name ? '' : asText(names),
		first?.abc ? await staffOf(first.name, first.key, first.abc) : '',
		...item.facts.slice(0, mostFacts).map(factText),
		open(written),
	];
}

/** Without the telephone, the map and other places that a page leads to. */
function factText({ term, lines }: Fact): string {
	const told = lines.map(lineText).filter(Boolean);
	if (told.length === 0) return '';
	const more = told.length > mostLines ? '…' : '';
	return `${asText(term)}: ${asText(told.slice(0, mostLines).join('; '))}${more}`;
}

function lineText(line: Line): string {
	const words = line.map(piece => {
		if (piece.kind === 'text') return piece.text;
		if (piece.kind === 'link') return piece.url.startsWith(site) ? piece.text : undefined;
		return piece.kind === 'day' ? dateInWords(piece.stamp) : undefined;
	});
	return words.includes(undefined) ? '' : words.join('');
}

function open(written: string): string {
	return commandLink(vscode.l10n.t('Open'), 'theSession.openItem', written);
}
