import type { FromPage, PageState } from '../../src/panel/protocol.ts';
import { pageState, read } from './messages.ts';

/** The two ways out of a page: messages to the extension, and what it keeps for its own next life. */
export interface Host {
	post(message: FromPage): void;
	/** `undefined` on a first visit, or when what was kept cannot be read (an older version of us knew places by number). */
	recall(): PageState | undefined;
	remember(state: PageState): void;
}

declare const acquireVsCodeApi: () => {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
};

export const connectHost = (): Host => {
	const api = acquireVsCodeApi();
	return {
		post: message => {
			api.postMessage(message);
		},
		recall: () => {
			const kept = read(pageState, api.getState());
			return kept.ok ? kept.message : undefined;
		},
		remember: state => {
			api.setState(state);
		},
	};
};
