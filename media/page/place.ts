import type { PageState } from '../../src/panel/pageState.ts';
import type { Target } from '../../src/panel/protocol.ts';
import { focusOn, nextFrame } from './dom.ts';
import type { Host } from './host.ts';

/** An article counts as being read once its top has come this near to the window's, in CSS pixels. */
const near = 96;

/** The page has come to rest when it has not been scrolled for so long, in ms. */
const still = 200;

const settings = 'article[data-setting]';
const comments = 'article[data-comment]';

export const findTarget = (target: Target): HTMLElement | undefined => {
	const selector =
		target.commentId !== undefined
			? `article[data-comment="${target.commentId}"]`
			: target.settingId !== undefined
				? `article[data-setting="${target.settingId}"]`
				: undefined;
	if (selector === undefined) return undefined;
	return document.querySelector<HTMLElement>(selector) ?? undefined;
};

/**
 * Brings an article to the top, marks it and puts the focus there. At once, never smoothly: staves are
 * drawn on the way, and a moving target would be missed (and motion is not everybody's friend).
 */
export const goTo = (article: HTMLElement): void => {
	for (const marked of document.querySelectorAll('[data-here]'))
		marked.removeAttribute('data-here');
	// What a filter has put away is wanted after all.
	article.hidden = false;
	for (let fold = article.closest('details'); fold !== null;) {
		fold.open = true;
		fold = fold.parentElement?.closest('details') ?? null;
	}
	article.setAttribute('data-here', '');
	article.scrollIntoView({ block: 'start', behavior: 'instant' });
	focusOn(article);
	// What has come near the window above it has an estimated height until it is shown.
	void nextFrame().then(() => {
		if (article === document.activeElement) {
			article.scrollIntoView({ block: 'start', behavior: 'instant' });
		}
	});
};

/** The last of the articles, in page order, whose top has been reached, unless all of it is past. */
const reached = (selector: string): HTMLElement | undefined => {
	const last = [...document.querySelectorAll<HTMLElement>(selector)].findLast(
		article => article.getBoundingClientRect().top <= near,
	);
	return last !== undefined && last.getBoundingClientRect().bottom > 0 ? last : undefined;
};

const numbered = (value: string | undefined): number | undefined =>
	value === undefined ? undefined : Number(value);

/** Follows where on the page the reader is, and brings them back there after a reload. */
export class Place {
	readonly #host: Host;
	readonly #arrive: (settingId: number) => void;
	#path: string | undefined;
	#at: number | undefined;
	#frame = 0;
	#still: ReturnType<typeof setTimeout> | undefined;

	constructor(host: Host, arrive: (settingId: number) => void) {
		this.#host = host;
		this.#arrive = arrive;
		addEventListener(
			'scroll',
			() => {
				clearTimeout(this.#still);
				this.#still = setTimeout(() => {
					this.remember();
				}, still);
				if (this.#frame !== 0) return;
				this.#frame = requestAnimationFrame(() => {
					this.#frame = 0;
					this.#follow();
				});
			},
			{ passive: true },
		);
	}

	/** This is on its way: a window that is closed before it comes can ask for it again. */
	expects(path: string): void {
		if (this.#host.recall()?.path !== path) this.#host.remember({ version: 2, path });
	}

	/** From now on the page shows this. */
	shows(path: string): void {
		this.#path = path;
		this.#at = undefined;
	}

	/** Scrolls to where the reader was when the page last showed the same thing. */
	restore(): void {
		const kept = this.#host.recall();
		// On a first visit, of which no more is kept than that it is expected, the page stands at its top
		// already: to scroll there would cost a layout of all that has just been built, in the same task.
		if (kept?.offset === undefined || kept.path !== this.#path) return;
		const [article, offset] = [findTarget(kept), kept.offset];
		const goBack = (): void => {
			const top = article === undefined ? 0 : article.getBoundingClientRect().top + scrollY;
			scrollTo({ top: top + offset, behavior: 'instant' });
		};
		goBack();
		// As in `goTo`.
		void nextFrame().then(goBack);
	}

	/** Without this the editor would not know, after a restart, what to show again. */
	remember(): void {
		if (this.#path === undefined) return;
		const article = reached(settings) ?? reached(comments);
		const settingId = numbered(article?.dataset['setting']);
		const commentId = numbered(article?.dataset['comment']);
		const kept = this.#host.recall();
		const state: PageState = {
			...(kept?.path === this.#path && kept.practice !== undefined
				? { practice: kept.practice }
				: {}),
			version: 2,
			path: this.#path,
			offset: Math.round(article === undefined ? scrollY : -article.getBoundingClientRect().top),
			...(settingId === undefined ? {} : { settingId }),
			...(commentId === undefined ? {} : { commentId }),
		};
		this.#host.remember(state);
	}

	#follow(): void {
		const settingId = numbered(reached(settings)?.dataset['setting']);
		if (settingId === undefined || settingId === this.#at) return;
		this.#at = settingId;
		this.#arrive(settingId);
	}
}
