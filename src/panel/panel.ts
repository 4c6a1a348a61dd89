import * as vscode from 'vscode';
import { openInBrowser } from '../host/browser.ts';
import type { Reporter } from '../host/report.ts';
import { setPlayerHabits } from '../host/choices.ts';
import type { PageContent, PageServices, PageSource } from '../kinds/page.ts';
import { site, type ItemAddress } from '../query/sessionUrl.ts';
import { parseFromPage } from './fromPage.ts';
import { openPage, soundsFolder } from './openPage.ts';
import { playerSetup, rememberTempo } from './playing.ts';
import type {
	FromPage,
	PlayerSetup,
	ShownSetting,
	Target,
	ToItemPage,
	ToTunePage,
} from './protocol.ts';

/** What every page is given: where its questions go, and who is told when something fails. */
export interface PanelServices extends PageServices {
	readonly reporter: Reporter;
	readonly log: vscode.LogOutputChannel;
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
	#ready = false;

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
		// A hidden page is taken down; it says `ready` again when it is shown.
		panel.onDidChangeViewState(() => {
			if (!panel.visible) this.#ready = false;
		});
		panel.webview.onDidReceiveMessage(message => void this.#receive(message));
		openPage(panel, source, services.extensionUri);
	}

	/** Brings the page forward, at a setting or a comment if one is named. */
	reveal(target?: Target): void {
		this.panel.reveal();
		if (!target || Object.keys(target).length === 0) return;
		if (this.#content && this.#ready) this.#post({ type: 'reveal', target });
		else this.#target = target;
	}

	/** Lets it be silent: another one plays. */
	hush(): void {
		if (this.#ready) this.#post({ type: 'hush' });
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
		this.#post({ type: 'loading', path: this.#address.path, name: this.panel.title });
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
				this.#post({ type: 'failed', message: report.message, actions });
			}
		}
	}

	async #receive(raw: unknown): Promise<void> {
		const message = parseFromPage(raw);
		if (!message) {
			this.#services.log.warn('A page sent a message that is none of ours.');
			return;
		}
		try {
			await this.#handle(message);
		} catch (error) {
			this.#services.reporter.show(error);
		}
	}

	async #handle(message: FromPage): Promise<void> {
		const { log, reporter, openLink, actions } = this.#services;
		switch (message.type) {
			case 'ready':
				return this.#greet();
			case 'retry':
				return this.#again ? this.#again() : this.#load();
			case 'more':
				return this.#more();
			case 'playing':
				this.#keeper.plays(this);
				return;
			case 'popular': {
				const settingIds = await this.#content?.popular?.(this.#abort.signal);
				if (settingIds) this.#post({ type: 'popular', settingIds });
				return;
			}
			case 'at':
				this.#shown = message;
				return;
			case 'tempo':
				return rememberTempo(this.#services.store, message);
			case 'habits':
				return setPlayerHabits(message.habits);
			case 'log':
				log.warn(`Page ${this.#address.path}: ${message.message}`);
				return;
			case 'showLog':
				reporter.showLog();
				return;
			case 'openInBrowser':
				return openInBrowser(this.url);
			case 'openLink':
				return openLink(message.url);
			case 'copyLink':
				this.#announce(await actions.copyLink(this.url));
				return;
			case 'copyCommentLink': {
				const comment = this.#content?.comments.find(({ id }) => id === message.commentId);
				if (comment) this.#announce(await actions.copyLink(comment.url));
				return;
			}
			case 'insertFromComment':
			case 'copyFromComment': {
				const { comments = [], topic } = this.#content ?? {};
				const comment = comments.find(({ id }) => id === message.commentId);
				if (!comment) return;
				const about = topic ?? { name: this.panel.title, type: '', key: '' };
				this.#announce(await actions[message.type](comment, message.piece, about));
				return;
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
				return;
			case 'melody':
			case 'openFind':
			case 'downloadLibrary':
			case 'place':
				log.warn(`Page ${this.#address.path} sent a message of another page.`);
				return;
			default:
				message satisfies never;
		}
	}

	async #greet(): Promise<void> {
		this.#ready = true;
		const { bundle } = vscode.l10n;
		this.#post({ type: 'hello', language: vscode.env.language, ...(bundle && { bundle }) });
		if (this.#content) this.#show(this.#content);
		else await this.#load();
	}

	/** A place is sent once: after that the page itself remembers where the reader was, to the pixel. */
	#show(content: PageContent): void {
		if (!this.#ready) return;
		const target = this.#target;
		this.#post({ type: 'show', ...content.shown, ...(target && { target }), ...this.#player() });
		this.#target = undefined;
	}

	#player(): { readonly player?: PlayerSetup } {
		if (this.#source.script !== 'tune') return {};
		const { extensionUri, store } = this.#services;
		const folder = this.panel.webview.asWebviewUri(soundsFolder(extensionUri));
		return { player: playerSetup(`${folder.toString(true)}/`, store) };
	}

	#announce(message: string | undefined): void {
		if (message) this.#post({ type: 'announce', message });
	}

	/** Before the page has said that it listens there is nobody to tell; `ready` asks for it all. */
	#post(message: ToTunePage | ToItemPage): void {
		if (this.#ready) void this.panel.webview.postMessage(message);
	}
}
