import type * as vscode from 'vscode';
import { openInBrowser } from '../host/browser.ts';
import { setPlayerHabits } from '../host/choices.ts';
import type { PageContent, PageServices, PageSource } from '../kinds/page.ts';
import { site, type ItemAddress } from '../query/sessionUrl.ts';
import { Conversation, type ConversationServices, type Request } from './conversation.ts';
import { openPage, soundsFolder } from './openPage.ts';
import { playerSetup, rememberTempo } from './playing.ts';
import type { PlayerSetup, ShownSetting, Target, ToItemPage, ToTunePage } from './protocol.ts';

/** What every page is given: where its questions go, and who is told when something fails. */
export interface PanelServices extends PageServices, ConversationServices {
	readonly extensionUri: vscode.Uri;
	/** Where the tempos of tunes are kept. */
	readonly store: vscode.Memento;
	/** Opens a link inside, if it leads to a page of ours, or else in the browser. */
	readonly openLink: (url: string) => Promise<void>;
	/** Lets be silent what plays and is none of these pages. */
	readonly hushOthers: () => void;
}

/** Who looks after all pages. */
export interface Keeper {
	/** Told the address of what has been loaded; answers whether the page is still wanted. */
	loaded(panel: Panel, path: string, target: Target | undefined): boolean;
	/** Told that a page has begun to play. */
	plays(panel: Panel): void;
}

/**
 * One open page. Its contents are a function of what was loaded last: a page that was hidden and is
 * built anew says `ready` and gets it again.
 */
export class Panel implements vscode.Disposable {
	readonly panel: vscode.WebviewPanel;
	readonly #source: PageSource;
	readonly #services: PanelServices;
	readonly #address: ItemAddress;
	readonly #keeper: Keeper;
	/** Where the user asked to be taken, until the page has been told. */
	#target: Target | undefined;
	/** The setting that is being read, as it is shown. */
	#shown: ShownSetting | undefined;
	#content: PageContent | undefined;
	#abort = new AbortController();
	/** What failed last, to be tried again: the page, or the next part of it. */
	#again: (() => Promise<void>) | undefined;
	readonly #talk: Conversation<ToTunePage | ToItemPage>;

	constructor(
		panel: vscode.WebviewPanel,
		source: PageSource,
		address: ItemAddress,
		services: PanelServices,
		keeper: Keeper,
		target?: Target,
	) {
		this.panel = panel;
		this.#source = source;
		this.#services = services;
		this.#address = address;
		this.#keeper = keeper;
		this.#target = target;
		panel.onDidDispose(() => this.dispose());
		this.#talk = new Conversation(panel, services, {
			name: `Page ${address.path}`,
			ready: () => (this.#content ? this.#show(this.#content) : this.#load()),
			retry: () => this.#again?.() ?? this.#load(),
			handle: request => this.#handle(request),
		});
		openPage(panel, source, services.extensionUri);
	}

	/** Brings the page forward, at a setting or a comment if one is named. */
	reveal(target?: Target): void {
		this.panel.reveal();
		if (!target || Object.keys(target).length === 0) return;
		if (this.#content && this.#talk.isReady) this.#talk.post({ type: 'reveal', target });
		else this.#target = target;
	}

	/** Lets it be silent: another one plays. */
	hush(): void {
		this.#talk.post({ type: 'hush' });
	}

	/** The address of what is shown; the site's own, or made from the number when it never came. */
	get url(): string {
		return this.#content?.url || site + this.#address.path;
	}

	/** The setting that is read, for commands that work on “this tune”; undefined on other pages. */
	get tune(): ({ readonly tuneId: number } & Partial<ShownSetting>) | undefined {
		if (this.#address.kind !== 'tune') return undefined;
		return { tuneId: this.#address.id, ...this.#shown };
	}

	dispose(): void {
		this.#abort.abort();
	}

	async #load(): Promise<void> {
		this.#abort.abort();
		const abort = (this.#abort = new AbortController());
		this.#talk.post({ type: 'loading', path: this.#address.path, name: this.panel.title });
		const load = () => this.#source.load(this.#services, this.#address, abort.signal);
		this.#again = undefined;
		await this.#fill(load, abort.signal);
	}

	/** Adds the next page to what is listed. */
	async #more(): Promise<void> {
		const { signal } = this.#abort;
		const more = this.#content?.more;
		if (!more) return;
		this.#again = () => this.#more();
		await this.#fill(() => more(signal), signal);
	}

	async #fill(load: () => Promise<PageContent>, signal: AbortSignal): Promise<void> {
		try {
			const content = await load();
			if (signal.aborted || !this.#keeper.loaded(this, content.path, this.#target)) return;
			this.#again = undefined;
			const { library } = content;
			// The site is as far away as before: what is on show stays, and what is played goes on.
			if (library && library.asOf === this.#content?.library?.asOf) throw library.because;
			this.#content = content;
			this.panel.title = content.title;
			this.#show(content);
		} catch (error) {
			if (signal.aborted) return;
			const report = this.#services.reporter.describe(error);
			if (report) {
				const actions = report.remedies.filter(remedy => remedy !== 'downloadLibrary');
				this.#talk.post({ type: 'failed', message: report.message, actions });
			}
		}
	}

	async #handle(message: Request): Promise<boolean> {
		const { openLink, actions } = this.#services;
		switch (message.type) {
			case 'more':
				await this.#more();
				return true;
			case 'playing':
				this.#keeper.plays(this);
				return true;
			case 'popular': {
				const settingIds = await this.#content?.popular?.(this.#abort.signal);
				if (settingIds) this.#talk.post({ type: 'popular', settingIds });
				return true;
			}
			case 'at':
				this.#shown = message;
				return true;
			case 'tempo':
				await rememberTempo(this.#services.store, message);
				return true;
			case 'habits':
				await setPlayerHabits(message.habits);
				return true;
			case 'openInBrowser':
				await openInBrowser(this.url);
				return true;
			case 'openLink':
				await openLink(message.url);
				return true;
			case 'copyLink':
				this.#announce(await actions.copyLink(this.url));
				return true;
			case 'copyCommentLink': {
				const comment = this.#content?.comments.find(({ id }) => id === message.commentId);
				if (comment) this.#announce(await actions.copyLink(comment.url));
				return true;
			}
			case 'insertFromComment':
			case 'copyFromComment': {
				const { comments = [], topic } = this.#content ?? {};
				const comment = comments.find(({ id }) => id === message.commentId);
				if (!comment) return true;
				const about = topic ?? { name: this.panel.title, type: '', key: '' };
				this.#announce(await actions[message.type](comment, message.piece, about));
				return true;
			}
			case 'insert':
			case 'copy':
			case 'openDocument':
			case 'openWords':
			case 'tunesLike':
			case 'copySettingLink':
			case 'openContact':
			case 'act':
			case 'instrument':
			case 'tablature':
			case 'compare':
			case 'saveAbc':
			case 'copySeveral':
			case 'saveFile':
			case 'print':
				this.#announce(await this.#content?.handle?.(message));
				return true;
			case 'melody':
			case 'openFind':
			case 'downloadLibrary':
			case 'place':
				return false;
			default:
				message satisfies never;
				return false;
		}
	}

	/** A place is sent once: after that the page itself remembers where the reader was, to the pixel. */
	#show(content: PageContent): void {
		if (!this.#talk.isReady) return;
		const target = this.#target;
		this.#talk.post({
			type: 'show',
			...content.shown,
			...(target && { target }),
			...this.#player(),
		});
		this.#target = undefined;
	}

	#player(): { readonly player?: PlayerSetup } {
		if (this.#source.script !== 'tune') return {};
		const { extensionUri, store } = this.#services;
		const folder = this.panel.webview.asWebviewUri(soundsFolder(extensionUri));
		return { player: playerSetup(`${folder.toString(true)}/`, store) };
	}

	#announce(message: string | undefined): void {
		if (message) this.#talk.post({ type: 'announce', message });
	}
}
