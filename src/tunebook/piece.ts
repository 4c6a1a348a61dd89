import { fileName } from '../calendar/fileName.ts';
import type { Entry } from '../query/query.ts';
import { parseItemUrl } from '../query/sessionUrl.ts';

/** A tune or a set that is wanted from The Session. */
export interface Wanted {
	/**
	 * Its address on the site without the site, by which it is the same from pull to pull: `/tunes/55`,
	 * `/tunes/55#setting10442`, `/tunes/55/2` (the second setting, whichever that is), `/members/23/sets/410`.
	 */
	readonly key: string;
	/** As a list calls it; `''` where only the address is known. */
	readonly name: string;
	readonly of:
		| {
				readonly kind: 'tune';
				readonly id: number;
				readonly settingId?: number;
				/** From 1. */
				readonly ordinal?: number;
		  }
		| { readonly kind: 'set'; readonly id: number; readonly memberId: number };
}

/** It as it came. */
export interface Piece {
	readonly key: string;
	readonly name: string;
	/** Its `X:` number: the site's own, so that no tune's number changes when another joins it. */
	readonly reference: number;
	/** Which of a tune's settings it is; a set has none. */
	readonly settingId?: number;
	/** A complete ABC tune, its lines parted by `\n`, with no line end after the last. */
	readonly text: string;
}

/** What is wanted by an address of the site or a `thesession:` one; undefined for what is neither tune nor set. */
export function wantedAt(address: string): Wanted | undefined {
	const own = /^thesession:\/{0,2}(?=\/?tunes\/|\/?members\/)/i;
	const path = own.test(address)
		? `/${address
				.replace(own, '')
				.replace(/^\//, '')
				.replace(/\.(?:abc|txt)$/i, '')}`
		: address;
	const nth = /\/tunes\/(\d{1,9})\/(?:abc\/)?(\d{1,4})$/.exec(path);
	const item = parseItemUrl(path);
	if (item?.kind === 'set') {
		const { id, memberId = 0 } = item;
		return { key: item.path, name: '', of: { kind: 'set', id, memberId } };
	}
	if (item?.kind !== 'tune') return undefined;
	const { id, settingId } = item;
	if (settingId !== undefined) {
		return {
			key: `${item.path}#setting${settingId}`,
			name: '',
			of: { kind: 'tune', id, settingId },
		};
	}
	const ordinal = nth ? Number(nth[2]) : undefined;
	return ordinal === undefined
		? { key: item.path, name: '', of: { kind: 'tune', id } }
		: { key: `${item.path}/${ordinal}`, name: '', of: { kind: 'tune', id, ordinal } };
}

/** What a line of a list stands for; undefined for what is no music. */
export function wantedEntry({
	kind,
	id,
	name,
	tuneId,
	settingId,
	memberId,
}: Entry): Wanted | undefined {
	if (kind === 'set' && memberId !== undefined) {
		return { key: `/members/${memberId}/sets/${id}`, name, of: { kind: 'set', id, memberId } };
	}
	if (tuneId === undefined || (kind !== 'tune' && kind !== 'setting')) return undefined;
	const wanted = wantedAt(
		`/tunes/${tuneId}${settingId === undefined ? '' : `#setting${settingId}`}`,
	);
	return wanted && { ...wanted, name };
}

/** The tunes and sets that a text names by their addresses, each once, in their order there. */
export function wantedIn(text: string): readonly Wanted[] {
	const addresses =
		text.match(
			/(?:https?:\/\/(?:www\.)?thesession\.org\/|thesession:\/{0,3})(?:tunes|members)\/[\w/#.]*\w/gi,
		) ?? [];
	return eachOnce(addresses.flatMap(address => wantedAt(address) ?? []));
}

export function eachOnce<Keyed extends { readonly key: string }>(
	all: readonly Keyed[],
): readonly Keyed[] {
	const seen = new Set<string>();
	return all.filter(({ key }) => !seen.has(key) && seen.add(key));
}

/**
 * What a piece is called in a folder, without an ending: `the-kesh-55`. The number tells it from every other of the
 * name, on systems that care for upper case and on those that don't.
 */
export function nameOf({ key, name }: Pick<Piece, 'key' | 'name'>): string {
	const [, ...numbers] = /^\/tunes\/(\d+)(?:#setting(\d+)|\/(\d+))?$/.exec(key) ?? [];
	const set = /\/sets\/(\d+)$/.exec(key)?.[1];
	const end = set === undefined ? numbers.filter(Boolean).join('-') : `set-${set}`;
	return `${fileName(name, set === undefined ? 'tune' : 'tunes', '').slice(0, -1)}-${end}`;
}

/** By name without the article, the same on every machine: a language's own order would not be. */
export function byName(a: string, b: string): number {
	const [one, other] = [a, b].map(name => name.replace(/^(?:the|an|a|na)-/, ''));
	return compare(one ?? '', other ?? '') || compare(a, b);
}

export function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
