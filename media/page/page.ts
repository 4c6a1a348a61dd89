import * as l10n from '@vscode/l10n';
import type {
	Announcement,
	Failure,
	Hello,
	Hush,
	Loading,
	Popularity,
	Target,
} from '../../src/panel/protocol.ts';
import { el, focusOn, link, nextFrame } from './dom.ts';
import type { Growing } from './growth.ts';
import { goOnAt } from './growth.ts';
import type { Host } from './host.ts';
import { findTarget, goTo, Place } from './place.ts';
import { greet, Notices } from './notices.ts';
import type { Words } from './words.ts';
import { createWords } from './words.ts';

/** What a page shows of one thing. */
export interface Content {
	/** Its address on the site, without the site. */
	readonly path: string;
	readonly name: string;
	readonly main: readonly Node[];
	/** One of `main` where they are what the page is about, else beside it; absent where nobody can comment. */
	readonly comments?: HTMLElement | undefined;
	readonly growing?: Growing;
	/** The elements are in the document now and have sizes. */
	readonly attached?: () => void;
	/** The reader has come to this setting. */
	readonly arrived?: (settingId: number) => void;
	/** The ids of the settings, those that most people keep first. */
	readonly popular?: (settingIds: readonly number[]) => void;
	/** Another page plays now. */
	readonly hush?: () => void;
	/** Shows two settings beside each other; false where it isn't asked for, or can't. */
	readonly compare?: (target: Target) => boolean;
	readonly dispose?: () => void;
}

/** The messages of every page, checked; `show` has become what the page makes of it. */
export type PageMessage =
	| Hello
	| Announcement
	| Failure
	| Loading
	| Popularity
	| Hush
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
	readonly #notices: Notices;
	readonly #place: Place;
	#words: Words = createWords('en');
	#content: Content | undefined;
	/** Asked for before there was anything to show. */
	#wanted: Target | undefined;

	constructor(host: Host, main: HTMLElement) {
		this.#host = host;
		this.#main = main;
		this.#place = new Place(host, settingId => this.#content?.arrived?.(settingId));
		this.#notices = new Notices(host, main);
	}

	receive(message: PageMessage): void {
		switch (message.type) {
			case 'hello':
				this.#words = greet(message);
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
			case 'hush':
				this.#content?.hush?.();
				break;
			case 'popular':
				this.#content?.popular?.(message.settingIds);
				break;
			case 'announce':
				this.#notices.say(message.message);
				break;
		}
	}

	/** Says what went wrong and what can be done; what was shown before stays. */
	fail(failure: Failure): void {
		this.#settle();
		this.#content?.growing?.giveUp();
		this.#notices.fail(failure);
		if (this.#content === undefined) document.body.dataset['state'] = 'failed';
	}

	#load({ path, name }: Loading): void {
		this.#place.expects(path);
		this.#settle();
		this.#main.setAttribute('aria-busy', 'true');
		this.#notices.say(name === '' ? l10n.t('Loading…') : l10n.t('Loading {0}…', name), Infinity);
		if (this.#content !== undefined) return;
		document.body.dataset['state'] = 'loading';
		this.#main.replaceChildren(
			...(name === '' ? [] : [el('h1', {}, name)]),
			...Array.from({ length: 4 }, () => el('div', { class: 'skeleton', 'aria-hidden': 'true' })),
		);
	}

	#show(message: Show): void {
		const content = message.content(this.#words, this.#host);
		const before = this.#content;
		const goOn =
			before?.path === content.path && before.growing?.waits() === true
				? (goOnAt(before.growing, content.growing) ?? this.#main)
				: undefined;
		const top = scrollY;
		const held = document.activeElement;
		this.#settle();
		before?.dispose?.();
		before?.comments?.remove();
		this.#content = content;
		document.title = content.name;
		this.#fill(content);
		// What was pressed to come here is gone.
		if (held?.isConnected === false) focusOn(this.#main);
		document.body.dataset['state'] = 'shown';
		this.#place.shows(content.path);
		const target = message.target ?? this.#wanted;
		this.#wanted = undefined;
		if (target !== undefined) this.#reveal(target);
		else if (goOn === undefined) this.#place.restore();
		else {
			scrollTo({ top, behavior: 'instant' });
			focusOn(goOn);
			goOn.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		}
		void this.#settleIn(content);
	}

	#fill({ main, comments }: Content): void {
		this.#main.replaceChildren(...main);
		if (comments === undefined) return;
		this.#main.prepend(
			link(`#${comments.id}`, l10n.t('Skip to Comments'), () => goTo(comments), { class: 'skip' }),
		);
		if (!main.includes(comments)) this.#main.after(comments);
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
		if (this.#content.compare?.(target) === true) return;
		const article = findTarget(target);
		if (article !== undefined) {
			goTo(article);
			this.#place.remember();
			return;
		}
		if (target.commentId !== undefined) {
			this.#notices.say(l10n.t('Comment {0} is not on this page.', target.commentId), Infinity);
			return;
		}
		this.#notices.say(
			l10n.t(
				'Setting {0} is not among the settings of this tune. This is the first one.',
				target.settingId ?? '',
			),
			Infinity,
		);
		const first = document.querySelector<HTMLElement>('article[data-setting]');
		if (first !== null) goTo(first);
	}

	/** Ends a wait or a failure. */
	#settle(): void {
		this.#main.removeAttribute('aria-busy');
		this.#notices.settle();
		for (const bar of this.#main.querySelectorAll('.skeleton')) bar.remove();
	}
}
