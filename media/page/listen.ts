import * as l10n from '@vscode/l10n';
import * as v from 'valibot';
import type { Failure, FromPage } from '../../src/panel/protocol.ts';
import type { Shape } from './messages.ts';
import { read, text } from './messages.ts';

/** What listens: shows whatever it is told to, and says so when it can't. */
export interface Listener<Message> {
	receive(message: Message): void;
	fail(failure: Failure): void;
}

/** Each kind of message has its own shape, so that what is wrong with one can be named. */
export type Shapes<Message> = ReadonlyMap<string, Shape<Message>>;

const envelope = v.object({ type: text });

/** Starts a page: it listens, tells the log what goes wrong, and says that it is ready. */
export const listen = <Message>(
	post: (message: FromPage) => void,
	listener: Listener<Message>,
	shapes: Shapes<Message>,
	/** What can be done once the page has given up. */
	actions: Failure['actions'],
): void => {
	const log = (message: string): void => post({ type: 'log', message });
	const giveUp = (problem: string): void => {
		log(problem);
		const message = l10n.t('Something went wrong while this page was drawn.');
		listener.fail({ type: 'failed', message, actions });
	};
	addEventListener('error', event => {
		log(event.error instanceof Error ? (event.error.stack ?? event.message) : event.message);
	});
	addEventListener('unhandledrejection', event => {
		log(event.reason instanceof Error ? (event.reason.stack ?? '') : String(event.reason));
	});
	addEventListener('message', (event: MessageEvent<unknown>) => {
		const kind = read(envelope, event.data);
		const shape = kind.ok ? shapes.get(kind.message.type) : undefined;
		if (shape === undefined) {
			// Whoever it was for, it does not concern what is shown.
			log(`Unknown message: ${kind.ok ? kind.message.type : kind.problem}`);
			return;
		}
		const result = read(shape, event.data);
		if (!result.ok) {
			giveUp(`Unreadable message: ${result.problem}`);
			return;
		}
		try {
			listener.receive(result.message);
		} catch (error) {
			giveUp(error instanceof Error ? (error.stack ?? error.message) : String(error));
		}
	});
	post({ type: 'ready' });
};
