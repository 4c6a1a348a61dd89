import * as l10n from '@vscode/l10n';
import type { ToMelodyPage } from '../../src/panel/melodyView.ts';
import type { Failure, Hello } from '../../src/panel/protocol.ts';
import { banner } from '../page/banner.ts';
import { el, focusOn } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { Status } from '../page/status.ts';
import type { MelodyState } from './messages.ts';
import { Search } from './search.ts';

/** The page around the search by melody: its words, and what went wrong. */
export class MelodyPage {
	readonly #host: Host<MelodyState>;
	readonly #main: HTMLElement;
	readonly #status = new Status();
	#banner: HTMLElement | undefined;
	#search: Search | undefined;

	constructor(host: Host<MelodyState>, main: HTMLElement) {
		this.#host = host;
		this.#main = main;
		// There from the start: a live region that comes with its text is often not read out.
		main.before(this.#status.element);
	}

	receive(message: ToMelodyPage): void {
		switch (message.type) {
			case 'hello':
				this.#hello(message);
				break;
			case 'failed':
				this.fail(message);
				break;
			case 'announce':
				this.#status.say(message.message);
				break;
			case 'notes':
				this.#search?.fill(message.notes);
				break;
			case 'wanted':
			case 'found':
				this.#search?.show(message);
				break;
		}
	}

	/** Says what went wrong and what can be done; what was shown before stays. */
	fail(failure: Failure): void {
		this.#settle();
		this.#banner = banner(failure, this.#host);
		this.#main.prepend(this.#banner);
	}

	#hello({ language, bundle }: Hello): void {
		document.documentElement.lang = language;
		if (bundle !== undefined) l10n.config({ contents: { ...bundle } });
		this.#settle();
		this.#search?.dispose();
		this.#search = new Search(this.#host);
		document.title = l10n.t('Search by Melody');
		document.body.dataset['state'] = 'shown';
		this.#main.replaceChildren(el('h1', {}, l10n.t('Search by Melody')), ...this.#search.main);
		this.#search.start();
	}

	/** Ends a failure, without losing the focus of who pressed Retry. */
	#settle(): void {
		this.#status.say('');
		if (this.#banner?.contains(document.activeElement) === true) focusOn(this.#main);
		this.#banner?.remove();
		this.#banner = undefined;
	}
}
