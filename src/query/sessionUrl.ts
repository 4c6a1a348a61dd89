/** A page of The Session that opens inside the editor. */
export interface ItemAddress {
	readonly kind: 'tune' | 'session';
	readonly id: number;
	readonly settingId?: number;
	readonly commentId?: number;
}

/** Which of the site's folders hold pages of ours. */
const folders: Readonly<Record<string, ItemAddress['kind']>> = {
	tunes: 'tune',
	sessions: 'session',
};

/**
 * Reads the address of a tune, a setting, a session or a comment: `https://thesession.org/tunes/27#setting41`,
 * with or without `www.`, or only the path. Undefined for everything else, other sites included.
 */
export function parseItemUrl(text: string): ItemAddress | undefined {
	const match =
		/^\s*(?:https?:\/\/(?:www\.)?thesession\.org)?\/([a-z]+)\/(\d{1,9})(?!\d)(?:\/(?:abc|\d+)?)?(?:\?[^#\s]*)?(?:#(setting|comment)(\d{1,9}))?[^\s/]*\s*$/i.exec(
			text,
		);
	const kind = folders[match?.[1]?.toLowerCase() ?? ''];
	if (!match || !kind) return undefined;
	const [, , id, part, partId] = match;
	return {
		kind,
		id: Number(id),
		...(part === 'setting' && { settingId: Number(partId) }),
		...(part === 'comment' && { commentId: Number(partId) }),
	};
}

/** A tune's number, as a number, as text, or in an address. */
export function parseTuneAddress(value: unknown): ItemAddress | undefined {
	const text = typeof value === 'number' ? String(value) : value;
	if (typeof text !== 'string') return undefined;
	const id = /^\s*#?(\d{1,9})\s*$/.exec(text);
	if (id) return { kind: 'tune', id: Number(id[1]) };
	const address = parseItemUrl(text);
	return address?.kind === 'tune' ? address : undefined;
}
