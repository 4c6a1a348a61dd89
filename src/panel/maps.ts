import * as vscode from 'vscode';
import type { Reporter } from '../host/report.ts';
import { isHttpUrl, parseFromPage } from './fromPage.ts';
import type { MapView, ToMapPage } from './mapView.ts';
import { openPage } from './openPage.ts';

/** What a map is given: who opens what is chosen on it, and who is told when something fails. */
export interface MapServices {
	readonly reporter: Reporter;
	readonly log: vscode.LogOutputChannel;
	readonly extensionUri: vscode.Uri;
	readonly openLink: (url: string) => Promise<void>;
}

/** The map: one at a time, which shows the last list that was asked for. */
export class Maps implements vscode.Disposable {
	readonly #services: MapServices;
	#panel: vscode.WebviewPanel | undefined;
	#map: MapView | undefined;
	#ready = false;

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
		this.#post({ type: 'show', map });
	}

	dispose(): void {
		this.#panel?.dispose();
	}

	#open(title: string): vscode.WebviewPanel {
		const column = vscode.ViewColumn.Active;
		const panel = vscode.window.createWebviewPanel('theSession.map', title, column);
		openPage(panel, { script: 'map', icon: 'map' }, this.#services.extensionUri);
		panel.onDidChangeViewState(() => {
			if (!panel.visible) this.#ready = false;
		});
		panel.onDidDispose(() => {
			this.#panel = undefined;
			this.#ready = false;
		});
		panel.webview.onDidReceiveMessage(message => void this.#receive(message));
		return panel;
	}

	async #receive(raw: unknown): Promise<void> {
		const message = parseFromPage(raw);
		const { log, reporter, openLink } = this.#services;
		try {
			switch (message?.type) {
				case 'ready':
				case 'retry':
					this.#greet();
					return;
				case 'openLink':
					if (isHttpUrl(message.url)) await openLink(message.url);
					return;
				case 'showLog':
					reporter.showLog();
					return;
				case 'log':
					log.warn(`Map: ${message.message}`);
					return;
				default:
					log.warn('The map sent a message that is none of its own.');
			}
		} catch (error) {
			reporter.show(error);
		}
	}

	#greet(): void {
		this.#ready = true;
		const { bundle } = vscode.l10n;
		this.#post({ type: 'hello', language: vscode.env.language, ...(bundle && { bundle }) });
		if (this.#map) this.#post({ type: 'show', map: this.#map });
	}

	#post(message: ToMapPage): void {
		if (this.#ready) void this.#panel?.webview.postMessage(message);
	}
}
