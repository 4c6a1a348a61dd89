import type * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { treeDrag } from './drag.ts';
import type { History } from './history.ts';
import { LateTree } from './lateTree.ts';
import type { Making } from './making.ts';
import type { LateSets } from '../sets/lateSets.ts';
import type { SetsTree } from './sets.ts';
import { setsDrag } from './setsDrag.ts';

export interface TreeParts {
	readonly api: SessionApi;
	readonly library: LateLibrary;
	readonly history: History;
	readonly reporter: Reporter;
	readonly setLists: LateSets;
	/** Where the sets that are being made are kept. */
	readonly store: vscode.Memento;
}

/** The views of the side bar. */
export function lateTrees({ api, library, history, reporter, setLists, store }: TreeParts) {
	const making = async (): Promise<Making> => (await sets.tree()).making;
	// Its keys go by the one line that is chosen.
	const setsOptions = { drag: setsDrag(making, reporter), canSelectMany: false };
	const sets = new LateTree<SetsTree>('theSession.sets', setsOptions, async view => {
		const { SetsTree } = await import('./sets.ts');
		return new SetsTree(view, api, library, reporter, setLists, store);
	});
	return {
		sets,
		results: new LateTree('theSession.results', { drag: treeDrag }, async view => {
			const { ResultsTree } = await import('./results.ts');
			return new ResultsTree(view, api, library, history, reporter);
		}),
		browse: new LateTree('theSession.browse', { drag: treeDrag }, async view => {
			const { BrowseTree } = await import('./browse.ts');
			return new BrowseTree(view, api, library, reporter);
		}),
		mine: new LateTree('theSession.mine', { drag: treeDrag }, async view => {
			const { MineTree } = await import('./mine.ts');
			return new MineTree(view, api, library, reporter);
		}),
	};
}
