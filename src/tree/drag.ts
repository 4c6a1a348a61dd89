import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { withSignal } from '../host/cancellation.ts';
import type { Reporter } from '../host/report.ts';
import { draggedType } from '../query/dragged.ts';
import type { Node } from './model.ts';

/**
 * Lets tunes, settings and sets be dragged from a tree. An editor takes what they are and writes it in its own style
 * (`editor/dropEdits`); anything else takes their text, a tunebook.
 */
export function createDrag(
	api: SessionApi,
	reporter: Reporter,
): vscode.TreeDragAndDropController<Node> {
	return {
		dragMimeTypes: ['text/plain', draggedType],
		dropMimeTypes: [],
		handleDrag: async (nodes, data, token) => {
			// At once: the text has to be fetched, and may be out of reach.
			data.set(draggedType, new vscode.DataTransferItem(JSON.stringify(nodes.map(addressOf))));
			try {
				const { textOf } = await import('./dragged.ts');
				const texts = await withSignal(token, signal =>
					Promise.all(nodes.map((node, index) => textOf(api, node, index + 1, signal))),
				);
				const tunes = texts.filter(text => text !== '');
				if (tunes.length === 0) return;
				data.set('text/plain', new vscode.DataTransferItem(`${tunes.join('\n\n')}\n`));
			} catch (error) {
				reporter.show(error);
			}
		},
	};
}

function addressOf(node: Node): object {
	if (node.type !== 'entry') return {};
	const { kind, id: setId, memberId, tuneId, settingId } = node.entry;
	return kind === 'set' ? { memberId, setId } : { tuneId, settingId };
}
