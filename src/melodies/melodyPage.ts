import * as vscode from 'vscode';
import { isCancellation } from '../host/report.ts';
import { isTooShort, melodyQuery } from '../library/melody/query.ts';
import type { LateLibrary } from '../offline/lateLibrary.ts';
import { OwnTunes } from '../own/ownTunes.ts';
import { Conversation, type ConversationServices, type Request } from '../panel/conversation.ts';
import type { FindView, MelodyProblem, ToMelodyPage } from '../panel/melodyView.ts';
import { openPage } from '../panel/openPage.ts';
import { LiveSearch } from '../search/live.ts';
import { findIn, type Find, type Finds, type MelodySource } from './finds.ts';
import { inLibrary, NoLibrary, prepare } from './inLibrary.ts';
import { inWorkspace } from './inWorkspace.ts';

/** What the search by melody is given: where it looks, who opens what is found, and who is told what fails. */
export interface MelodyServices extends ConversationServices {
	readonly library: LateLibrary;
	readonly extensionUri: vscode.Uri;
	readonly openLink: (url: string) => Promise<void>;
}

/** How long (ms) typing must pause: nobody is asked but this machine. */
const pause = 60;
const most = 30;

/** The page of the search by melody, one at a time: what is typed in it goes out, what is found comes in. */
export class MelodyPage implements vscode.Disposable {
	readonly #services: MelodyServices;
	readonly #own: OwnTunes;
	readonly #listener: vscode.Disposable;
	/** Of what fits alike that of the first comes first. */
	readonly #sources: readonly MelodySource[];
	readonly #live: LiveSearch<Finds | { readonly wanted: number }>;
	#panel: vscode.WebviewPanel | undefined;
	#talk: Conversation<ToMelodyPage> | undefined;
	/** What the field is to hold, until the page has been told. */
	#wanted = '';
	/** What it holds. */
	#notes = '';
	/** What was found last, and what before: the page may ask for that while the newest is on its way. */
	#found: readonly Map<number, Find>[] = [];
	#lastId = 0;

	constructor(services: MelodyServices) {
		this.#services = services;
		this.#own = new OwnTunes(services);
		// What stands there was found in another one, or there was none.
		this.#listener = services.library.onDidChange(() => {
			if (this.#panel) void this.#live.now(this.#notes);
		});
		this.#sources = [inWorkspace(this.#own), inLibrary(services.library, services.openLink)];
		this.#live = new LiveSearch(
			(notes, signal) => this.#find(notes, signal),
			{
				busy: () => undefined,
				show: (answer, notes) => this.#answer(answer, notes),
				fail: (error, notes) => this.#answer({ finds: [], problems: [error] }, notes),
			},
			{ delay: pause },
		);
	}

	/** Brings it forward; `notes` come into its field, if there are any. */
	show(notes: string): void {
		this.#wanted = notes;
		if (!this.#panel) {
			const title = vscode.l10n.t('Search by Melody');
			const column = vscode.ViewColumn.Active;
			this.#open(vscode.window.createWebviewPanel('theSession.melody', title, column));
			return;
		}
		this.#panel.reveal();
		this.#fill();
	}

	/** Makes the page anew in a tab that the window kept. */
	restore(panel: vscode.WebviewPanel): void {
		// VS Code restores a tab only when it is shown: meanwhile the page may have been opened anew.
		this.#panel?.dispose();
		this.#open(panel);
	}

	dispose(): void {
		this.#live.stop();
		this.#listener.dispose();
		this.#own.dispose();
		this.#panel?.dispose();
	}

	#open(panel: vscode.WebviewPanel): void {
		this.#panel = panel;
		panel.onDidDispose(() => {
			this.#live.stop();
			this.#panel = undefined;
			this.#talk = undefined;
			this.#found = [];
		});
		this.#talk = new Conversation<ToMelodyPage>(panel, this.#services, {
			name: 'Search by melody',
			ready: () => this.#fill(),
			handle: request => this.#handle(request),
		});
		openPage(panel, { script: 'tune', page: 'melody', icon: 'tune' }, this.#services.extensionUri);
	}

	async #handle(message: Request): Promise<boolean> {
		switch (message.type) {
			case 'melody':
				this.#notes = message.notes;
				this.#live.type(message.notes);
				return true;
			case 'openFind':
				await this.#found
					.find(finds => finds.has(message.id))
					?.get(message.id)
					?.open();
				return true;
			case 'downloadLibrary':
				await vscode.commands.executeCommand('theSession.downloadLibrary');
				return true;
			default:
				return false;
		}
	}

	#fill(): void {
		if (this.#talk?.isReady !== true || this.#wanted === '') return;
		this.#talk.post({ type: 'notes', notes: this.#wanted });
		this.#wanted = '';
	}

	async #find(notes: string, signal: AbortSignal): Promise<Finds | { readonly wanted: number }> {
		// As soon as the page is open; and who has no library reads so before they type.
		if (notes === '') await prepare(this.#services.library);
		const query = melodyQuery(notes);
		return isTooShort(query) ? query : findIn(this.#sources, notes, most, signal);
	}

	#answer(answer: Finds | { readonly wanted: number }, notes: string): void {
		if ('wanted' in answer) {
			this.#talk?.post({ type: 'wanted', notes, wanted: answer.wanted });
			return;
		}
		const numbered = new Map(answer.finds.map(find => [++this.#lastId, find]));
		this.#found = [numbered, ...this.#found.slice(0, 1)];
		const problem = this.#problem(answer.problems);
		const finds = [...numbered].map(([id, find]) => viewOf(id, find));
		this.#talk?.post({ type: 'found', notes, finds, ...(problem && { problem }) });
	}

	/** The first in words. */
	#problem(problems: readonly unknown[]): MelodyProblem | undefined {
		const error = problems.find(problem => !isCancellation(problem));
		if (error === undefined) return undefined;
		const report = this.#services.reporter.describe(error);
		if (!report) return undefined;
		const remedies = report.remedies.filter(remedy => remedy !== 'openInBrowser');
		const actions = error instanceof NoLibrary ? (['downloadLibrary'] as const) : remedies;
		return { message: report.message, actions };
	}
}

function viewOf(id: number, { name, type, where, from, score, abc }: Find): FindView {
	return { id, name, type, where, from, score, abc };
}
