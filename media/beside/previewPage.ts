import * as l10n from '@vscode/l10n';
import type { PreviewTune, ToPreviewPage } from '../../src/panel/previewView.ts';
import type { Failure, Hello } from '../../src/panel/protocol.ts';
import { banner } from '../page/banner.ts';
import { el, focusOn } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { Status } from '../page/status.ts';
import { createWords } from '../page/words.ts';
import type { Words } from '../page/words.ts';
import { WrittenTune } from './writtenTune.ts';

/** The page around the tune under the cursor: its words, and what is said where there is none. */
export class PreviewPage {
	readonly #host: Host;
	readonly #main: HTMLElement;
	readonly #status = new Status();
	readonly #remark = el('p', { class: 'notice', role: 'status' });
	#words: Words = createWords('en');
	#banner: HTMLElement | undefined;
	#shown: WrittenTune | undefined;

	constructor(host: Host, main: HTMLElement) {
		this.#host = host;
		this.#main = main;
		// There from the start: a live region that comes with its text is often not read out.
		main.before(this.#status.element, this.#remark);
	}

	receive(message: ToPreviewPage): void {
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
			case 'hush':
				this.#shown?.hush();
				break;
			case 'tune':
				this.#show(message);
				break;
			case 'cursor':
				if (message.cursor !== null) this.#remark.textContent = '';
				this.#shown?.follow(message.cursor);
				break;
			case 'nothing':
				this.#clear();
				this.#main.replaceChildren(el('p', { class: 'undrawn' }, message.message));
				break;
			case 'remark':
				this.#remark.textContent = message.message;
				break;
			case 'play':
				this.#shown?.play();
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
		this.#words = createWords(language);
		this.#settle();
		document.title = l10n.t('Preview');
		document.body.dataset['state'] = 'shown';
	}

	#show(message: Extract<ToPreviewPage, { readonly type: 'tune' }>): void {
		const { tune, cursor } = message;
		this.#settle();
		this.#remark.textContent = '';
		if (this.#shown && isSame(this.#shown.tune, tune)) {
			this.#shown.change(tune, cursor);
			return;
		}
		this.#clear();
		const { player: setup, tablature } = message;
		const words = this.#words;
		this.#shown = new WrittenTune(tune, { setup, tablature, words, host: this.#host });
		this.#main.replaceChildren(...this.#shown.main);
		scrollTo(0, 0);
		this.#shown.start(cursor);
	}

	#clear(): void {
		this.#shown?.dispose();
		this.#shown = undefined;
	}

	/** Ends a failure, without losing the focus of who pressed Retry. */
	#settle(): void {
		this.#status.say('');
		if (this.#banner?.contains(document.activeElement) === true) focusOn(this.#main);
		this.#banner?.remove();
		this.#banner = undefined;
	}
}

/** A tune of another type goes at another tempo, and the player has to begin anew. */
const isSame = (before: PreviewTune, now: PreviewTune): boolean =>
	before.id === now.id && before.type === now.type;
