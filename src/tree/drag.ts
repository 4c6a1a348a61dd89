import * as vscode from 'vscode';
import { draggedType } from '../query/dragged.ts';
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
		data.set(draggedType, new vscode.DataTransferItem(JSON.stringify(nodes.map(addressOf))));
		const urls = nodes.flatMap(node => (node.type === 'entry' ? [node.entry.url] : []));
		if (urls.length > 0) data.set('text/plain', new vscode.DataTransferItem(urls.join('\n')));
	},
};

function addressOf(node: Node): object {
	if (node.type !== 'entry') return {};
	const { kind, id: setId, memberId, tuneId, settingId } = node.entry;
	return kind === 'set' ? { memberId, setId } : { tuneId, settingId };
}
