import type * as vscode from 'vscode';
import { isKept, parseSearch, searchId, type Search } from '../query/search.ts';

const key = 'theSession.recentSearches';
const most = 20;

/** The searches the user made, the newest first, each once; kept by VS Code across windows. */
export class History {
	readonly #store: vscode.Memento;

	constructor(store: vscode.Memento) {
		this.#store = store;
	}

	/** What was stored by an older version or by hand and is no search is passed over. */
	all(): readonly Search[] {
		const stored = this.#store.get<unknown>(key);
		return Array.isArray(stored) ? stored.flatMap(value => parseSearch(value) ?? []) : [];
	}

	async add(search: Search): Promise<void> {
		if (!isKept(search)) return;
		const others = this.all().filter(other => searchId(other) !== searchId(search));
		await this.#store.update(key, [search, ...others].slice(0, most));
	}

	async remove(search: Search): Promise<void> {
		await this.#store.update(
			key,
			this.all().filter(other => searchId(other) !== searchId(search)),
		);
	}

	async clear(): Promise<void> {
		await this.#store.update(key, undefined);
	}
}
