/** What the host and the preview of a tune in somebody's own file say to each other. No imports but types. */
import type { Place, Placed } from '../abc/places.ts';
import type { Announcement, Failure, Hello, Hush, PlayerSetup } from './protocol.ts';

/** The tune under the cursor. All of it is untrusted text. */
export interface PreviewTune extends Placed {
	/** Another number is another tune; with the same it is the one before, which may have been changed. */
	readonly id: number;
	/** `''` where it has no title, and so with the others. */
	readonly name: string;
	/** `reel`. */
	readonly type: string;
	/** For people: `E dorian`. */
	readonly key: string;
	readonly composer: string;
}

export type ToPreviewPage =
	| Hello
	| Announcement
	| Failure
	| Hush
	| {
			readonly type: 'tune';
			readonly tune: PreviewTune;
			/** Where the cursor is in its document; null if it is in another. */
			readonly cursor: Place | null;
			readonly player: PlayerSetup;
			/** See `tablature.ts`; `''` for none. */
			readonly tablature: string;
	  }
	| { readonly type: 'cursor'; readonly cursor: Place | null }
	/** There is nothing to be shown, and why. */
	| { readonly type: 'nothing'; readonly message: string }
	/** What is to be said of the document beside its music; `''` for nothing. */
	| { readonly type: 'remark'; readonly message: string }
	/** To be heard now, from its beginning. */
	| { readonly type: 'play' };

export type FromPreviewPage =
	/** The cursor is to go there, in the document of what is shown; with `focus` the user goes along. */
	{
		readonly type: 'place';
		readonly focus: boolean;
	} & Place;
