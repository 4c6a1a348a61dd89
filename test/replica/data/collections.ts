import type { Tune } from '../records.ts';

/** Books of tunes that no library has. */
const books = [
	'The Salty Goose Tune Book',
	'Three Hundred Tunes For A Wet Evening',
	'The Back Of The Bus Collection',
	'Ceol Na bPréachán',
	'Hornpipes, And Why',
	'The Leaky Bellows Miscellany',
	'Music From Under The Stairs',
	'The Widow Turnip Manuscript',
	'Polkas, Tolerated',
	'Old Tom’s Red Copybook',
] as const;

/** As many entries as the tune is counted in; every seventh is an address instead of a number. */
export const collectionsOf = (tune: Tune) =>
	Array.from({ length: tune.collections }, (_, n) => {
		const volume = Math.floor(n / books.length) + 1;
		const id = 10 + n;
		return {
			id,
			name: `${books[n % books.length] ?? ''}${volume === 1 ? '' : `, Volume ${volume}`}`,
			url: `https://thesession.org/tunes/collections/${id}`,
			identifier:
				n % 7 === 6
					? `https://example.org/books/${id}?tune=${tune.id}`
					: String((tune.id * id) % 1001),
		};
	});
