import * as vscode from 'vscode';
import type { Reporter } from '../host/report.ts';
import { parseFromPage } from './fromPage.ts';
import type { FromPage, Hello } from './protocol.ts';

/** What a page says that is not about the page itself: what its host has to answer. */
export type Request = Exclude<FromPage, { readonly type: 'ready' | 'retry' | 'showLog' | 'log' }>;

/** Who answers a page. */
export interface Answerer {
	/** What the log calls the page: `Map`. */
	readonly name: string;
	/** It is there anew, and knows nothing but its language. */
	ready(): Promise<void> | void;
	/** What failed is to be tried again; where this is absent the page is begun anew. */
	retry?(): Promise<void>;
	/** Answers whether it is a request of this page. */
	handle(request: Request): Promise<boolean>;
}

/** Who is told when something fails. */
export interface ConversationServices {
	readonly reporter: Reporter;
	readonly log: vscode.LogOutputChannel;
}

/**
 * What a page in a panel and its host say to each other: checked as it comes in, and never said to nobody. A hidden
 * page is taken down; it says `ready` again when it is shown.
 */
export class Conversation<ToPage> {
	readonly #panel: vscode.WebviewPanel;
	readonly #services: ConversationServices;
	readonly #answerer: Answerer;
	#ready = false;

	constructor(panel: vscode.WebviewPanel, services: ConversationServices, answerer: Answerer) {
		this.#panel = panel;
		this.#services = services;
		this.#answerer = answerer;
		panel.onDidChangeViewState(() => {
			if (!panel.visible) this.#ready = false;
		});
		panel.onDidDispose(() => {
			this.#ready = false;
		});
		panel.webview.onDidReceiveMessage(message => void this.#receive(message));
	}

	/** Whether there is anybody to be told. */
	get isReady(): boolean {
		return this.#ready;
	}

	/** Before the page has said that it listens there is nobody to tell; `ready` asks for it all. */
	post(message: ToPage | Hello): void {
		if (this.#ready) void this.#panel.webview.postMessage(message);
	}

	async #receive(raw: unknown): Promise<void> {
		const message = parseFromPage(raw);
		const { log, reporter } = this.#services;
		const { name } = this.#answerer;
		try {
			if (message && (await this.#answer(message))) return;
			log.warn(`${name}: a message came from the page that is none of its own.`);
		} catch (error) {
			reporter.show(error);
		}
	}

	async #answer(message: FromPage): Promise<boolean> {
		switch (message.type) {
			case 'ready':
				await this.#greet();
				return true;
			case 'retry':
				await (this.#answerer.retry?.() ?? this.#greet());
				return true;
			case 'showLog':
				this.#services.reporter.showLog();
				return true;
			case 'log':
				this.#services.log.warn(`${this.#answerer.name}: ${message.message}`);
				return true;
			default:
				return this.#answerer.handle(message);
		}
	}

	async #greet(): Promise<void> {
		this.#ready = true;
		const { bundle } = vscode.l10n;
		this.post({ type: 'hello', language: vscode.env.language, ...(bundle && { bundle }) });
		await this.#answerer.ready();
	}
}
