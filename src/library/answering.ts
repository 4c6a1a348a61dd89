import { statSync } from 'node:fs';
import path from 'node:path';
import { answerOf } from './answers/answers.ts';
import { questions } from './answers/questions.ts';
import type { Forget, ToAnswering } from './messages.ts';
import { openLibrary } from './store/library.ts';
import type { Library } from './store/library.ts';
import { manifestName } from './store/manifest.ts';
import { LibraryProblem } from './store/problem.ts';

export type AskedOfLibrary = Exclude<ToAnswering, Forget>;

/** Answers from the library that is in force. */
export class Answering {
	readonly #root: string;
	#library: { readonly mark: string; readonly library: Library } | undefined;

	constructor(root: string) {
		this.#root = root;
	}

	async answer(asked: AskedOfLibrary): Promise<unknown> {
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

function answerFrom(library: Library, asked: AskedOfLibrary): unknown {
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
