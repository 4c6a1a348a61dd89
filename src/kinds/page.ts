import type { Topic } from '../abc/commentTune.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Setting, Tune, TuneSet } from '../api/model.ts';
import type { CalendarFile } from '../calendar/calendar.ts';
import type { ItemView } from '../panel/itemView.ts';
import type { CommentView, FromPage, TakeAway, TuneView } from '../panel/protocol.ts';
import type { FromLibrary } from '../query/fromLibrary.ts';
import type { Entry } from '../query/query.ts';
import type { ItemAddress } from '../query/sessionUrl.ts';
import type { AsShown } from '../query/settingText.ts';

/** One kind of page: everything in which it differs from the others. */
export interface PageSource {
	/** Names the panel's type, `theSession.…`. */
	readonly view: 'tune' | 'item';
	/** Its files, `dist/media/….js` and `.css`: those with the engraver, or those without. */
	readonly script: 'tune' | 'item';
	/** A file in `media/icons/`, without its ending. */
	readonly icon: string;
	/** What stands on the tab until the name is known: `Session 36`. */
	readonly unnamed: (id: number) => string;
	readonly load: (
		services: PageServices,
		address: ItemAddress,
		signal: AbortSignal,
	) => Promise<PageContent>;
}

/** Something loaded for a page: what its tab says, where it lives, and what is shown. */
export interface PageContent {
	readonly title: string;
	/** Its key among the open pages: another than was asked for where a tune was merged. */
	readonly path: string;
	/** The page on the site that a person would read. */
	readonly url: string;
	readonly shown: { readonly tune: TuneView } | { readonly item: ItemView };
	readonly comments: readonly CommentView[];
	/** Where the site could not be reached: its view says so, too. */
	readonly library?: FromLibrary | undefined;
	/** The tune that the comments are about, for the ABC in them; absent where it is no tune. */
	readonly topic?: Topic;
	/** What only this page can ask for; answers with a sentence to announce, if there is one. */
	readonly handle?: (message: FromPage) => Promise<string | undefined>;
	/** The ids of a tune's settings, those that most people keep first. */
	readonly popular?: (signal: AbortSignal) => Promise<readonly number[]>;
	/** The same and the next page of what it lists. */
	readonly more?: (signal: AbortSignal) => Promise<PageContent>;
}

/** What pages are given to do their work with. */
export interface PageServices {
	readonly api: SessionApi;
	readonly actions: PageActions;
}

/** What there is to take away from. */
export type Music = { readonly tune: Tune } | { readonly set: TuneSet };

/** What can be done with what a page shows; each answers with a sentence once it is done, `''` for none. */
export interface PageActions {
	insert(tune: Tune, setting: Setting, shown?: AsShown): Promise<string>;
	copy(tune: Tune, setting: Setting, shown?: AsShown): Promise<string>;
	openDocument(tune: Tune, setting: Setting, shown?: AsShown): Promise<string>;
	/** As a document to be read out. */
	openInWords(tune: Tune, setting: Setting, shown?: AsShown): Promise<string>;
	/** What goes like it, on the page of the search by melody. */
	tunesLike(tune: Tune, setting: Setting, shown?: AsShown): Promise<string>;
	/** Two settings of a tune beside each other, as texts. */
	compareTexts(tune: Tune, setting: Setting, other: Setting): Promise<string>;
	insertSet(set: TuneSet): Promise<string>;
	copySet(set: TuneSet): Promise<string>;
	/** ABC in a comment, by its place among the ABC in it (see `abcIn`), as a tune. */
	insertFromComment(comment: CommentView, piece: number, topic: Topic): Promise<string>;
	copyFromComment(comment: CommentView, piece: number, topic: Topic): Promise<string>;
	/** Files, the clipboard, or paper: of the settings of a tune, or of a set. */
	takeAway(from: Music, what: TakeAway): Promise<string>;
	copyLink(url: string): Promise<string>;
	saveCalendar(file: CalendarFile): Promise<string>;
	showOnMap(title: string, entries: readonly Entry[]): Promise<string>;
}
