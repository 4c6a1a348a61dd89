import * as vscode from 'vscode';
import type { Place } from '../abc/places.ts';
import type { WrittenTune } from '../abc/writtenTune.ts';
import { setPlayerHabits, setPracticeTablature } from '../host/choices.ts';
import type { Reporter } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { practiceTablature } from '../host/tablature.ts';
import { parseFromPage } from '../panel/fromPage.ts';
import { openPage, soundsFolder } from '../panel/openPage.ts';
import type { PreviewTune, ToPreviewPage } from '../panel/previewView.ts';
import type { FromPage, PlayerSetup } from '../panel/protocol.ts';
import type { Written } from '../written/written.ts';
import { Following } from './following.ts';
import { keepPlace, keptPlace } from './kept.ts';
import { isInOtherFence, isSameTune, previewTune, tuneFor, type OneOf } from './shown.ts';
import { showPlace } from './showPlace.ts';

/** What the preview is given: where the tunes come from, who is told what fails, and who is to be silent. */
export interface PreviewServices {
	readonly written: Written;
	readonly reporter: Reporter;
	readonly log: vscode.LogOutputChannel;
	readonly extensionUri: vscode.Uri;
	/** The workspace's own. */
	readonly store: vscode.Memento;
	/** Told that the preview has begun to play. */
	readonly hushOthers: () => void;
}

/** Which tune is on show, and what the page is told of it. */
interface OnShow extends OneOf {
	readonly document: vscode.TextDocument;
	readonly tune: PreviewTune;
}

/** The preview of the tune under the cursor, one at a time. It shows, follows, and moves the cursor. */
export class Preview implements vscode.Disposable {
	readonly #services: PreviewServices;
	#panel: vscode.WebviewPanel | undefined;
	#following: Following | undefined;
	#ready = false;
	#onShow: OnShow | undefined;
	/** What the page has been told last, as JSON. */
	#told = '';
	#lastId = 0;
	/** Counts what has been asked: an answer that comes late is none. */
	#asked = 0;
	/** It is to play as soon as the page can. */
	#plays = false;

	constructor(services: PreviewServices) {
		this.#services = services;
	}

	/** Shows the tune of this place beside the editor, which keeps the focus; `plays` lets it be heard. */
	show(document: vscode.TextDocument, cursor: Place, plays = false): void {
		this.#plays = plays;
		if (this.#panel) this.#panel.reveal(undefined, true);
		else {
			const title = vscode.l10n.t('Preview');
			const where = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
			this.#open(vscode.window.createWebviewPanel('theSession.preview', title, where));
		}
		this.#following?.go(document, cursor);
		this.#update();
	}

	/** Makes it anew in a tab that the window kept. */
	async restore(panel: vscode.WebviewPanel): Promise<void> {
		this.#panel?.dispose();
		this.#open(panel);
		const kept = keptPlace(this.#services.store);
		const following = this.#following;
		if (!kept || following?.document) return;
		try {
			const document = await vscode.workspace.openTextDocument(kept.uri);
			// Somebody may have been quicker.
			if (!following?.document) following?.go(document, { line: kept.line, character: 0 });
		} catch (error) {
			this.#services.log.warn(`Preview: ${String(error)}`);
		}
		this.#update();
	}

	hush(): void {
		this.#post({ type: 'hush' });
	}

	dispose(): void {
		this.#panel?.dispose();
	}

	#open(panel: vscode.WebviewPanel): void {
		this.#panel = panel;
		const following = (this.#following = new Following({
			changed: () => this.#update(),
			closed: uri => {
				if (this.#onShow?.uri !== uri) return;
				const message = vscode.l10n.t('Its file is closed. Press a note to open it again.');
				this.#post({ type: 'remark', message });
			},
		}));
		// A hidden page is taken down, and nothing is read for it; it says `ready` when it is shown again.
		panel.onDidChangeViewState(() => {
			if (!panel.visible) this.#ready = false;
		});
		panel.onDidDispose(() => {
			following.dispose();
			if (this.#panel !== panel) return;
			this.#panel = this.#following = this.#onShow = undefined;
			this.#plays = false;
			this.#ready = false;
		});
		panel.webview.onDidReceiveMessage(message => void this.#receive(message));
		const files = { script: 'tune', page: 'preview', icon: 'tune' } as const;
		openPage(panel, files, this.#services.extensionUri);
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
				await this.#goTo(message, message.focus);
				return true;
			case 'playing':
				this.#services.hushOthers();
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
		this.#post({ type: 'hello', language: vscode.env.language, ...(bundle && { bundle }) });
		this.#told = '';
		this.#update();
	}

	/** Reads the tune that is to be shown, and tells the page of it where it isn't what that has. */
	#update(): void {
		this.#read().catch((error: unknown) => {
			const report = this.#services.reporter.describe(error);
			// On the page: who types would have a notification for each key.
			const actions = ['retry', 'showLog'] as const;
			if (report) this.#post({ type: 'failed', message: report.message, actions });
		});
	}

	async #read(): Promise<void> {
		const asked = ++this.#asked;
		const { document, cursor } = this.#following ?? {};
		if (!this.#ready || !cursor) return;
		const isOpen = document && !document.isClosed;
		const { version } = document ?? {};
		const all = isOpen ? await (await this.#services.written.tunes()).of(document) : [];
		// What has been changed meanwhile is waited for anyway.
		if (asked !== this.#asked || document?.version !== version) return;
		const index = tuneFor(all, cursor.line);
		const tune = all[index];
		if (tune && isOpen && !isElsewhere(document, tune, cursor.line)) {
			const before = this.#onShow;
			const [uri, name] = [document.uri.toString(), tune.titles[0]?.name ?? ''];
			const now = { uri, index, count: all.length, name };
			const id = before && isSameTune(before, now) ? before.tune.id : ++this.#lastId;
			const view = previewTune(tune, id, line => document.lineAt(line).text);
			this.#tell({ ...now, document, tune: view }, cursor);
			await keepPlace(this.#services.store, { uri: document.uri, line: cursor.line });
		} else if (tune) this.#nothing(vscode.l10n.t('There is no tune in this fence yet.'));
		else if (this.#onShow && (!isOpen || this.#onShow.document !== document)) {
			// What is no music at all is not what anybody wants to see instead.
			this.#tell(this.#onShow, null);
		} else this.#nothing(vscode.l10n.t('There is no tune here yet.'));
	}

	#tell(onShow: OnShow, cursor: Place | null): void {
		this.#onShow = onShow;
		const { tune, name } = onShow;
		this.#name(name ? vscode.l10n.t('Preview of {0}', name) : vscode.l10n.t('Preview'));
		const told = JSON.stringify(tune);
		if (told === this.#told) this.#post({ type: 'cursor', cursor });
		else {
			const setup = { player: this.#player(), tablature: practiceTablature() };
			this.#post({ type: 'tune', tune, cursor, ...setup });
		}
		this.#told = told;
		if (this.#plays) this.#post({ type: 'play' });
		this.#plays = false;
	}

	#nothing(message: string): void {
		this.#onShow = undefined;
		this.#told = '';
		this.#plays = false;
		this.#name(vscode.l10n.t('Preview'));
		this.#post({ type: 'nothing', message });
	}

	#name(title: string): void {
		if (this.#panel && this.#panel.title !== title) this.#panel.title = title;
	}

	#player(): PlayerSetup {
		const folder = this.#panel?.webview.asWebviewUri(soundsFolder(this.#services.extensionUri));
		return { sounds: `${folder?.toString(true) ?? ''}/`, ...settings.playerHabits(), tempos: {} };
	}

	async #goTo(place: Place, focus: boolean): Promise<void> {
		const following = this.#following;
		const { document } = this.#onShow ?? {};
		if (!following || !document) return;
		const shown = await showPlace(document.uri, place, { focus, column: following.column });
		following.go(shown, place);
		// It has been closed before, and said so.
		if (shown !== document) this.#update();
	}

	#post(message: ToPreviewPage): void {
		if (this.#ready) void this.#panel?.webview.postMessage(message);
	}
}

/** Lines of a text that are looked through for its fences whenever the cursor is in none of its tunes. */
const mostLines = 20_000;

/** Whether the line stands in a fence of its own, in which there is nothing yet. */
function isElsewhere(document: vscode.TextDocument, tune: WrittenTune, line: number): boolean {
	if (document.languageId !== 'markdown' || document.lineCount > mostLines) return false;
	if (tune.start <= line && line < tune.end) return false;
	return isInOtherFence(document.getText().split(/\r\n?|\n/), line, tune);
}
