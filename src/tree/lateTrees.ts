import type * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import type { History } from './history.ts';
import { LateTree } from './lateTree.ts';
import type { Node } from './model.ts';

export interface TreeParts {
	readonly api: SessionApi;
	readonly library: LateLibrary;
	readonly history: History;
	readonly reporter: Reporter;
}

/** The views of the side bar. */
export function lateTrees(
	{ api, library, history, reporter }: TreeParts,
	drag: vscode.TreeDragAndDropController<Node>,
) {
	return {
		results: new LateTree('theSession.results', drag, async view => {
			const { ResultsTree } = await import('./results.ts');
			return new ResultsTree(view, api, library, history, reporter);
		}),
		browse: new LateTree('theSession.browse', drag, async view => {
			const { BrowseTree } = await import('./browse.ts');
			return new BrowseTree(view, api, library, reporter);
		}),
		mine: new LateTree('theSession.mine', drag, async view => {
			const { MineTree } = await import('./mine.ts');
			return new MineTree(view, api, library, reporter);
		}),
	};
}
