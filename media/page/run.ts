import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import { connectHost } from './host.ts';
import type { Shape } from './messages.ts';
import { announcement, failure, hello, loading, popularity, read, reveal } from './messages.ts';
import type { PageMessage, Show } from './page.ts';
import { Page } from './page.ts';

/** Each kind of message has its own shape, so that what is wrong with one can be named. */
const shapes = {
	hello,
	loading,
	reveal,
	failed: failure,
	announce: announcement,
	popular: popularity,
};
const envelope = v.object({
	type: v.picklist(['show', 'hello', 'loading', 'reveal', 'failed', 'announce', 'popular']),
});

/** Starts a page: it listens, says that it is ready, and shows whatever it is told to. */
export const runPage = (show: Shape<Show>): void => {
	const main = document.querySelector<HTMLElement>('main');
	if (main === null) throw new Error('The page has no main element');
	const host = connectHost();
	const page = new Page(host, main);

	const log = (message: string): void => {
		host.post({ type: 'log', message });
	};
	const giveUp = (problem: string): void => {
		log(problem);
		page.fail({
			type: 'failed',
			message: l10n.t('Something went wrong while this page was drawn.'),
			actions: ['retry', 'showLog', 'openInBrowser'],
		});
	};
	addEventListener('error', event => {
		log(event.error instanceof Error ? (event.error.stack ?? event.message) : event.message);
	});
	addEventListener('unhandledrejection', event => {
		log(event.reason instanceof Error ? (event.reason.stack ?? '') : String(event.reason));
	});
	addEventListener('message', (event: MessageEvent<unknown>) => {
		const kind = read(envelope, event.data);
		if (!kind.ok) {
			// Whoever it was for, it does not concern what is shown.
			log(`Unknown message: ${kind.problem}`);
			return;
		}
		const { type } = kind.message;
		const result = read<PageMessage>(type === 'show' ? show : shapes[type], event.data);
		if (!result.ok) {
			giveUp(`Unreadable message: ${result.problem}`);
			return;
		}
		try {
			page.receive(result.message);
		} catch (error) {
			giveUp(error instanceof Error ? (error.stack ?? error.message) : String(error));
		}
	});
	host.post({ type: 'ready' });
};
