import * as vscode from 'vscode';
import type { Place } from '../abc/places.ts';
import type { WrittenTune } from '../abc/writtenTune.ts';
import { practiceTablature } from '../host/tablature.ts';
import type { PreviewTune } from '../panel/previewView.ts';
import type { Written } from '../written/written.ts';
import { Following } from './following.ts';
import { keepPlace, keptPlace } from './kept.ts';
import { Page, type PageServices } from './page.ts';
import { PlaceMark } from './placeMark.ts';
import { isInOtherFence, isSameTune, previewTune, tuneFor, type OneOf } from './shown.ts';
import { showPlace } from './showPlace.ts';

/** What the preview is given: where the tunes come from, and who is to be silent. */
export interface PreviewServices extends PageServices {
	readonly written: Written;
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
	#page: Page | undefined;
	#following: Following | undefined;
	#mark: PlaceMark | undefined;
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
		if (this.#page) this.#page.reveal();
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
		this.#page?.dispose();
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
		this.#page?.post({ type: 'hush' });
	}

	dispose(): void {
		this.#page?.dispose();
	}

	#open(panel: vscode.WebviewPanel): void {
		const { hushOthers } = this.#services;
		const following = new Following({
			changed: () => this.#update(),
			closed: uri => {
				if (this.#onShow?.uri !== uri) return;
				const message = vscode.l10n.t('Its file is closed. Press a note to open it again.');
				page.post({ type: 'remark', message });
			},
		});
		const mark = new PlaceMark();
		const page = new Page(panel, this.#services, {
			ready: () => {
				this.#told = '';
				this.#update();
			},
			goTo: (place, focus) => this.#goTo(place, focus),
			playing: hushOthers,
			closed: () => {
				following.dispose();
				mark.dispose();
				if (this.#page !== page) return;
				this.#page = this.#following = this.#mark = this.#onShow = undefined;
				this.#plays = false;
			},
		});
		this.#page = page;
		this.#following = following;
		this.#mark = mark;
	}

	/** Reads the tune that is to be shown, and tells the page of it where it isn't what that has. */
	#update(): void {
		this.#read().catch((error: unknown) => {
			const report = this.#services.reporter.describe(error);
			// On the page: who types would have a notification for each key.
			const actions = ['retry', 'showLog'] as const;
			if (report) this.#page?.post({ type: 'failed', message: report.message, actions });
		});
	}

	async #read(): Promise<void> {
		const asked = ++this.#asked;
		const { document, cursor } = this.#following ?? {};
		// Nothing is read for a page that nobody sees.
		if (!this.#page?.isReady || !cursor) return;
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
		const page = this.#page;
		if (!page) return;
		this.#onShow = onShow;
		const { tune, name } = onShow;
		page.name(name ? vscode.l10n.t('Preview of {0}', name) : vscode.l10n.t('Preview'));
		const told = JSON.stringify(tune);
		if (told === this.#told) page.post({ type: 'cursor', cursor });
		else {
			const setup = { player: page.player, tablature: practiceTablature() };
			page.post({ type: 'tune', tune, cursor, ...setup });
		}
		this.#told = told;
		if (this.#plays) page.post({ type: 'play' });
		this.#plays = false;
	}

	#nothing(message: string): void {
		this.#onShow = undefined;
		this.#told = '';
		this.#plays = false;
		this.#page?.name(vscode.l10n.t('Preview'));
		this.#page?.post({ type: 'nothing', message });
	}

	async #goTo(place: Place, focus: boolean): Promise<void> {
		const following = this.#following;
		const { document } = this.#onShow ?? {};
		if (!following || !document) return;
		const { column } = following;
		const editor = await showPlace(document.uri, place, {
			focus,
			// Where its group is gone the page may have moved there: it is not to be covered.
			column: column === this.#page?.column ? undefined : column,
		});
		following.go(editor.document, place);
		if (!focus) this.#mark?.show(editor, editor.selection.active);
		// It has been closed before, and said so.
		if (editor.document !== document) this.#update();
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
