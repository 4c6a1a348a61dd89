import { ofLibraryInWords } from '../host/libraryWords.ts';
import { searchQuery } from '../kinds/kinds.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import type { Search } from '../query/search.ts';
import type { Folder } from '../query/sessionUrl.ts';
import type { Offline } from '../search/livePick.ts';

/** What the library can be searched for (`library/answers/answers.ts`). */
const known: readonly Folder[] = ['tunes', 'recordings', 'sessions', 'events'];

/**
 * What answers each letter at once; undefined where there is no library, or none that knows such things. Throws a
 * Refusal where it can't be read.
 */
export async function offlineSearch(
	late: LateLibrary,
	folder: Folder,
): Promise<Offline | undefined> {
	if (!known.includes(folder) || !(await late.look())) return undefined;
	const { libraryApi } = await import('../offline/libraryApi.ts');
	const library = await late.load();
	const about = await library.about();
	if (!about) return undefined;
	const { asOf } = about;
	const api = libraryApi(library.client);
	const query = (search: Search) => searchQuery(api, search);
	// It reads its index for the first question: while the first letter is being typed.
	void query({ kind: folder, text: 'a' })
		?.fetch(1, new AbortController().signal)
		.catch(() => undefined);
	return { asOf, heading: ofLibraryInWords(asOf), query };
}
