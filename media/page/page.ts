import * as l10n from '@vscode/l10n';
import type { Announcement, Failure, Hello, Loading, Target } from '../../src/panel/protocol.ts';
import { button, el, focusOn, link, nextFrame } from './dom.ts';
import type { Host } from './host.ts';
import { findTarget, goTo, Place } from './place.ts';
import type { Words } from './words.ts';
import { createWords } from './words.ts';

/** How long `Copied` and its like stay to be read, in ms. */
const sayingLasts = 5000;

/** What a page shows of one tune or session. */
export interface Content {
	readonly id: number;
	readonly name: string;
	readonly main: readonly Node[];
	readonly comments: HTMLElement;
	/** The elements are in the document now and have sizes. */
	readonly attached?: () => void;
	/** The reader has come to this setting. */
	readonly arrived?: (settingId: number) => void;
	readonly dispose?: () => void;
}

/** The messages of every page, checked; `show` has become what the page makes of it. */
export type PageMessage =
	| Hello
	| Announcement
	| Failure
	| Loading
	| { readonly type: 'reveal'; readonly target: Target }
	| Show;

export interface Show {
	readonly type: 'show';
	readonly target: Target | undefined;
	readonly content: (words: Words, host: Host) => Content;
}

/** The frame every page shares: it is loading, it shows something, it failed, it says a word. */
export class Page {
	readonly #host: Host;
	readonly #main: HTMLElement;
	readonly #status = el('p', { role: 'status', class: 'status' });
	readonly #place: Place;
	#words: Words = createWords('en');
	#banner: HTMLElement | undefined;
	#content: Content | undefined;
	/** Asked for before there was anything to show. */
	#wanted: Target | undefined;
	#silence: ReturnType<typeof setTimeout> | undefined;

	constructor(host: Host, main: HTMLElement) {
		this.#host = host;
		this.#main = main;
		this.#place = new Place(host, settingId => this.#content?.arrived?.(settingId));
		// There from the start: a live region that comes with its text is often not read out.
		main.before(this.#status);
	}

	receive(message: PageMessage): void {
		switch (message.type) {
			case 'hello':
				this.#hello(message);
				break;
			case 'loading':
				this.#load(message);
				break;
			case 'show':
				this.#show(message);
				break;
			case 'reveal':
				this.#reveal(message.target);
				break;
			case 'failed':
				this.fail(message);
				break;
			case 'announce':
				this.#say(message.message);
				break;
		}
	}

	/** Says what went wrong and what can be done; what was shown before stays. */
	fail(failure: Failure): void {
		this.#settle();
		const labels = {
			retry: l10n.t('Retry'),
			showLog: l10n.t('Show Log'),
			openInBrowser: l10n.t('Open in Browser'),
		};
		this.#banner = el(
			'div',
			{ role: 'alert', class: 'banner' },
			el('p', {}, failure.message),
			el(
				'p',
				{ class: 'actions' },
				...failure.actions.map(type => button(labels[type], () => this.#host.post({ type }))),
			),
		);
		this.#main.prepend(this.#banner);
		if (this.#content === undefined) document.body.dataset['state'] = 'failed';
	}

	#hello({ language, bundle }: Hello): void {
		this.#words = createWords(language);
		document.documentElement.lang = language;
		if (bundle !== undefined) l10n.config({ contents: { ...bundle } });
	}

	#load({ id, name }: Loading): void {
		this.#place.expects(id);
		this.#settle();
		this.#main.setAttribute('aria-busy', 'true');
		this.#say(name === '' ? l10n.t('Loading…') : l10n.t('Loading {0}…', name), Infinity);
		if (this.#content !== undefined) return;
		document.body.dataset['state'] = 'loading';
		this.#main.replaceChildren(
			...(name === '' ? [] : [el('h1', {}, name)]),
			...Array.from({ length: 4 }, () => el('div', { class: 'skeleton', 'aria-hidden': 'true' })),
		);
	}

	#show(message: Show): void {
		const content = message.content(this.#words, this.#host);
		this.#settle();
		this.#content?.dispose?.();
		this.#content?.comments.remove();
		this.#content = content;
		this.#main.replaceChildren(
			link(`#${content.comments.id}`, l10n.t('Skip to Comments'), () => goTo(content.comments), {
				class: 'skip',
			}),
			...content.main,
		);
		this.#main.after(content.comments);
		document.body.dataset['state'] = 'shown';
		this.#place.shows(content.id);
		const target = message.target ?? this.#wanted;
		this.#wanted = undefined;
		if (target === undefined) this.#place.restore();
		else this.#reveal(target);
		void this.#settleIn(content);
	}

	/** To lay out sixty settings takes its time: not in the task that has built them. */
	async #settleIn(content: Content): Promise<void> {
		await nextFrame();
		if (this.#content !== content) return;
		this.#place.remember();
		content.attached?.();
	}

	#reveal(target: Target): void {
		if (this.#content === undefined) {
			this.#wanted = target;
			return;
		}
		if (target.commentId === undefined && target.settingId === undefined) return;
		const article = findTarget(target);
		if (article !== undefined) {
			goTo(article);
			this.#place.remember();
			return;
		}
		if (target.commentId !== undefined) {
			this.#say(l10n.t('Comment {0} is not on this page.', target.commentId), Infinity);
			return;
		}
		this.#say(
			l10n.t(
				'Setting {0} is not among the settings of this tune. This is the first one.',
				target.settingId ?? '',
			),
			Infinity,
		);
		const first = document.querySelector<HTMLElement>('article[data-setting]');
		if (first !== null) goTo(first);
	}

	/** Ends a wait or a failure, without losing the focus of who pressed Retry. */
	#settle(): void {
		this.#main.removeAttribute('aria-busy');
		this.#say('');
		if (this.#banner?.contains(document.activeElement) === true) {
			focusOn(this.#main);
		}
		this.#banner?.remove();
		this.#banner = undefined;
		for (const bar of this.#main.querySelectorAll('.skeleton')) bar.remove();
	}

	#say(message: string, lasts = sayingLasts): void {
		clearTimeout(this.#silence);
		this.#status.textContent = message;
		if (message === '' || lasts === Infinity) return;
		this.#silence = setTimeout(() => {
			this.#status.textContent = '';
		}, lasts);
	}
}
