import { setImmediate as breath } from 'node:timers/promises';
import { sent } from './messages.ts';
import type { Forget, Reply } from './messages.ts';

export interface Numbered {
	readonly id: number;
	readonly type: string;
}

/** What is asked of a thread, answered one after the other as it was asked. */
export class Queue<Asked extends Numbered> {
	readonly #answer: (asked: Asked) => unknown;
	readonly #reply: (reply: Reply) => void;
	readonly #waiting = new Map<number, Asked>();
	#isBusy = false;

	constructor(answer: (asked: Asked) => unknown, reply: (reply: Reply) => void) {
		this.#answer = answer;
		this.#reply = reply;
	}

	take(message: Asked | Forget): void {
		if (isForget(message)) {
			this.#waiting.delete(message.id);
		} else {
			this.#waiting.set(message.id, message);
			if (!this.#isBusy) void this.#work();
		}
	}

	async #work(): Promise<void> {
		this.#isBusy = true;
		for (;;) {
			// What is forgotten meanwhile arrives here.
			await breath();
			const [asked] = this.#waiting.values();
			if (!asked) break;
			this.#waiting.delete(asked.id);
			const { id } = asked;
			try {
				this.#reply({ id, answer: await this.#answer(asked) });
			} catch (error) {
				this.#reply({ id, problem: sent(error) });
			}
		}
		this.#isBusy = false;
	}
}

function isForget(message: Numbered): message is Forget {
	return message.type === 'forget';
}
