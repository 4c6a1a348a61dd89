import * as vscode from 'vscode';
import type { ItemAddress } from '../query/sessionUrl.ts';
import { parsePageState } from './fromPage.ts';
import type { PageSource } from './pageSource.ts';
import { Panel, type Loaded, type PanelServices } from './panel.ts';
import type { Target } from './protocol.ts';

type Kind = ItemAddress['kind'];

/** All open pages, one for each thing; restores them when the window is loaded again. */
export class Panels implements vscode.Disposable {
	readonly #sources: Readonly<Record<Kind, PageSource>>;
	readonly #services: PanelServices;
	readonly #open = new Map<string, Panel>();
	readonly #serializers: vscode.Disposable;

	constructor(sources: Readonly<Record<Kind, PageSource>>, services: PanelServices) {
		this.#sources = sources;
		this.#services = services;
		this.#serializers = vscode.Disposable.from(
			this.#restore('theSession.tune', 'tune'),
			this.#restore('theSession.item', 'session'),
		);
	}

	/** Opens the page, or brings it forward if it is open. `name` stands on the tab until it has loaded. */
	open({ kind, id, ...target }: ItemAddress, name = ''): void {
		const open = this.#open.get(key(kind, id));
		if (open) {
			open.reveal(target);
			return;
		}
		const panel = vscode.window.createWebviewPanel(
			`theSession.${this.#sources[kind].page}`,
			name || unnamed(kind, id),
			vscode.ViewColumn.Active,
		);
		this.#add(panel, kind, id, target);
	}

	/** The page that has the focus, or is the only one that could be meant. */
	get active(): Panel | undefined {
		return [...this.#open.values()].find(({ panel }) => panel.active);
	}

	dispose(): void {
		this.#serializers.dispose();
		for (const panel of this.#open.values()) panel.dispose();
	}

	#add(panel: vscode.WebviewPanel, kind: Kind, id: number, target?: Target): void {
		const loaded: Loaded = (page, loadedId, wanted) => this.#loaded(page, kind, loadedId, wanted);
		const added = new Panel(panel, this.#sources[kind], id, this.#services, loaded, target);
		// After a reload VS Code restores a tab only when it is shown: meanwhile its page may be open anew.
		this.#open.get(key(kind, id))?.panel.dispose();
		this.#open.set(key(kind, id), added);
		panel.onDidDispose(() => {
			for (const [name, open] of this.#open) if (open === added) this.#open.delete(name);
		});
	}

	/** A merged tune turns out to be another, which may have its page already: then that one is shown. */
	#loaded(page: Panel, kind: Kind, id: number, target: Target | undefined): boolean {
		const open = this.#open.get(key(kind, id));
		if (open && open !== page) {
			page.panel.dispose();
			open.reveal(target);
			return false;
		}
		this.#open.set(key(kind, id), page);
		return true;
	}

	#restore(viewType: string, kind: Kind): vscode.Disposable {
		return vscode.window.registerWebviewPanelSerializer(viewType, {
			deserializeWebviewPanel: (panel, state: unknown) => {
				const kept = parsePageState(state);
				if (kept) {
					// Where it was read the page remembers itself.
					this.#add(panel, kind, kept.id);
				} else {
					// Without its number nobody knows what the page was.
					panel.dispose();
				}
				return Promise.resolve();
			},
		});
	}
}

/** What stands on the tab until the name is known. */
function unnamed(kind: Kind, id: number): string {
	return kind === 'tune' ? vscode.l10n.t('Tune {0}', id) : vscode.l10n.t('Session {0}', id);
}

function key(kind: Kind, id: number): string {
	return `${kind}/${id}`;
}
