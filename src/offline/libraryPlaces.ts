import { PlaceBook, placesIn } from '../query/placeBook.ts';
import type { LateLibrary } from './lateLibrary.ts';
import { libraryApi } from './libraryApi.ts';

/** The places called so at which the library has sessions or events; undefined where no library says. */
export async function libraryPlaces(
	late: LateLibrary,
	name: string,
): Promise<PlaceBook | undefined> {
	const q = name.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
	if (q === '' || !(await late.look())) return undefined;
	const book = new PlaceBook();
	try {
		const api = libraryApi((await late.load()).client);
		for (const path of ['/sessions/search', '/events/search'] as const) {
			for (const place of placesIn(await api.get(path, { q }))) book.add(place);
		}
	} catch {
		// Degrees go without it, and so do the places that are known already.
		return undefined;
	}
	return book;
}
