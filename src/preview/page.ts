import * as vscode from 'vscode';
import type { Place } from '../abc/places.ts';
import { setPlayerHabits, setPracticeTablature } from '../host/choices.ts';
import type { Reporter } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { parseFromPage } from '../panel/fromPage.ts';
import { openPage, soundsFolder } from '../panel/openPage.ts';
import type { ToPreviewPage } from '../panel/previewView.ts';
import type { FromPage, PlayerSetup } from '../panel/protocol.ts';

/** Who is told when something fails, and where the extension's own files are. */
export interface PageServices {
	readonly reporter: Reporter;
	readonly log: vscode.LogOutputChannel;
	readonly extensionUri: vscode.Uri;
}

/** Who decides what is on the page. */
export interface PageListener {
	/** It is there anew and knows nothing. */
	ready(): void;
	/** The cursor is to go there; with `focus` the user goes along. */
	goTo(place: Place, focus: boolean): Promise<void>;
	/** It has begun to play. */
	playing(): void;
	closed(): void;
}

/** The page of the preview in its tab: what is said to it, and what it may ask for. */
export class Page implements vscode.Disposable {
	readonly #panel: vscode.WebviewPanel;
	readonly #services: PageServices;
	readonly #listener: PageListener;
	#ready = false;

	constructor(panel: vscode.WebviewPanel, services: PageServices, listener: PageListener) {
		this.#panel = panel;
		this.#services = services;
		this.#listener = listener;
		// A hidden page is taken down; it says `ready` again when it is shown.
		panel.onDidChangeViewState(() => {
			if (!panel.visible) this.#ready = false;
		});
		panel.onDidDispose(() => {
			this.#ready = false;
			listener.closed();
		});
		panel.webview.onDidReceiveMessage(message => void this.#receive(message));
		const files = { script: 'tune', page: 'preview', icon: 'tune' } as const;
		openPage(panel, files, services.extensionUri);
	}

	/** Whether there is anybody to be told. */
	get isReady(): boolean {
		return this.#ready;
	}

	get column(): vscode.ViewColumn | undefined {
		return this.#panel.viewColumn;
	}

	/** How its tunes are to be heard. */
	get player(): PlayerSetup {
		const folder = this.#panel.webview.asWebviewUri(soundsFolder(this.#services.extensionUri));
		return { sounds: `${folder.toString(true)}/`, ...settings.playerHabits(), tempos: {} };
	}

	/** Brings it forward; the focus stays where it is. */
	reveal(): void {
		this.#panel.reveal(undefined, true);
	}

	/** Names its tab. */
	name(title: string): void {
		if (this.#panel.title !== title) this.#panel.title = title;
	}

	post(message: ToPreviewPage): void {
		if (this.#ready) void this.#panel.webview.postMessage(message);
	}

	dispose(): void {
		this.#panel.dispose();
	}

	async #receive(raw: unknown): Promise<void> {
		const message = parseFromPage(raw);
		const { log, reporter } = this.#services;
		try {
			if (message && (await this.#handle(message))) return;
			log.warn('The preview sent a message that is none of its own.');
		} catch (error) {
			reporter.show(error);
		}
	}

	/** Answers whether it is one of its messages. */
	async #handle(message: FromPage): Promise<boolean> {
		switch (message.type) {
			case 'ready':
			case 'retry':
				this.#greet();
				return true;
			case 'place':
				await this.#listener.goTo(message, message.focus);
				return true;
			case 'playing':
				this.#listener.playing();
				return true;
			case 'habits':
				await setPlayerHabits(message.habits);
				return true;
			case 'tablature':
				await setPracticeTablature(message.tablature);
				return true;
			case 'showLog':
				this.#services.reporter.showLog();
				return true;
			case 'log':
				this.#services.log.warn(`Preview: ${message.message}`);
				return true;
			default:
				return false;
		}
	}

	#greet(): void {
		this.#ready = true;
		const { bundle } = vscode.l10n;
		this.post({ type: 'hello', language: vscode.env.language, ...(bundle && { bundle }) });
		this.#listener.ready();
	}
}
