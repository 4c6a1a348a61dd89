/** Which of the site's folders hold pages of ours, and what lives there. */
const folders = {
	tunes: 'tune',
	recordings: 'recording',
	trips: 'trip',
	sessions: 'session',
	events: 'event',
	discussions: 'discussion',
	members: 'member',
} as const;

export type Folder = keyof typeof folders;

export function isFolder(name: unknown): name is Folder {
	return typeof name === 'string' && Object.hasOwn(folders, name);
}
export type PageKind = (typeof folders)[Folder] | 'set' | 'activity';

/** A page of The Session that opens inside the editor. */
export interface ItemAddress {
	readonly kind: PageKind;
	/** Without the site, without an end: `/tunes/27`, `/members/23/sets/410`, `/activity`. Its key everywhere. */
	readonly path: string;
	/** The thing's own number; 0 for a stream of the whole site. */
	readonly id: number;
	/** Whose set it is. */
	readonly memberId?: number;
	readonly settingId?: number;
	readonly commentId?: number;
	/** A setting to be compared with that one. */
	readonly otherId?: number;
}

/** What members add and others answer to: each has its own streams. */
const things = Object.keys(folders)
	.filter(folder => folder !== 'members')
	.join('|');

export const site = 'https://thesession.org';

/** The address of a thing by its kind and number. */
export function itemAddress(kind: (typeof folders)[Folder], id: number): ItemAddress {
	const [folder] = Object.entries(folders).find(([, held]) => held === kind) ?? [kind];
	return { kind, id, path: `/${folder}/${id}` };
}

export function setAddress(memberId: number, id: number): ItemAddress {
	return { kind: 'set', id, memberId, path: `/members/${memberId}/sets/${id}` };
}

/** A stream's page: what happened on the site, to one thing, or to a member's things. */
export function streamAddress(path: string): ItemAddress | undefined {
	const match = new RegExp(
		`^/(?:(?:${things})/)?activity$|^/(?:${things}|members)/(\\d{1,9})/activity$|^/members/(\\d{1,9})/notifications/(?:${things})$`,
	).exec(path);
	return match ? { kind: 'activity', id: Number(match[1] ?? match[2] ?? 0), path } : undefined;
}

/**
 * Reads the address of a page of ours: `https://thesession.org/tunes/27#setting41`, with or without
 * `www.`, or only the path. Undefined for everything else, other sites included.
 */
export function parseItemUrl(text: string): ItemAddress | undefined {
	// A set of one's own: `ownSet.ts` knows what is in it. Its name keeps its letters.
	if (/^\/sets\/own\/\d[\d.+]*(?:\/[^\s/?#]*)?$/.test(text))
		return { kind: 'set', id: 0, path: text };
	const parts = partsOf(text);
	if (!parts) return undefined;
	const { path, fragment } = parts;
	const stream = streamAddress(path);
	if (stream) return stream;
	const set = /^\/members\/(\d{1,9})\/sets\/(\d{1,9})$/.exec(path);
	if (set) return setAddress(Number(set[1]), Number(set[2]));
	const match = /^\/([a-z]+)\/(\d{1,9})(\/(?:abc(?:\/\d+)?|\d+))?$/.exec(path);
	const kind = kindIn(match?.[1]);
	if (!match || !kind || (match[3] && kind !== 'tune')) return undefined;
	const place = /^(setting|comment)(\d{1,9})/.exec(fragment);
	return {
		...itemAddress(kind, Number(match[2])),
		...(place?.[1] === 'setting' && { settingId: Number(place[2]) }),
		...(place?.[1] === 'comment' && { commentId: Number(place[2]) }),
	};
}

/** The path of an address on the site, without an end or a query: `/members/23/tunebook`. */
export function sitePath(text: string): string | undefined {
	return partsOf(text)?.path;
}

/** A search that somebody made on the site: `/sessions/search?q=galway`. */
export function parseSearchUrl(text: string): { folder: Folder; text: string } | undefined {
	const { path = '', query = '' } = partsOf(text) ?? {};
	const [, folder, action] = path.split('/');
	if (!isFolder(folder) || action !== 'search') return undefined;
	const asked = new URLSearchParams(query);
	const words = ['q', 'type', 'mode'].map(name => asked.get(name) ?? '');
	return { folder, text: words.filter(Boolean).join(' ') };
}

/** A tune's number, as a number, as text, or in an address. */
export function parseTuneAddress(value: unknown): ItemAddress | undefined {
	return parseAddressOf('tune', value);
}

/** A member's number, as a number, as text, or in the address of their profile or of a page below it. */
export function parseMemberId(value: unknown): number | undefined {
	const address = parseAddressOf('member', value);
	if (address) return address.id;
	const below =
		typeof value === 'string' ? /^\/members\/(\d{1,9})(?:\/|$)/.exec(sitePath(value) ?? '') : null;
	return below ? Number(below[1]) : undefined;
}

function parseAddressOf(kind: (typeof folders)[Folder], value: unknown): ItemAddress | undefined {
	const text = typeof value === 'number' ? String(value) : value;
	if (typeof text !== 'string') return undefined;
	const id = /^\s*#?(\d{1,9})\s*$/.exec(text);
	if (id) return itemAddress(kind, Number(id[1]));
	const address = parseItemUrl(text);
	return address?.kind === kind ? address : undefined;
}

function kindIn(folder: string | undefined): (typeof folders)[Folder] | undefined {
	return isFolder(folder) ? folders[folder] : undefined;
}

interface Parts {
	readonly path: string;
	readonly query: string;
	readonly fragment: string;
}

function partsOf(text: string): Parts | undefined {
	const match =
		/^\s*(?:(?:https?:\/\/)?(?:www\.)?thesession\.org(?::443)?)?(\/[^\s?#]*)(?:\?([^#\s]*))?(?:#(\S*))?\s*$/i.exec(
			text,
		);
	if (!match) return undefined;
	const path = (match[1] ?? '').replace(/\/+$/, '');
	// Folders in whatever case somebody typed them; a member's own tags keep theirs.
	return {
		path: path.includes('/tags/') ? path : path.toLowerCase(),
		query: match[2] ?? '',
		fragment: match[3] ?? '',
	};
}
