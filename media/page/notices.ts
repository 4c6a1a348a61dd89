import * as l10n from '@vscode/l10n';
import type { Failure, Hello } from '../../src/panel/protocol.ts';
import { banner } from './banner.ts';
import { focusOn } from './dom.ts';
import type { Host } from './host.ts';
import { Status } from './status.ts';
import type { Words } from './words.ts';
import { createWords } from './words.ts';

/** Takes over the language of the window; the words are what numbers and dates are written with. */
export const greet = ({ language, bundle }: Hello): Words => {
	document.documentElement.lang = language;
	if (bundle !== undefined) l10n.config({ contents: { ...bundle } });
	return createWords(language);
};

/** What every page says of itself: what it does and has done, in its corner, and what failed, above all else. */
export class Notices {
	readonly #host: Pick<Host, 'post'>;
	readonly #main: HTMLElement;
	readonly #status = new Status();
	#banner: HTMLElement | undefined;

	constructor(host: Pick<Host, 'post'>, main: HTMLElement) {
		this.#host = host;
		this.#main = main;
		// There from the start: a live region that comes with its text is often not read out.
		main.before(this.#status.element);
	}

	/** `lasts` in ms: see `Status`. */
	say(message: string, lasts?: number): void {
		this.#status.say(message, lasts);
	}

	/** Says what went wrong and what can be done; what was shown before stays. */
	fail(failure: Failure): void {
		this.settle();
		this.#banner = banner(failure, this.#host);
		this.#main.prepend(this.#banner);
	}

	/** Ends what was said, without losing the focus of who pressed Retry. */
	settle(): void {
		this.#status.say('');
		if (this.#banner?.contains(document.activeElement) === true) focusOn(this.#main);
		this.#banner?.remove();
		this.#banner = undefined;
	}
}
