import type * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import type { PlaceBook, Whereabouts } from '../query/placeBook.ts';

const key = 'theSession.places';

/** Answers come in bursts: the book is written down this long (ms) after the last one. */
const pause = 2000;

/**
 * The towns that answers of the site have named so far, with where they are: so a place can be given
 * by its name without asking anybody else. Kept by VS Code across windows.
 */
export class Places implements vscode.Disposable {
	readonly #store: vscode.Memento;
	#book: Promise<PlaceBook> | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(store: vscode.Memento) {
		this.#store = store;
	}

	/** Read, and its code loaded, when it is first needed. */
	get book(): Promise<PlaceBook> {
		return (this.#book ??= import('../query/placeBook.ts').then(({ PlaceBook }) =>
			PlaceBook.parse(this.#store.get<unknown>(key)),
		));
	}

	/** The same API; what it answers is looked through for places on the way. */
	watch(api: SessionApi): SessionApi {
		return {
			get: async (path, params, signal) => {
				const answer = await api.get(path, params, signal);
				void this.#learn(answer);
				return answer;
			},
			kept: (path, params) => api.kept(path, params),
			clear: () => api.clear(),
		};
	}

	dispose(): void {
		if (this.#timer !== undefined) void this.#save();
	}

	async #learn(answer: unknown): Promise<void> {
		const { placesIn } = await import('../query/placeBook.ts');
		const places: readonly Whereabouts[] = [...placesIn(answer)];
		if (places.length === 0) return;
		const book = await this.book;
		for (const place of places) book.add(place);
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.#save(), pause);
	}

	async #save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		await this.#store.update(key, (await this.book).toJSON());
	}
}
