/**
 * What the extension host and a page say to each other: one way, idempotent. A page is a function of
 * the last message it got, so a reload or a restore is `ready` again. No imports but types.
 */

import type { InstrumentId } from '../abc/instruments.ts';
import type { TablatureId } from '../abc/tablature.ts';
import type { Habits } from '../abc/heard.ts';
import type { ItemAction, ItemView } from './itemView.ts';
import type { FromMelodyPage } from './melodyView.ts';
import type { FromPreviewPage } from './previewView.ts';

/** Text of one setting, ready to show: the host has spelled the key out and built the whole ABC tune. */
export interface SettingView {
	readonly id: number;
	/** 1-based place in the site's own order. */
	readonly ordinal: number;
	/** For people: `E dorian`, `D major`. */
	readonly key: string;
	/** A complete ABC tune with header. */
	readonly abc: string;
	readonly url: string;
	readonly author: string;
	/** `YYYY-MM-DD`, or `''` when the site gives none: the page writes it in words. */
	readonly date: string;
}

export interface CommentView {
	readonly id: number;
	readonly url: string;
	readonly subject: string;
	/** Plain text with real line breaks; never markup. */
	readonly content: string;
	readonly author: string;
	readonly authorUrl: string;
	/** `YYYY-MM-DD HH:MM:SS`. */
	readonly date: string;
}

export interface TuneView {
	readonly kind: 'tune';
	/** `/tunes/27`. */
	readonly path: string;
	readonly id: number;
	readonly name: string;
	readonly url: string;
	readonly type: string;
	readonly composer: string;
	readonly aliases: readonly string[];
	readonly author: string;
	readonly date: string;
	readonly tunebooks: number;
	readonly recordings: number;
	readonly collections: number;
	readonly settings: readonly SettingView[];
	readonly comments: readonly CommentView[];
	/** What the reader plays (see `instruments.ts`), or `''`. */
	readonly instrument: string;
	/** What the reader wants under the staves (see `tablature.ts`), or `''`. */
	readonly tablature: string;
	/** That it is from the offline library, and of which day; absent where the site has answered. */
	readonly library?: string;
}

/** Always the first answer to `ready`: the display language (`en`, `ga`) and its translations, if any. */
export interface Hello {
	readonly type: 'hello';
	readonly language: string;
	/** English text → translated text, as `vscode.l10n.bundle` has it; absent in English. */
	readonly bundle?: Readonly<Record<string, string>>;
}

/** Where on the page the reader wants to be. */
export interface Target {
	readonly settingId?: number;
	readonly commentId?: number;
	/** A setting to be compared with that one. */
	readonly otherId?: number;
}

export interface Failure {
	readonly type: 'failed';
	/** A sentence with a way forward. */
	readonly message: string;
	readonly actions: readonly ('retry' | 'showLog' | 'openInBrowser')[];
}

/** It is on its way; `name` is `''` while nobody knows it. */
export interface Loading {
	readonly type: 'loading';
	readonly path: string;
	readonly name: string;
}

/** Something the reader asked for has happened where the page cannot see it (`Copied`): said politely. */
export interface Announcement {
	readonly type: 'announce';
	readonly message: string;
}

/** The tune's settings, those that most people keep first. */
export interface Popularity {
	readonly type: 'popular';
	readonly settingIds: readonly number[];
}

/** What a page that plays has to know, and what the user chose when they last played. */
export interface PlayerSetup extends Habits {
	/** The folder of the sounds, as the page can fetch from it; ends with a slash. */
	readonly sounds: string;
	/** Beats a minute by the number of a tune, where they are other than usual. */
	readonly tempos: Readonly<Record<string, number>>;
}

/** Another page plays now: two tunes at once are none. */
export interface Hush {
	readonly type: 'hush';
}

export type ToTunePage =
	| Hello
	| Announcement
	| Loading
	| {
			readonly type: 'show';
			readonly tune: TuneView;
			readonly target?: Target;
			readonly player?: PlayerSetup;
	  }
	| Popularity
	| Hush
	| { readonly type: 'reveal'; readonly target: Target }
	| Failure;

export type ToItemPage =
	| Hello
	| Announcement
	| Loading
	| {
			readonly type: 'show';
			readonly item: ItemView;
			readonly target?: Target;
			/** Only where there is music on the page: a set's. */
			readonly player?: PlayerSetup;
	  }
	| Hush
	| { readonly type: 'reveal'; readonly target: Target }
	| Failure;

/** A setting as the page shows it. */
export interface ShownSetting {
	readonly settingId: number;
	/** So many semitones higher; absent where it is as written. */
	readonly transpose?: number;
	/** The setting whose chords it has; absent where they are its own. */
	readonly chordsOf?: number;
}

/** What is taken away from a page of music. Where it goes and what it is called the host decides. */
export type TakeAway =
	/** One setting, some or all, as ABC into a file or the clipboard; none named: all there is, as written. */
	| { readonly type: 'saveAbc' | 'copySeveral'; readonly settings: readonly ShownSetting[] }
	/** What only a page can make: it has the engraver and the player. */
	| {
			readonly type: 'saveFile';
			readonly format: 'midi' | 'svg' | 'png';
			/** Absent for all the page shows together: a set. */
			readonly settingId?: number;
			readonly data: Uint8Array;
	  }
	/** Each system of a setting as a drawing of its own (see `isDrawing`), so that none is cut in two. */
	| {
			readonly type: 'print';
			readonly settings: readonly (ShownSetting & { readonly systems: readonly string[] })[];
	  };

/** What any page may ask for: never a command, a path or a URL to run. */
export type FromPage =
	| TakeAway
	| FromMelodyPage
	| FromPreviewPage
	| { readonly type: 'ready' }
	| { readonly type: 'retry' }
	| { readonly type: 'showLog' }
	| { readonly type: 'openInBrowser' }
	| { readonly type: 'copyLink' }
	| { readonly type: 'openLink'; readonly url: string }
	/** Which setting is read now, and how it is shown: for commands that are run from elsewhere. */
	| ({ readonly type: 'at' } & ShownSetting)
	| ({
			readonly type: 'insert' | 'copy' | 'openDocument' | 'openWords' | 'tunesLike';
	  } & ShownSetting)
	| { readonly type: 'copySettingLink'; readonly settingId: number }
	/** The texts of two settings, in VS Code's own diff. */
	| { readonly type: 'compare'; readonly settingId: number; readonly otherId: number }
	| { readonly type: 'copyCommentLink'; readonly commentId: number }
	/** ABC that stands in a comment, by its place among the ABC of that comment, from 0. */
	| {
			readonly type: 'insertFromComment' | 'copyFromComment';
			readonly commentId: number;
			readonly piece: number;
	  }
	/** Call or write to the venue of the session that is shown: the host makes the `tel:` or `mailto:`. */
	| { readonly type: 'openContact'; readonly contact: 'telephone' | 'email' }
	/** A button of an item's page; which ones there are the host has said. */
	| { readonly type: 'act'; readonly action: ItemAction }
	/** What the reader plays, for this tune and all others; `''` for nothing in particular. */
	| { readonly type: 'instrument'; readonly instrument: InstrumentId | '' }
	/** What stands under the staves of this tune and all others; `''` for nothing. */
	| { readonly type: 'tablature'; readonly tablature: TablatureId | '' }
	/** The page has begun to play: all others are hushed. */
	| { readonly type: 'playing' }
	/** Which settings people keep most: answered by a `Popularity`. */
	| { readonly type: 'popular' }
	/** The next page of what the page lists. */
	| { readonly type: 'more' }
	/** Another tempo for a tune, in beats a minute; 0 for the usual one. */
	| { readonly type: 'tempo'; readonly tuneId: number; readonly bpm: number }
	/** How the user wants to hear tunes from now on. */
	| { readonly type: 'habits'; readonly habits: Habits }
	/** Something on the page went wrong that the log should know. */
	| { readonly type: 'log'; readonly message: string };
