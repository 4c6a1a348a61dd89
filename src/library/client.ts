import { Worker } from 'node:worker_threads';
import type { ParamsOf, Path, ResultOf } from '../api/endpoints.ts';
import type { Question, Questions } from './answers/questions.ts';
import { Building } from './building.ts';
import type { BuildRequest } from './building.ts';
import { received } from './messages.ts';
import type { FromAnswering, Task, ToAnswering } from './messages.ts';
import { removeLibrary } from './store/folders.ts';
import type { Manifest } from './store/manifest.ts';
import { LibraryProblem } from './store/problem.ts';

export interface LibraryOptions {
	/** The folder that the library is in, or will be. */
	readonly root: string;
	/** The thread's code: `dist/library.js`, or `worker.ts` where Node reads that. */
	readonly worker: URL;
	/** After so many milliseconds without a question the thread ends; five minutes if not said. */
	readonly idle?: number;
	/** Told of every question that was answered, by its name or its path. */
	readonly answered?: (asked: Question | Path) => void;
}

/** A question that has no answer yet. */
interface Pending {
	readonly worker: Worker;
	readonly asked: Question | Path;
	readonly resolve: (answer: unknown) => void;
	readonly reject: (error: unknown) => void;
	readonly settled: () => void;
}

/** As much memory as a thread that answers may take: MB. */
const resourceLimits = { maxOldGenerationSizeMb: 512 };

/**
 * The library, as the rest of the extension knows it. Nothing happens before the first question: that starts a
 * thread, which opens the library and answers; so does the next one after the thread has come to an end.
 *
 * A failure rejects with a LibraryProblem, of a build also with a DumpProblem; an abort with the signal's reason.
 */
export class LibraryClient {
	readonly #options: LibraryOptions;
	readonly #pending = new Map<number, Pending>();
	readonly #building: Building;
	#worker: Worker | undefined;
	#idle: NodeJS.Timeout | undefined;
	#lastId = 0;

	constructor(options: LibraryOptions) {
		this.#options = options;
		this.#building = new Building(options.root, options.worker);
	}

	/** What the API would answer (`api/endpoints.ts`), undefined where the library has no such thing. */
	async get<P extends Path>(
		path: P,
		params: ParamsOf<P>,
		signal?: AbortSignal,
	): Promise<ResultOf<P> | undefined> {
		const ask = (id: number): ToAnswering => ({ type: 'get', id, path, params });
		return (await this.#send(path, ask, signal)) as ResultOf<P> | undefined;
	}

	/** What only the library can tell. */
	async ask<Q extends Question>(
		question: Q,
		params: Questions[Q]['params'],
		signal?: AbortSignal,
	): Promise<Questions[Q]['result']> {
		const ask = (id: number): ToAnswering => ({ type: 'ask', id, question, params });
		return (await this.#send(question, ask, signal)) as Questions[Q]['result'];
	}

	/** Makes a library of downloaded files, in a thread of its own; until it is there, the old one answers. */
	build(request: BuildRequest): Promise<Manifest> {
		return this.#building.build(request);
	}

	/** Removes the library, and ends what is under way. */
	async remove(): Promise<void> {
		await this.dispose();
		await removeLibrary(this.#options.root);
	}

	/** Ends the threads; what is pending rejects. The next question starts a new one. */
	async dispose(): Promise<void> {
		const worker = this.#leave();
		await Promise.all([worker?.terminate(), this.#building.end()]);
	}

	#send(
		asked: Question | Path,
		ask: (id: number) => ToAnswering,
		signal: AbortSignal | undefined,
	): Promise<unknown> {
		return new Promise((resolve, reject) => {
			signal?.throwIfAborted();
			const id = ++this.#lastId;
			const worker = (this.#worker ??= this.#start());
			const forget = () => {
				worker.postMessage({ type: 'forget', id } satisfies ToAnswering);
				this.#settle(id)?.reject(signal?.reason);
			};
			signal?.addEventListener('abort', forget, { once: true });
			const settled = () => signal?.removeEventListener('abort', forget);
			this.#pending.set(id, { worker, asked, resolve, reject, settled });
			clearTimeout(this.#idle);
			worker.ref();
			worker.postMessage(ask(id));
		});
	}

	#start(): Worker {
		const workerData: Task = { type: 'answer', root: this.#options.root };
		const worker = new Worker(this.#options.worker, { workerData, resourceLimits, execArgv: [] });
		let cause: unknown;
		worker.on('message', (message: FromAnswering) => {
			const pending = this.#settle(message.id);
			if ('answer' in message) {
				pending?.resolve(message.answer);
				if (pending) this.#options.answered?.(pending.asked);
			} else pending?.reject(received(message.problem));
		});
		worker.on('error', error => {
			cause = error;
			if (this.#worker === worker) this.#leave();
		});
		worker.on('exit', () => {
			if (this.#worker === worker) this.#leave();
			const problem = new LibraryProblem('stopped', 'The thread of the library has ended', cause);
			const left = [...this.#pending].filter(([, pending]) => pending.worker === worker);
			for (const [id] of left) this.#settle(id)?.reject(problem);
		});
		return worker;
	}

	/** The thread, which the next question isn't put to any more. */
	#leave(): Worker | undefined {
		const worker = this.#worker;
		this.#worker = undefined;
		clearTimeout(this.#idle);
		return worker;
	}

	/** The question is no longer open. Without any the thread keeps nobody waiting, and ends in a while. */
	#settle(id: number): Pending | undefined {
		const pending = this.#pending.get(id);
		this.#pending.delete(id);
		pending?.settled();
		if (this.#worker && this.#pending.size === 0) {
			this.#worker.unref();
			clearTimeout(this.#idle);
			this.#idle = setTimeout(
				() => void this.#leave()?.terminate(),
				this.#options.idle ?? 5 * 60_000,
			);
			this.#idle.unref();
		}
		return pending;
	}
}
