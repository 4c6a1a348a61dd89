import type { ItemView } from '../../src/panel/itemView.ts';
import { commentsRegion } from '../page/comments.ts';
import { commentsElsewhere, libraryNote } from '../page/fromLibrary.ts';
import type { Host } from '../page/host.ts';
import type { Content } from '../page/page.ts';
import type { Words } from '../page/words.ts';
import { itemFacts, itemHeader } from './facts.ts';
import { loadMore } from './loadMore.ts';
import { itemSection } from './section.ts';

/**
 * The page of anything that is no tune: what it is, what is known of it, what it is made of, and what
 * people say of it. `tunes` is what a page that can draw makes of a set's.
 */
export const itemContent = (
	item: ItemView,
	words: Words,
	host: Host,
	tunes?: HTMLElement,
): Content => {
	const { comments, library } = item;
	const sections = item.sections.map(section => itemSection(section, words, host));
	const { element: more, waits, giveUp } = loadMore(host);
	const region =
		comments === undefined
			? undefined
			: library !== undefined
				? commentsElsewhere(host)
				: commentsRegion(comments.items, words, host, comments.main ? 'section' : 'aside');
	const main = [
		library === undefined ? undefined : libraryNote(library, comments !== undefined, host),
		itemHeader(item, words, host),
		itemFacts(item.facts, words, host),
		tunes,
		...sections.map(({ element }) => element),
		comments?.main === true ? region : undefined,
		item.more ? more : undefined,
	];
	return {
		path: item.path,
		name: item.name,
		main: main.filter(part => part !== undefined),
		comments: region,
		growing: { lists: sections.map(({ lines }) => lines), waits, giveUp },
	};
};
