import type { FromPage } from '../../src/panel/protocol.ts';
import { read } from '../page/messages.ts';
import type { MapState } from './messages.ts';
import { mapState } from './messages.ts';

/** The two ways out of a map's page: messages to the extension, and where it was before it was hidden. */
export interface MapHost {
	post(message: FromPage): void;
	/** `undefined` on a first visit, or when what was kept cannot be read. */
	recall(): MapState | undefined;
	remember(state: MapState): void;
}

declare const acquireVsCodeApi: () => {
	postMessage(message: unknown): void;
	getState(): unknown;
	setState(state: unknown): void;
};

export const connectMapHost = (): MapHost => {
	const api = acquireVsCodeApi();
	return {
		post: message => {
			api.postMessage(message);
		},
		recall: () => {
			const kept = read(mapState, api.getState());
			return kept.ok ? kept.message : undefined;
		},
		remember: state => {
			api.setState(state);
		},
	};
};
