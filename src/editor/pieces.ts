import * as vscode from 'vscode';
import { commentTune, type Remark, type Topic } from '../abc/commentTune.ts';
import { spelledKey } from '../abc/key.ts';
import { abcSet, type SetText } from '../abc/setTune.ts';
import { tuneParts } from '../abc/incipit.ts';
import type { Setting, Tune, TuneSet } from '../api/model.ts';
import { Refusal } from '../host/report.ts';
import type { AsShown } from '../query/settingText.ts';
import { site } from '../query/sessionUrl.ts';
import type { Piece } from './piece.ts';
import { settingWriter } from './settingWriter.ts';

/** What there is to insert, as pieces. Each throws a Refusal where there is nothing to write. */

export async function settingPiece(
	tune: Tune,
	setting: Setting,
	shown: AsShown = {},
): Promise<Piece> {
	const write = await settingWriter(tune, setting, shown);
	return pieceOf(reference => write({ reference }), {
		name: tune.name,
		type: tune.type,
		url: pageOf(setting.url, `/tunes/${tune.id}#setting${setting.id}`),
		author: setting.member?.name ?? '',
		setting: String(tune.settings.indexOf(setting) + 1),
		tuneId: String(tune.id),
		settingId: String(setting.id),
	});
}

export function setPiece(set: TuneSet): Piece {
	const owner = set.member?.id ?? 0;
	// One of the user's own has no page; its first tune has one.
	const url = set.id === 0 ? (set.settings[0]?.url ?? '') : set.url;
	return pieceOf(reference => setText(set, reference).text, {
		name: set.name || set.settings.map(({ name }) => name).join(', '),
		url: pageOf(url, `/members/${owner}/sets/${set.id}`),
		author: set.member?.name ?? '',
	});
}

/** ABC in a comment on a topic. */
export function commentPiece(abc: string, topic: Topic, remark: Remark): Piece {
	return pieceOf(reference => commentTune(abc, topic, remark, reference), {
		name: topic.name,
		type: topic.type,
		url: pageOf(remark.url, '/'),
		author: remark.author,
	});
}

/** A set as one tune. */
export function setText(set: TuneSet, reference = 1): SetText {
	const text = abcSet(set, { reference });
	if (text) return text;
	throw new Refusal(vscode.l10n.t('“{0}” has no tune with notes.', set.name));
}

function pieceOf(
	abc: (reference: number) => string,
	said: Partial<Piece> & Pick<Piece, 'name' | 'url' | 'author'>,
): Piece {
	const { header } = tuneParts(abc(1));
	const field = (letter: string) =>
		new RegExp(`^${letter}:([^%\\n]*)`, 'm').exec(header)?.[1]?.trim() ?? '';
	return {
		type: '',
		setting: '',
		tuneId: '',
		settingId: '',
		...said,
		// As it is written, which may be in another key than the site's.
		key: field('K') === 'none' ? '' : spelledKey(field('K')),
		meter: field('M') === 'none' ? '' : field('M'),
		credit: said.author === '' ? '' : vscode.l10n.t('by {0}', said.author),
		abc,
	};
}

/** The page on the site: nothing else than the web is linked to. */
function pageOf(url: string, path: string): string {
	return /^https?:\/\//i.test(url) ? url : site + path;
}
