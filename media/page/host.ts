import type { PageState } from '../../src/panel/pageState.ts';
import type { FromPage } from '../../src/panel/protocol.ts';
import type { Shape } from './messages.ts';
import { read } from './messages.ts';

/** The two ways out of a page: messages to the extension, and what it keeps for its own next life. */
export interface Host<State = PageState> {
	post(message: FromPage): void;
	/** `undefined` on a first visit, or when what was kept cannot be read. */
	recall(): State | undefined;
	remember(state: State): void;
}

declare const acquireVsCodeApi: () => {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
};

/** Once in a page's life: VS Code gives its API only once. */
export const connectHost = <State>(shape: Shape<State>): Host<State> => {
	const api = acquireVsCodeApi();
	return {
		post: message => {
			api.postMessage(message);
		},
		recall: () => {
			const kept = read(shape, api.getState());
			return kept.ok ? kept.message : undefined;
		},
		remember: state => {
			api.setState(state);
		},
	};
};
