import * as vscode from 'vscode';
import { Conversation, type ConversationServices, type Request } from './conversation.ts';
import { isHttpUrl } from './fromPage.ts';
import type { MapView, ToMapPage } from './mapView.ts';
import { openPage } from './openPage.ts';

/** What a map is given: who opens what is chosen on it, and who is told when something fails. */
export interface MapServices extends ConversationServices {
	readonly extensionUri: vscode.Uri;
	readonly openLink: (url: string) => Promise<void>;
}

/** The map: one at a time, which shows the last list that was asked for. */
export class Maps implements vscode.Disposable {
	readonly #services: MapServices;
	#panel: vscode.WebviewPanel | undefined;
	#map: MapView | undefined;
	#talk: Conversation<ToMapPage> | undefined;

	constructor(services: MapServices) {
		this.#services = services;
	}

	/** Shows these points, in the map that is open or in a new one. */
	show(map: MapView): void {
		this.#map = map;
		const title = vscode.l10n.t('Map: {0}', map.title);
		if (this.#panel) this.#panel.reveal();
		else this.#panel = this.#open(title);
		this.#panel.title = title;
		this.#talk?.post({ type: 'show', map });
	}

	dispose(): void {
		this.#panel?.dispose();
	}

	#open(title: string): vscode.WebviewPanel {
		const column = vscode.ViewColumn.Active;
		const panel = vscode.window.createWebviewPanel('theSession.map', title, column);
		openPage(panel, { script: 'map', icon: 'map' }, this.#services.extensionUri);
		panel.onDidDispose(() => {
			this.#panel = undefined;
			this.#talk = undefined;
		});
		this.#talk = new Conversation<ToMapPage>(panel, this.#services, {
			name: 'Map',
			ready: () => {
				if (this.#map) this.#talk?.post({ type: 'show', map: this.#map });
			},
			handle: request => this.#handle(request),
		});
		return panel;
	}

	async #handle(request: Request): Promise<boolean> {
		if (request.type !== 'openLink') return false;
		if (isHttpUrl(request.url)) await this.#services.openLink(request.url);
		return true;
	}
}
