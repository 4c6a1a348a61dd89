import * as l10n from '@vscode/l10n';
import { typedTune } from '../../src/abc/oneLine.ts';
import { el } from '../page/dom.ts';
import { longestUnasked } from '../tune/drawing.ts';
import { musicLength, musicOf } from '../tune/music.ts';
import { Staves } from '../tune/staves.ts';

/** What is typed, as it is understood. */
export class TypedStaff {
	readonly element = el('div', { class: 'typed', hidden: '' });
	readonly #staves = new Staves();
	readonly #log: (error: Error) => void;
	#shown = '';

	constructor(log: (error: Error) => void) {
		this.#log = log;
	}

	/** Begins to draw; the element is in the document. */
	start(): void {
		this.#staves.start(this.element);
	}

	show(notes: string): void {
		const music = musicOf(typedTune(notes));
		if (music === this.#shown) return;
		this.#shown = music;
		const length = musicLength(music);
		this.element.hidden = notes.trim() === '' || length === 0 || length > longestUnasked;
		for (const old of this.element.children) this.#staves.remove(old);
		if (this.element.hidden) {
			this.element.replaceChildren();
			return;
		}
		// What was drawn before stays until the new one is: nothing shall jump while one types.
		const staff = this.element.firstElementChild ?? this.element.appendChild(el('div', {}));
		if (!(staff instanceof HTMLElement)) return;
		staff.className = 'staff';
		this.#staves.add({
			element: staff,
			music,
			label: l10n.t('What you typed'),
			done: outcome => {
				if (outcome instanceof Error) this.#log(outcome);
			},
		});
	}

	dispose(): void {
		this.#staves.dispose();
	}
}
