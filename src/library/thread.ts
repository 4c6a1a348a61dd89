import { Worker } from 'node:worker_threads';
import type { Transferable } from 'node:worker_threads';
import { received } from './messages.ts';
import type { Reply, Task } from './messages.ts';
import { LibraryProblem } from './store/problem.ts';

export interface ThreadOptions {
	/** The thread's code: `dist/library.js`, or `worker.ts` where Node reads that. */
	readonly worker: URL;
	/** After so many milliseconds without a question it ends; five minutes if not said. */
	readonly idle?: number | undefined;
}

/** A question that has no answer yet. */
interface Pending {
	readonly resolve: (answer: unknown) => void;
	readonly reject: (error: unknown) => void;
	readonly settled: () => void;
}

/** As much memory as a thread that answers may take: MB. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/**
 * A thread that answers questions, from its start until it is over: by a crash, by `end`, or when nobody has asked
 * for a while. A failure rejects with a LibraryProblem, an abort with the signal's reason.
 */
export class Thread {
	readonly #worker: Worker;
	readonly #pending = new Map<number, Pending>();
	readonly #idleFor: number;
	#idle: NodeJS.Timeout | undefined;
	#lastId = 0;
	#isOver = false;

	constructor({ worker, idle = 5 * 60_000 }: ThreadOptions, task: Task) {
		this.#idleFor = idle;
		this.#worker = new Worker(worker, { workerData: task, resourceLimits, execArgv: [] });
		let cause: unknown;
		this.#worker.on('message', (reply: Reply) => {
			const pending = this.#settle(reply.id);
			if ('answer' in reply) pending?.resolve(reply.answer);
			else pending?.reject(received(reply.problem));
		});
		this.#worker.on('error', error => {
			cause = error;
			this.#leave();
		});
		this.#worker.on('exit', () => {
			this.#leave();
			const problem = new LibraryProblem('stopped', 'The thread of the library has ended', cause);
			for (const id of [...this.#pending.keys()]) this.#settle(id)?.reject(problem);
		});
	}

	/** Nothing is to be put to it any more. */
	get isOver(): boolean {
		return this.#isOver;
	}

	/** `ask` makes the message, with the id that its answer will have; what is in `transfer` goes over to the thread. */
	ask(
		ask: (id: number) => { readonly id: number },
		signal?: AbortSignal,
		transfer: readonly Transferable[] = [],
	): Promise<unknown> {
		return new Promise((resolve, reject) => {
			signal?.throwIfAborted();
			if (this.#isOver) throw new LibraryProblem('stopped', 'The thread is over');
			const id = ++this.#lastId;
			const forget = () => {
				this.#worker.postMessage({ type: 'forget', id });
				this.#settle(id)?.reject(signal?.reason);
			};
			signal?.addEventListener('abort', forget, { once: true });
			const settled = () => signal?.removeEventListener('abort', forget);
			this.#pending.set(id, { resolve, reject, settled });
			clearTimeout(this.#idle);
			this.#worker.ref();
			this.#worker.postMessage(ask(id), transfer);
		});
	}

	/** Ends it; what is pending rejects. */
	async end(): Promise<void> {
		this.#leave();
		await this.#worker.terminate();
	}

	#leave(): void {
		this.#isOver = true;
		clearTimeout(this.#idle);
	}

	/** The question is no longer open. Without any the thread keeps nobody waiting, and ends in a while. */
	#settle(id: number): Pending | undefined {
		const pending = this.#pending.get(id);
		this.#pending.delete(id);
		pending?.settled();
		if (!this.#isOver && this.#pending.size === 0) {
			this.#worker.unref();
			clearTimeout(this.#idle);
			this.#idle = setTimeout(() => void this.end(), this.#idleFor);
			this.#idle.unref();
		}
		return pending;
	}
}
