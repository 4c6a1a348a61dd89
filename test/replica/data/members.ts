import type { Member } from '../records.ts';

/** Nobody you know: every handle is invented. */
const handles = {
	4: 'Póilín na nÓg',
	11: 'wet_reed',
	19: 'Colm Ó Ceallacháin',
	23: 'rosinante',
	31: 'Gráinne B.',
	38: 'thirdstringflat',
	47: 'Tadhg an Asail',
	52: 'boxwood &amp; brass',
	66: 'Séamaisín',
	73: 'lilter_from_lahinch',
	88: 'O&#039;Dowd of the Drones',
	95: 'Fionnuala Mhór',
	104: 'cranfan',
	117: 'Hannes aus Husum',
	123: 'the back of the bus',
	139: 'Nuala Goose',
	148: 'Bláthnaid',
	160: 'gutstring',
	171: 'Paddy-go-slowly',
	185: 'Øystein på fele',
	202: 'M’Ginty’s Goat',
	219: 'bones_and_spoons',
	240: 'Etsuko whistles',
	257: 'Old Tom Tattersall',
} as const;

/** Came, said something, and closed the account. */
const leavers = { 131: 'gone_to_grass' } as const;

/** Joined and has done nothing since. */
const listeners = { 300: 'only here to listen' } as const;

export type Handle =
	| (typeof handles)[keyof typeof handles]
	| (typeof leavers)[keyof typeof leavers]
	| (typeof listeners)[keyof typeof listeners];

const numbered = (named: Readonly<Record<number, string>>): readonly Member[] =>
	Object.entries(named).map(([id, name]) => ({ id: Number(id), name }));

/** Those who add things. */
export const members = numbered(handles);

export const goneMembers = numbered(leavers);

export const quietMembers = numbered(listeners);

export const member = (handle: Handle): Member => {
	const found = [...members, ...goneMembers, ...quietMembers].find(({ name }) => name === handle);
	if (!found) {
		throw new RangeError(`${handle} is no member`);
	}
	return found;
};
