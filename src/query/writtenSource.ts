import { fieldOf } from '../abc/fieldLine.ts';
import { addressesIn } from './addressesIn.ts';
import { parseDocumentAddress } from './documentAddress.ts';
import { itemAddress, parseItemUrl, type ItemAddress } from './sessionUrl.ts';

/** Where a header says where its tune is from, the likeliest first: a note may name another tune as well. */
const fields = ['S', 'F', 'Z', 'N'];

/** The tune of The Session, or the setting, from which a tune in a file is by its header; undefined where it says none. */
export function sourceIn(header: readonly string[]): ItemAddress | undefined {
	return fields
		.flatMap(letter => header.filter(line => fieldOf(line)?.letter === letter))
		.flatMap(addressesIn)
		.map(({ text }) => addressOf(text))
		.find(address => address !== undefined);
}

function addressOf(text: string): ItemAddress | undefined {
	const document = parseDocumentAddress(text);
	const address = document
		? itemAddress('tune', document.tuneId)
		: parseItemUrl(text.replace(/^thesession:/i, ''));
	return address?.kind === 'tune' ? address : undefined;
}

/** What a title is searched for by: `Kesh, The` as `The Kesh`. */
export function searchedTitle(title: string): string {
	return title.replace(/^(.+),\s*(the|an|a|na)$/iu, '$2 $1').trim();
}
