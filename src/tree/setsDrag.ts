import type * as vscode from 'vscode';
import type { Reporter } from '../host/report.ts';
import { draggedType } from '../query/dragged.ts';
import type { Making } from './making.ts';
import type { Node } from './model.ts';

/** What the tree of sets gives to itself; VS Code wants it named so. */
export const ownType = 'application/vnd.code.tree.thesession.sets';

/** Takes tunes from other trees, and gives its own another place. */
export function setsDrag(
	making: () => Promise<Making>,
	reporter: Reporter,
): vscode.TreeDragAndDropController<Node> {
	return {
		dragMimeTypes: ['text/plain', draggedType],
		dropMimeTypes: [draggedType, ownType],
		handleDrag: async (nodes, data) => (await making()).drag(nodes, data),
		// What VS Code passes as a token here is none: it has come from the window as plain data.
		handleDrop: async (target, data) =>
			making()
				.then(made => made.drop(target, data))
				.catch((error: unknown) => reporter.show(error)),
	};
}
