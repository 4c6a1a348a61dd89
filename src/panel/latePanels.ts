import * as vscode from 'vscode';
import type { PageActions, PageSource } from '../kinds/page.ts';
import type { ItemAddress } from '../query/sessionUrl.ts';
import type { Panel, PanelServices } from './panel.ts';
import type { Panels } from './panels.ts';

/** What all pages are given; what can be done from them is loaded with the first one. */
export interface LateServices extends Omit<PanelServices, 'actions'> {
	readonly actions: () => Promise<PageActions>;
}

/** All open pages, whose code comes with the first one: nobody opens a page at start-up. */
export class LatePanels implements vscode.Disposable {
	readonly #services: LateServices;
	readonly #serializers: vscode.Disposable;
	#panels: Panels | undefined;

	constructor(services: LateServices) {
		this.#services = services;
		this.#serializers = vscode.Disposable.from(this.#restore('tune'), this.#restore('item'));
	}

	/** Opens the page, or brings it forward if it is open. `name` stands on the tab until it has loaded. */
	async open(address: ItemAddress, name = ''): Promise<void> {
		(await this.#load()).open(address, name);
	}

	/** The page that has the focus. */
	get active(): Panel | undefined {
		return this.#panels?.active;
	}

	/** Lets all of them be silent: something else plays. */
	hush(): void {
		this.#panels?.hush();
	}

	dispose(): void {
		this.#serializers.dispose();
		this.#panels?.dispose();
	}

	async #load(): Promise<Panels> {
		const { Panels } = await import('./panels.ts');
		const actions = await this.#services.actions();
		return (this.#panels ??= new Panels({ ...this.#services, actions }));
	}

	/** When the window is loaded again. */
	#restore(view: PageSource['view']): vscode.Disposable {
		return vscode.window.registerWebviewPanelSerializer(`theSession.${view}`, {
			deserializeWebviewPanel: async (panel, state: unknown) =>
				(await this.#load()).restore(view, panel, state),
		});
	}
}
