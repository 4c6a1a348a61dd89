import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { withSignal } from '../host/cancellation.ts';
import type { Reporter } from '../host/report.ts';
import type { Node } from './model.ts';

/**
 * Lets tunes, settings and sets be dragged from a tree into an editor, where they arrive as ABC. VS Code inserts
 * plain text just where it is dropped (what a drop provider offers for a type of our own it puts behind
 * that), so the number is taken from the file that is being written: `nextReference`.
 */
export function createDrag(
	api: SessionApi,
	reporter: Reporter,
	nextReference: () => number,
): vscode.TreeDragAndDropController<Node> {
	return {
		dragMimeTypes: ['text/plain'],
		dropMimeTypes: [],
		handleDrag: async (nodes, data, token) => {
			const first = nextReference();
			try {
				const { textOf } = await import('./dragged.ts');
				const texts = await withSignal(token, signal =>
					Promise.all(nodes.map((node, index) => textOf(api, node, first + index, signal))),
				);
				const tunes = texts.filter(text => text !== '');
				if (tunes.length === 0) return;
				// The tune before it must not run into it.
				const gap = first > 1 ? '\n' : '';
				data.set('text/plain', new vscode.DataTransferItem(`${gap}${tunes.join('\n\n')}\n`));
			} catch (error) {
				reporter.show(error);
			}
		},
	};
}
