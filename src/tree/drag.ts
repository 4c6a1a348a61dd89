import * as vscode from 'vscode';
import { draggedType } from '../query/dragged.ts';
import type { Entry } from '../query/query.ts';
import type { Node } from './model.ts';

/**
 * Lets what stands in a tree be dragged from it. An editor takes what it is and writes it in its own style
 * (`editor/dropEdits`), the view of sets puts it into a set; anything else takes its address. Nobody is asked for
 * anything before it is dropped: whoever drags may think better of it, and VS Code waits for what is dragged.
 */
export const treeDrag: vscode.TreeDragAndDropController<Node> = {
	dragMimeTypes: ['text/plain', draggedType],
	dropMimeTypes: [],
	handleDrag: (nodes, data) => {
		// A list that is chosen beside its lines is nothing that could be dropped.
		const entries = nodes.flatMap(node => (node.type === 'entry' ? [node.entry] : []));
		data.set(draggedType, new vscode.DataTransferItem(JSON.stringify(entries.map(addressOf))));
		const urls = entries.map(({ url }) => url);
		if (urls.length > 0) data.set('text/plain', new vscode.DataTransferItem(urls.join('\n')));
	},
};

function addressOf({ kind, id: setId, memberId, tuneId, settingId }: Entry): object {
	return kind === 'set' ? { memberId, setId } : { tuneId, settingId };
}
