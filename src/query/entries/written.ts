import type { Entry } from '../query.ts';

/** Who put it there and when, as far as the site says so. */
export function written(item: {
	readonly member?: { readonly name: string };
	readonly date?: string;
}): Pick<Entry, 'author' | 'date'> {
	return {
		...(item.member && { author: item.member.name }),
		...(item.date && { date: item.date }),
	};
}
