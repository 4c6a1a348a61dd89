import type * as vscode from 'vscode';
import type { Place } from '../abc/places.ts';
import { setPlayerHabits, setPracticeTablature } from '../host/choices.ts';
import { settings } from '../host/settings.ts';
import { Conversation, type ConversationServices, type Request } from '../panel/conversation.ts';
import { openPage, soundsFolder } from '../panel/openPage.ts';
import type { ToPreviewPage } from '../panel/previewView.ts';
import type { PlayerSetup } from '../panel/protocol.ts';

/** Who is told when something fails, and where the extension's own files are. */
export interface PageServices extends ConversationServices {
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
	readonly #talk: Conversation<ToPreviewPage>;

	constructor(panel: vscode.WebviewPanel, services: PageServices, listener: PageListener) {
		this.#panel = panel;
		this.#services = services;
		this.#listener = listener;
		panel.onDidDispose(() => listener.closed());
		this.#talk = new Conversation(panel, services, {
			name: 'Preview',
			ready: () => listener.ready(),
			handle: request => this.#handle(request),
		});
		const files = { script: 'tune', page: 'preview', icon: 'tune' } as const;
		openPage(panel, files, services.extensionUri);
	}

	/** Whether there is anybody to be told. */
	get isReady(): boolean {
		return this.#talk.isReady;
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
		this.#talk.post(message);
	}

	dispose(): void {
		this.#panel.dispose();
	}

	async #handle(message: Request): Promise<boolean> {
		switch (message.type) {
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
			default:
				return false;
		}
	}
}
