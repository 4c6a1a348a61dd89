import * as l10n from '@vscode/l10n';
import type { PreviewTune, ToPreviewPage } from '../../src/panel/previewView.ts';
import type { Failure, Hello } from '../../src/panel/protocol.ts';
import { el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { greet, Notices } from '../page/notices.ts';
import { createWords } from '../page/words.ts';
import type { Words } from '../page/words.ts';
import { WrittenTune } from './writtenTune.ts';

/** The page around the tune under the cursor: its words, and what is said where there is none. */
export class PreviewPage {
	readonly #host: Host;
	readonly #main: HTMLElement;
	readonly #notices: Notices;
	readonly #remark = el('p', { class: 'notice', role: 'status' });
	#words: Words = createWords('en');
	#shown: WrittenTune | undefined;

	constructor(host: Host, main: HTMLElement) {
		this.#host = host;
		this.#main = main;
		this.#notices = new Notices(host, main);
		// There from the start, as the notices are.
		main.before(this.#remark);
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
				this.#notices.say(message.message);
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
		this.#notices.fail(failure);
	}

	#hello(message: Hello): void {
		this.#words = greet(message);
		this.#notices.settle();
		document.title = l10n.t('Preview');
		document.body.dataset['state'] = 'shown';
	}

	#show(message: Extract<ToPreviewPage, { readonly type: 'tune' }>): void {
		const { tune, cursor } = message;
		this.#notices.settle();
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
}

/** A tune of another type goes at another tempo, and the player has to begin anew. */
const isSame = (before: PreviewTune, now: PreviewTune): boolean =>
	before.id === now.id && before.type === now.type;
