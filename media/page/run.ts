import { connectHost } from './host.ts';
import { listen } from './listen.ts';
import type { Shape } from './messages.ts';
import {
	announcement,
	failure,
	hello,
	hush,
	loading,
	pageState,
	popularity,
	reveal,
} from './messages.ts';
import type { PageMessage, Show } from './page.ts';
import { Page } from './page.ts';

/** Starts a page of one thing: it shows whatever it is told to. */
export const runPage = (show: Shape<Show>): void => {
	const main = document.querySelector<HTMLElement>('main');
	if (main === null) throw new Error('The page has no main element');
	const host = connectHost(pageState);
	const shapes = new Map<string, Shape<PageMessage>>([
		['show', show],
		['hello', hello],
		['loading', loading],
		['reveal', reveal],
		['failed', failure],
		['announce', announcement],
		['popular', popularity],
		['hush', hush],
	]);
	listen(message => host.post(message), new Page(host, main), shapes, [
		'retry',
		'showLog',
		'openInBrowser',
	]);
};
