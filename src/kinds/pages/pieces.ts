import * as vscode from 'vscode';
import type { Ref, Stamp } from '../../api/model.ts';
import type { Fact, Line, Piece } from '../../panel/itemView.ts';

/** The words of an item's page, put together from what the site sent. */

export function text(words: string): Piece {
	return { kind: 'text', text: words };
}

/** A link where the site gave an address, or else only its words. */
export function link(words: string, url: string): Piece {
	return url === '' ? text(words) : { kind: 'link', text: words, url };
}

/** `Added by Nóra on 3 May 2019`, as far as it is known; no line at all when nothing is. */
export function addedLines(member: Ref | undefined, date: Stamp): readonly Line[] {
	const day: Piece = { kind: 'day', stamp: date.slice(0, 10) };
	const { name = '', url = '' } = member ?? {};
	if (name !== '' && date !== '') {
		return [between(vscode.l10n.t('Added by {0} on {1}'), link(name, url), day)];
	}
	if (name !== '') return [between(vscode.l10n.t('Added by {0}'), link(name, url))];
	return date !== '' ? [between(vscode.l10n.t('Added on {0}'), day)] : [];
}

/** The same for a discussion, which nobody adds to anything. */
export function startedLines(member: Ref | undefined, date: Stamp): readonly Line[] {
	const day: Piece = { kind: 'day', stamp: date.slice(0, 10) };
	if (!member || date === '') return addedLines(member, date);
	return [between(vscode.l10n.t('Started by {0} on {1}'), link(member.name, member.url), day)];
}

/** A sentence with pieces where it says `{0}`, `{1}`: a translation may put them in another order. */
export function between(sentence: string, ...pieces: readonly Piece[]): Line {
	return sentence.split(/(\{\d\})/).flatMap((part): readonly Piece[] => {
		const place = /^\{(\d)\}$/.exec(part);
		if (!place) return part === '' ? [] : [text(part)];
		const piece = pieces[Number(place[1])];
		return piece ? [piece] : [];
	});
}

/** One fact, left out (no facts at all) when there is nothing to say under its word. */
export function fact(term: string, ...lines: readonly Line[]): readonly Fact[] {
	const told = lines.filter(line => line.length > 0);
	return told.length > 0 ? [{ term, lines: told }] : [];
}
