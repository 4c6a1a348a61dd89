import type { Entry } from './query.ts';
import { itemAddress, parseItemUrl, setAddress, site, type ItemAddress } from './sessionUrl.ts';

/** The page that a line leads to: by its number where it has one, or else by its address. */
export function entryAddress({
	kind,
	id,
	url,
	tuneId,
	settingId,
	memberId,
}: Entry): ItemAddress | undefined {
	switch (kind) {
		case 'tune':
		case 'setting':
			if (tuneId === undefined) break;
			return { ...itemAddress('tune', tuneId), ...(settingId !== undefined && { settingId }) };
		case 'set':
			return memberId === undefined ? parseItemUrl(url) : setAddress(memberId, id);
		case 'recording':
		case 'trip':
		case 'session':
		case 'event':
		case 'discussion':
		case 'member':
			return id === 0 ? parseItemUrl(url) : itemAddress(kind, id);
		case 'track':
		case 'collection':
		case 'activity':
		case 'comment':
	}
	return parseItemUrl(url);
}

/** The page on the site: as the site says, or made from the number; `''` where there is none. */
export function entryUrl(entry: Entry): string {
	if (entry.url !== '') return entry.url;
	const address = entryAddress(entry);
	return address ? site + address.path : '';
}
