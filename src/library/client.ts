import type { ParamsOf, Path, ResultOf } from '../api/endpoints.ts';
import type { Question, Questions } from './answers/questions.ts';
import { Building } from './building.ts';
import type { BuildRequest } from './building.ts';
import type { ToAnswering } from './messages.ts';
import { removeLibrary } from './store/folders.ts';
import type { Manifest } from './store/manifest.ts';
import { Thread } from './thread.ts';
import type { ThreadOptions } from './thread.ts';

export interface LibraryOptions extends ThreadOptions {
	/** The folder that the library is in, or will be. */
	readonly root: string;
	/** Told of every question that was answered, by its name or its path. */
	readonly answered?: (asked: Question | Path) => void;
}

/**
 * The library, as the rest of the extension knows it. Nothing happens before the first question: that starts a
 * thread, which opens the library and answers; so does the next one after the thread has come to an end.
 *
 * A failure rejects with a LibraryProblem, of a build also with a DumpProblem; an abort with the signal's reason.
 */
export class LibraryClient {
	readonly #options: LibraryOptions;
	readonly #building: Building;
	#thread: Thread | undefined;

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
		await Promise.all([this.#thread?.end(), this.#building.end()]);
	}

	async #send(
		asked: Question | Path,
		ask: (id: number) => ToAnswering,
		signal: AbortSignal | undefined,
	): Promise<unknown> {
		signal?.throwIfAborted();
		if (this.#thread?.isOver !== false) {
			this.#thread = new Thread(this.#options, { type: 'answer', root: this.#options.root });
		}
		const answer = await this.#thread.ask(ask, signal);
		this.#options.answered?.(asked);
		return answer;
	}
}
