import * as vscode from 'vscode';
import { kinds } from '../kinds/kinds.ts';
import type { PageSource } from '../kinds/page.ts';
import { parseItemUrl, type ItemAddress } from '../query/sessionUrl.ts';
import { parsePageState } from './fromPage.ts';
import { Panel } from './panel.ts';
import type { Keeper, PanelServices } from './panel.ts';
import type { Target } from './protocol.ts';

/** All open pages, one for each thing. */
export class Panels implements vscode.Disposable {
	readonly #services: PanelServices;
	/** By the address of what they show. */
	readonly #open = new Map<string, Panel>();

	constructor(services: PanelServices) {
		this.#services = services;
	}

	/** Opens the page, or brings it forward if it is open. `name` stands on the tab until it has loaded. */
	open(address: ItemAddress, name = ''): void {
		const open = this.#open.get(address.path);
		if (open) {
			open.reveal(targetOf(address));
			return;
		}
		const source = kinds[address.kind].page;
		if (!source) return;
		const panel = vscode.window.createWebviewPanel(
			`theSession.${source.view}`,
			name || source.unnamed(address.id),
			vscode.ViewColumn.Active,
		);
		this.#add(panel, source, address);
	}

	/** Makes the page anew in a tab that the window kept, from what the page remembered. */
	restore(view: PageSource['view'], panel: vscode.WebviewPanel, state: unknown): void {
		const address = parseItemUrl(parsePageState(state, view)?.path ?? '');
		const source = address && kinds[address.kind].page;
		// Where it was read the page remembers itself.
		if (address && source?.view === view) this.#add(panel, source, address);
		// Without its address nobody knows what the page was.
		else panel.dispose();
	}

	/** The page that has the focus. */
	get active(): Panel | undefined {
		return [...this.#open.values()].find(({ panel }) => panel.active);
	}

	/** Lets all of them be silent, but for the one that plays. */
	hush(playing?: Panel): void {
		for (const open of this.#open.values()) if (open !== playing) open.hush();
	}

	dispose(): void {
		for (const panel of this.#open.values()) panel.dispose();
	}

	#add(panel: vscode.WebviewPanel, source: PageSource, address: ItemAddress): void {
		const keeper: Keeper = {
			loaded: (page, path, wanted) => this.#loaded(page, path, wanted),
			plays: page => {
				this.hush(page);
				this.#services.hushOthers();
			},
		};
		const target = targetOf(address);
		const added = new Panel(panel, source, address, this.#services, keeper, target);
		// After a reload VS Code restores a tab only when it is shown: meanwhile its page may be open anew.
		this.#open.get(address.path)?.panel.dispose();
		this.#open.set(address.path, added);
		panel.onDidDispose(() => {
			for (const [path, open] of this.#open) if (open === added) this.#open.delete(path);
		});
	}

	/** A merged tune turns out to be another, which may have its page already: then that one is shown. */
	#loaded(page: Panel, path: string, target: Target | undefined): boolean {
		const open = this.#open.get(path);
		if (open && open !== page) {
			page.panel.dispose();
			open.reveal(target);
			return false;
		}
		this.#open.set(path, page);
		return true;
	}
}

function targetOf({ settingId, commentId, otherId }: ItemAddress): Target | undefined {
	if (settingId === undefined && commentId === undefined) return undefined;
	return {
		...(settingId !== undefined && { settingId }),
		...(commentId !== undefined && { commentId }),
		...(otherId !== undefined && { otherId }),
	};
}
