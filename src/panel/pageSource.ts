import type { SessionApi } from '../api/sessionApi.ts';
import type { CommentView, FromPage, Target, ToItemPage, ToTunePage } from './protocol.ts';

/** Something loaded for a page: what its tab says, where it lives, and the message that shows it. */
export interface PageContent {
	readonly title: string;
	/** The site's number for it: another than was asked for where a tune was merged. */
	readonly id: number;
	/** The page on the site that a person would read. */
	readonly url: string;
	readonly comments: readonly CommentView[];
	show(target: Target | undefined): ToTunePage | ToItemPage;
	/** What only this kind of page can ask for; answers with a sentence to announce, if there is one. */
	handle(message: FromPage): Promise<string | undefined>;
}

/** One kind of page: everything in which it differs from the others. */
export interface PageSource {
	/** Names the panel's type, `theSession.…`, and its files, `dist/media/….js` and `.css`. */
	readonly page: 'tune' | 'item';
	/** The folder on the site: `tunes`, `sessions`. */
	readonly folder: string;
	/** A codicon-like file in `media/icons/`, without its ending. */
	readonly icon: string;
	load(api: SessionApi, id: number, signal: AbortSignal): Promise<PageContent>;
}
