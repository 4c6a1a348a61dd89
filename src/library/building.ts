import { Worker } from 'node:worker_threads';
import { received } from './messages.ts';
import type { FromBuilding, Task, ToBuilding } from './messages.ts';
import type { BuildProgress } from './store/build.ts';
import type { Manifest, Origin } from './store/manifest.ts';
import { LibraryProblem } from './store/problem.ts';

export interface BuildRequest {
	/** The folder with the CSV files. */
	readonly dump: string;
	readonly origin: Origin;
	readonly signal?: AbortSignal;
	readonly onProgress?: (progress: BuildProgress) => void;
}

/** So that a dump that is too much for us ends the build and nothing else: MB. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** Builds in a thread of its own, one at a time. */
export class Building {
	readonly #root: string;
	readonly #code: URL;
	/** Settles when nothing is being built any more. */
	#ended: Promise<unknown> = Promise.resolve();
	#worker: Worker | undefined;

	constructor(root: string, code: URL) {
		this.#root = root;
		this.#code = code;
	}

	/** Settles when the thread has ended, so that nothing is left of what was given up. */
	build(request: BuildRequest): Promise<Manifest> {
		const building = this.#ended.then(() => this.#run(request));
		this.#ended = building.catch(() => undefined);
		return building;
	}

	/** Ends what is being built in the middle of it. */
	async end(): Promise<void> {
		await this.#worker?.terminate();
	}

	async #run({ dump, origin, signal, onProgress }: BuildRequest): Promise<Manifest> {
		signal?.throwIfAborted();
		const workerData: Task = { type: 'build', root: this.#root, dump, origin };
		const worker = new Worker(this.#code, { workerData, resourceLimits, execArgv: [] });
		this.#worker = worker;
		const stop = () => worker.postMessage('stop' satisfies ToBuilding);
		signal?.addEventListener('abort', stop, { once: true });
		let manifest: Manifest | undefined;
		let problem: Error | undefined;
		worker.on('message', (message: FromBuilding) => {
			if ('progress' in message) onProgress?.(message.progress);
			else if ('manifest' in message) manifest = message.manifest;
			else problem = received(message.problem);
		});
		worker.on('error', error => (problem = stopped(error)));
		await new Promise(resolve => worker.once('exit', resolve));
		this.#worker = undefined;
		signal?.removeEventListener('abort', stop);
		if (manifest) return manifest;
		signal?.throwIfAborted();
		throw problem ?? stopped();
	}
}

function stopped(cause?: unknown): LibraryProblem {
	return new LibraryProblem('stopped', 'The thread that builds the library has ended', cause);
}
