import type { Page } from '../api/model.ts';
import { fromLibrary } from '../query/fromLibrary.ts';
import type { Entry, Query } from '../query/query.ts';

/** A line that stands there whatever the site says: a group, a named list, a recent search. */
export interface FixedNode {
	readonly type: 'fixed';
	readonly id: string;
	readonly label: string;
	readonly description?: string;
	/** What is said of it where it is pointed at; without it its label and its description. */
	readonly tooltip?: string;
	/** A codicon's name. */
	readonly icon: string;
	/** What its menus go by. */
	readonly context: string;
	/** What a click runs; without it a click opens the line. */
	readonly command?: { readonly command: string; readonly arguments: readonly unknown[] };
	readonly parent?: Node;
	/** The address of the list it stands for, without the site: `/tunes/popular`. */
	readonly list?: string;
	/** Whether it stands open from the start. */
	readonly isOpen?: true;
	/** What it opens to: lines known beforehand, or a list that is asked for then. */
	children?: readonly Node[];
	model?: ListModel;
	/** Makes `children` anew whenever the line is opened, where nobody knows them beforehand; may reject. */
	readonly load?: () => Promise<readonly Node[]>;
}

/** One line of a list; `model` and `parts` are what it opens to, where it opens. */
export interface EntryNode {
	readonly type: 'entry';
	readonly id: string;
	readonly entry: Entry;
	readonly owner: ListModel;
	readonly parent: Node | undefined;
	model?: ListModel;
	/** The named lists that hang from it, once somebody has looked. */
	parts?: readonly FixedNode[];
	/** With which library, if any, `parts` were made: they are made anew with another. */
	partsWith?: unknown;
}

/** There are more pages. */
export interface MoreNode {
	readonly type: 'more';
	readonly id: string;
	readonly owner: ListModel;
	readonly parent: Node | undefined;
}

/** The last page asked for failed; asking again is one click. */
export interface RetryNode {
	readonly type: 'retry';
	readonly id: string;
	readonly owner: Pick<ListModel, 'nodes' | 'more'>;
	readonly error: unknown;
	readonly parent: Node | undefined;
}

/** What a line opens to; undefined when it opens to nothing. */
export type ChildrenOf = (entry: Entry) => Query | undefined;

export type Node = FixedNode | EntryNode | MoreNode | RetryNode;

/**
 * What a list holds so far. Pure, so that the tree only has to show it.
 *
 * The pages of one query as they have come in. Nothing is asked before `load`, one page at a time,
 * and a page that comes after `reset` or `dispose` is dropped.
 */
export class ListModel {
	readonly query: Query;
	readonly #parent: Node | undefined;
	readonly #id: string;
	readonly #childrenOf: ChildrenOf;
	#entries: EntryNode[] = [];
	#ids = new Set<string>();
	#page = 0;
	#pages = 1;
	#total = 0;
	#isFromLibrary = false;
	#failure: { readonly error: unknown } | undefined;
	#pending: Promise<void> | undefined;
	#abort = new AbortController();

	/** `id` is the stem of its nodes' ids; `parent` the node it hangs from, if it hangs from one. */
	constructor(query: Query, id: string, childrenOf: ChildrenOf, parent?: Node) {
		this.query = query;
		this.#childrenOf = childrenOf;
		this.#id = id;
		this.#parent = parent;
	}

	/** What stands in the tree: the entries, then one line for more or for what went wrong. */
	get nodes(): readonly Node[] {
		const tail = { owner: this, parent: this.#parent };
		if (this.#failure) {
			const { error } = this.#failure;
			return [...this.#entries, { type: 'retry', id: `${this.#id}/retry`, error, ...tail }];
		}
		if (this.hasMore && this.#page > 0) {
			return [...this.#entries, { type: 'more', id: `${this.#id}/more`, ...tail }];
		}
		return this.#entries;
	}

	/** How many the site says there are, and how many have come in. */
	get total(): number {
		return this.#total;
	}

	get shown(): number {
		return this.#entries.length;
	}

	get hasMore(): boolean {
		return this.#page < this.#pages;
	}

	get failed(): boolean {
		return this.#failure !== undefined;
	}

	/** Whether the newest page was the library's, because the site could not be reached. */
	get isFromLibrary(): boolean {
		return this.#isFromLibrary;
	}

	/** Whether a first answer, good or bad, is there. */
	get loaded(): boolean {
		return this.#page > 0 || this.failed;
	}

	/** The first page, unless it is there; never rejects: a failure becomes a node. */
	load(): Promise<void> {
		return this.loaded ? (this.#pending ?? Promise.resolve()) : this.more();
	}

	/** The next page, or the one that failed; the same promise while it is under way. */
	more(): Promise<void> {
		if (this.#pending) return this.#pending;
		const pending = this.#fetchNext().finally(() => {
			if (this.#pending === pending) this.#pending = undefined;
		});
		this.#pending = pending;
		return pending;
	}

	/** Every page, one after the other, up to `most` of them; stops at a failure. */
	async loadAll(most: number): Promise<void> {
		const { signal } = this.#abort;
		await this.load();
		while (this.hasMore && !this.failed && !signal.aborted && this.#page < most) await this.more();
	}

	/** Takes over a page that somebody else has already fetched: the first one. */
	begin(first: Page<Entry>): void {
		this.#add(first);
	}

	/** Back to the beginning: what was shown is forgotten and what is under way dropped. */
	reset(): void {
		this.dispose();
		this.#abort = new AbortController();
		this.#pending = undefined;
		this.#entries = [];
		this.#ids = new Set();
		this.#page = 0;
		this.#pages = 1;
		this.#total = 0;
		this.#isFromLibrary = false;
		this.#failure = undefined;
	}

	/** Nobody waits for it any more. */
	dispose(): void {
		this.#abort.abort();
		for (const node of this.#entries) {
			node.model?.dispose();
			for (const part of node.parts ?? []) part.model?.dispose();
		}
	}

	async #fetchNext(): Promise<void> {
		if (!this.hasMore) return;
		const { signal } = this.#abort;
		try {
			const page = await this.query.fetch(this.#page + 1, signal);
			if (!signal.aborted) this.#add(page);
		} catch (error) {
			if (!signal.aborted) this.#failure = { error };
		}
	}

	#add(page: Page<Entry>): void {
		this.#failure = undefined;
		this.#isFromLibrary = fromLibrary(page) !== undefined;
		this.#page += 1;
		// A list that ends early ends quietly, whatever it promised.
		this.#pages = page.items.length === 0 ? this.#page : page.pages;
		this.#total = Math.max(page.total, this.#entries.length + page.items.length);
		for (const entry of page.items) this.#entries.push(this.#node(entry));
	}

	#node(entry: Entry): EntryNode {
		const id = this.#freeId(`${this.#id}/${entry.kind}-${entry.id}`);
		const node: EntryNode = { type: 'entry', id, entry, owner: this, parent: this.#parent };
		const children = this.#childrenOf(entry);
		if (children) node.model = new ListModel(children, id, this.#childrenOf, node);
		return node;
	}

	/** Lists move while they are paged: the same thing may come twice, but no two nodes may share an id. */
	#freeId(wanted: string): string {
		let id = wanted;
		for (let n = 2; this.#ids.has(id); n++) id = `${wanted}-${n}`;
		this.#ids.add(id);
		return id;
	}
}
