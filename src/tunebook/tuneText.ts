import { parseItemUrl, type ItemAddress } from '../query/sessionUrl.ts';

/** What an ABC tune says of itself: its first title, its type, key and number, and the address it is from. */
export interface TuneText {
	/** `''` for what it doesn't say. */
	readonly title: string;
	readonly type: string;
	/** As it stands behind `K:`. */
	readonly key: string;
	readonly reference: number | undefined;
	readonly address: ItemAddress | undefined;
}

export function readTune(text: string): TuneText {
	const fields = headerOf(text);
	const field = (letter: string) => (fields.get(letter) ?? '').replace(/(?<!\\)%.*$/, '').trim();
	const reference = /^\d{1,9}/.exec(field('X'))?.[0];
	return {
		title: plain(field('T')),
		type: plain(field('R')).toLowerCase(),
		key: /^\S+(?: (?:maj|min|dor|mix|phr|lyd|loc)\w*)?/i.exec(field('K'))?.[0] ?? '',
		reference: reference === undefined ? undefined : Number(reference),
		address: parseItemUrl(/^\S*/.exec(fields.get('S') ?? fields.get('F') ?? '')?.[0] ?? ''),
	};
}

/** The first of each field of the header, which ends with the key. */
function headerOf(text: string): ReadonlyMap<string, string> {
	const fields = new Map<string, string>();
	const line = /^([A-Z]):[ \t]*(.*)$/gm;
	for (let match = line.exec(text); match; match = line.exec(text)) {
		const [, letter = '', value = ''] = match;
		if (!fields.has(letter)) fields.set(letter, value);
		if (letter === 'K') break;
	}
	return fields;
}

/** As people write it: ABC writes a per cent sign and a backslash with one before them. */
function plain(text: string): string {
	return text.replace(/\\([\\%])/g, '$1');
}
