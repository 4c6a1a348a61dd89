import { statSync } from 'node:fs';
import path from 'node:path';
import { setImmediate as breath } from 'node:timers/promises';
import { answerOf } from './answers/answers.ts';
import { questions } from './answers/questions.ts';
import { sent } from './messages.ts';
import type { FromAnswering, ToAnswering } from './messages.ts';
import { openLibrary } from './store/library.ts';
import type { Library } from './store/library.ts';
import { manifestName } from './store/manifest.ts';
import { LibraryProblem } from './store/problem.ts';

type Asked = Exclude<ToAnswering, { type: 'forget' }>;

/** Answers one question after the other from the library that is in force. */
export class Answering {
	readonly #root: string;
	readonly #reply: (message: FromAnswering) => void;
	readonly #waiting = new Map<number, Asked>();
	#library: { readonly mark: string; readonly library: Library } | undefined;
	#isBusy = false;

	constructor(root: string, reply: (message: FromAnswering) => void) {
		this.#root = root;
		this.#reply = reply;
	}

	take(message: ToAnswering): void {
		if (message.type === 'forget') {
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

	async #answer(asked: Asked): Promise<unknown> {
		const library = await this.#inForce();
		try {
			return answerFrom(library, asked);
		} catch (error) {
			// Another window may have put a newer one in its place at this very moment.
			const now = await this.#inForce();
			if (now === library) throw error;
			return answerFrom(now, asked);
		}
	}

	/** Opened anew where another has come into its place, whichever window has made that. */
	async #inForce(): Promise<Library> {
		const mark = markOf(path.join(this.#root, manifestName));
		if (this.#library?.mark !== mark) {
			this.#library?.library.close();
			this.#library = undefined;
			this.#library = { mark, library: await openLibrary(this.#root) };
		}
		return this.#library.library;
	}
}

function answerFrom(library: Library, asked: Asked): unknown {
	if (asked.type === 'ask') return questionOf(asked.question)(library, asked.params);
	const answer = answerOf(asked.path);
	if (!answer) {
		throw new LibraryProblem('unanswered', `The library can't be asked for ${asked.path}`);
	}
	return answer(library, asked.params, new Date());
}

/** A question and its params belong together: the client's types see to that. */
function questionOf(question: keyof typeof questions) {
	return questions[question] as (library: Library, params: unknown) => unknown;
}

/** Tells one file from the one that takes its place; `''` if there is none. */
function markOf(file: string): string {
	const found = statSync(file, { throwIfNoEntry: false });
	return found ? `${found.ino}-${found.mtimeMs}-${found.size}` : '';
}
