import { aliasFlag } from './layout.ts';
import type { Layout } from './layout.ts';

export interface NameHit {
	readonly tuneId: number;
	/** The name that was found, the tune's own or another. */
	readonly name: string;
	readonly alias?: true;
	/** The higher the better; says nothing beside those of another search. */
	readonly score: number;
}

/** No name fits less than this. */
export const worst = 20;

/** Gathers the first so many tunes, each by the first of its names that comes. */
export class Hits {
	readonly all: NameHit[] = [];
	readonly #limit: number;
	readonly #filter: (tuneId: number) => boolean;
	readonly #layout: Layout;
	readonly #seen = new Set<number>();
	#best = 0;

	constructor(limit: number, filter: (tuneId: number) => boolean, layout: Layout) {
		this.#limit = limit;
		this.#filter = filter;
		this.#layout = layout;
	}

	get enough(): boolean {
		return this.all.length >= this.#limit;
	}

	/** What comes from here on fits less than everything before. */
	fallBack(): void {
		this.#best -= worst + 1;
	}

	add(names: readonly number[], fit: number): void {
		const { tuneIds, flags, popularity } = this.#layout;
		for (const name of names) {
			const tuneId = tuneIds[name] ?? 0;
			if (this.enough) {
				return;
			}
			if (this.#seen.has(tuneId)) {
				continue;
			}
			this.#seen.add(tuneId);
			if (this.#filter(tuneId)) {
				this.all.push({
					tuneId,
					name: textOf(this.#layout, name),
					...((flags[name] ?? 0) & aliasFlag ? { alias: true } : {}),
					score: this.#best - fit + (popularity[name] ?? 0) / 256,
				});
			}
		}
	}
}

const utf8 = new TextDecoder();

function textOf({ names, nameEnds }: Layout, name: number): string {
	return utf8.decode(names.subarray(nameEnds[name - 1] ?? 0, nameEnds[name]));
}
