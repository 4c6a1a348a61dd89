import { el } from './dom.ts';

/** How long `Copied` and its like stay to be read, in ms. */
const sayingLasts = 5000;

/** The corner of a page where it says politely what it does and what has been done. */
export class Status {
	readonly element = el('p', { role: 'status', class: 'status' });
	#silence: ReturnType<typeof setTimeout> | undefined;

	/** `lasts` in ms; what is said to stay stays until something else is said, if only `''`. */
	say(message: string, lasts = sayingLasts): void {
		clearTimeout(this.#silence);
		this.element.textContent = message;
		if (message === '' || lasts === Infinity) return;
		this.#silence = setTimeout(() => {
			this.element.textContent = '';
		}, lasts);
	}
}
