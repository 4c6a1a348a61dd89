import type { Comment } from '../../api/model.ts';
import { ofLibraryInWords } from '../../host/libraryWords.ts';
import type { ItemView } from '../../panel/itemView.ts';
import type { FromLibrary } from '../../query/fromLibrary.ts';
import type { PageContent } from '../page.ts';
import { commentViews } from './commentViews.ts';

/** What a kind of item says of itself; the rest is the same for all of them. */
export type ItemParts = Pick<ItemView, 'kind' | 'name'> &
	Partial<Omit<ItemView, 'path' | 'kind' | 'name' | 'comments' | 'library'>> & {
		/** The page on the site. */
		readonly url: string;
		/** Absent where nobody can comment. */
		readonly comments?: readonly Comment[];
		/** The comments are what the page is about. */
		readonly talk?: true;
		/** How it has come from the library, if it has. */
		readonly library?: FromLibrary | undefined;
	};

/** A page of an item, out of what its kind says of it. */
export function itemPage(
	path: string,
	{ url, comments, talk, library, ...parts }: ItemParts,
	rest: Pick<PageContent, 'handle' | 'more'> = {},
): PageContent {
	const views = commentViews(comments ?? []);
	const item: ItemView = {
		path,
		about: [],
		actions: [],
		facts: [],
		sections: [],
		tunes: [],
		more: false,
		...parts,
		...(library && { library: ofLibraryInWords(library.asOf) }),
		...(comments && { comments: { items: views, main: talk === true } }),
	};
	return { title: item.name, path, url, shown: { item }, comments: views, library, ...rest };
}
