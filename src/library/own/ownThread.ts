import { Thread, type ThreadOptions } from '../thread.ts';
import type { AskedOfOwn, OwnAnswer, OwnFile, OwnQuestion, Taken } from './asked.ts';

/**
 * A thread that holds the user's own tunes, as the host knows it. When it is over, all that it was given is gone
 * with it, and whoever asks again gives it to another. A failure rejects with a LibraryProblem.
 */
export class OwnThread {
	readonly #thread: Thread;

	constructor(options: ThreadOptions) {
		this.#thread = new Thread(options, { type: 'own' });
	}

	get isOver(): boolean {
		return this.#thread.isOver;
	}

	async put(file: OwnFile): Promise<Taken> {
		const { content } = file;
		if (typeof content === 'string') return this.#put(file, []);
		// A copy that is handed over, and nothing of it stays here; whoever else has these bytes keeps them.
		const bytes = new Uint8Array(content);
		return this.#put({ ...file, content: bytes }, [bytes.buffer]);
	}

	async remove(name: string): Promise<void> {
		await this.#thread.ask((id): AskedOfOwn => ({ type: 'remove', id, name }));
	}

	/** An abort rejects with the signal's reason. */
	async find(question: OwnQuestion, signal?: AbortSignal): Promise<OwnAnswer> {
		const ask = (id: number): AskedOfOwn => ({ type: 'find', id, question });
		return (await this.#thread.ask(ask, signal)) as OwnAnswer;
	}

	end(): Promise<void> {
		return this.#thread.end();
	}

	async #put(file: OwnFile, transfer: readonly ArrayBuffer[]): Promise<Taken> {
		const ask = (id: number): AskedOfOwn => ({ type: 'put', id, file });
		return (await this.#thread.ask(ask, undefined, transfer)) as Taken;
	}
}
