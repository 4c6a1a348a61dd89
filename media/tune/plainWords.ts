import * as l10n from '@vscode/l10n';
import { barInWords, legend, noNotes } from '../../src/abc/inWords.ts';
import type { Bar } from '../../src/abc/sounding.ts';
import { soundingBars } from '../../src/abc/sounding.ts';
import { el } from '../page/dom.ts';
import type { Words } from '../page/words.ts';

/** A setting to be read out instead of looked at; it is worked out when somebody opens it. */
export class PlainWords {
	readonly element: HTMLDetailsElement;
	readonly #words: Words;
	readonly #bars = el('ul', {});
	#abc: string;

	constructor(abc: string, words: Words) {
		this.#abc = abc;
		this.#words = words;
		this.element = el(
			'details',
			{ class: 'plain-words' },
			el('summary', {}, l10n.t('In words')),
			el('p', {}, legend()),
			this.#bars,
		);
		this.element.addEventListener('toggle', () => this.#say());
	}

	/** The music has changed its key. */
	show(abc: string): void {
		this.#abc = abc;
		this.#say();
	}

	#say(): void {
		if (!this.element.open) return;
		let bars: readonly Bar[];
		try {
			bars = soundingBars(this.#abc);
		} catch {
			bars = [];
		}
		this.#bars.replaceChildren(
			...(bars.length === 0
				? [el('li', {}, noNotes())]
				: bars.map(bar => el('li', {}, barInWords(bar, this.#words)))),
		);
	}
}
