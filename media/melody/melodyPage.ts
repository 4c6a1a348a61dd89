import * as l10n from '@vscode/l10n';
import type { ToMelodyPage } from '../../src/panel/melodyView.ts';
import type { Failure, Hello } from '../../src/panel/protocol.ts';
import { el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { greet, Notices } from '../page/notices.ts';
import type { MelodyState } from './messages.ts';
import { Search } from './search.ts';

/** The page around the search by melody: its words, and what went wrong. */
export class MelodyPage {
	readonly #host: Host<MelodyState>;
	readonly #main: HTMLElement;
	readonly #notices: Notices;
	#search: Search | undefined;

	constructor(host: Host<MelodyState>, main: HTMLElement) {
		this.#host = host;
		this.#main = main;
		this.#notices = new Notices(host, main);
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
				this.#notices.say(message.message);
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
		this.#notices.fail(failure);
	}

	#hello(message: Hello): void {
		greet(message);
		this.#notices.settle();
		this.#search?.dispose();
		this.#search = new Search(this.#host);
		document.title = l10n.t('Search by Melody');
		document.body.dataset['state'] = 'shown';
		this.#main.replaceChildren(el('h1', {}, l10n.t('Search by Melody')), ...this.#search.main);
		this.#search.start();
	}
}
