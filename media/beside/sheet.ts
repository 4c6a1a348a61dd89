import { placeOf } from '../../src/abc/places.ts';
import type { Placed } from '../../src/abc/places.ts';
import { el } from '../page/dom.ts';
import type { Drawn, Places } from '../tune/staff.ts';
import { Staves } from '../tune/staves.ts';
import type { Piece } from './pieces.ts';
import { piecesOf } from './pieces.ts';

/** A piece that has its place on the page, and how the drawing of it went, once it has been tried. */
export interface Drawing {
	readonly element: HTMLElement;
	readonly piece: Piece;
	readonly music: string;
	readonly outcome: Drawn | Error | undefined;
}

/** What is drawn of a text that is being written: what has not changed in it is not drawn again. */
export class Sheet {
	readonly element = el('div', {});
	readonly staves = new Staves();
	readonly #drawn: () => void;
	#music = '';
	#all: readonly Drawing[] = [];
	#places: Places | undefined;

	/** `drawn` is told whenever a piece has been drawn. */
	constructor(drawn: () => void) {
		this.#drawn = drawn;
	}

	/** What has been drawn so far, and what is to be. */
	get all(): readonly Drawing[] {
		return this.#all;
	}

	/** What has been painted for each note of the music, wherever its piece begins. */
	get places(): Places {
		return (this.#places ??= this.#painted());
	}

	/** Begins; the element is in the document. */
	start(): void {
		this.staves.start(this.element);
	}

	/** Draws this instead of what is drawn, which stays until then. Answers whether there is anything to draw. */
	show(placed: Placed, label: string): boolean {
		this.#music = placed.lines.join('\n');
		this.#places = undefined;
		const before = this.#all;
		const now = piecesOf(placed).map(piece => ({ piece, music: piece.lines.join('\n') }));
		const most = Math.min(before.length, now.length);
		const isKept = (old: number, at: number): boolean =>
			before.at(old)?.music === now.at(at)?.music &&
			before.at(old)?.piece.continues === now.at(at)?.piece.continues;
		let head = 0;
		while (head < most && isKept(head, head)) head++;
		let tail = 0;
		while (tail < most - head && isKept(-1 - tail, -1 - tail)) tail++;
		const spare = before.slice(head, before.length - tail);
		let last: HTMLElement | undefined;
		this.#all = now.map((one, n) => {
			const after = n - now.length + before.length;
			const kept = n < head ? before[n] : n >= now.length - tail ? before[after] : undefined;
			const element = kept?.element ?? spare.shift()?.element ?? this.#room(last);
			last = element;
			return { ...one, element, outcome: kept?.outcome };
		});
		for (const { element } of spare) {
			this.staves.remove(element);
			element.remove();
		}
		const other = this.#all.slice(head, now.length - tail);
		for (const drawing of other) this.#draw(drawing, label);
		return other.length > 0;
	}

	/** Brings the piece of this character into the window, if it has not been drawn: then it will be. */
	reveal(at: number): void {
		const line = this.#music.slice(0, at).split('\n').length - 1;
		const there = this.#all.find(({ piece }) =>
			piece.within.places.some(place => place?.line === line),
		);
		if (there && there.outcome === undefined) there.element.scrollIntoView({ block: 'nearest' });
	}

	dispose(): void {
		this.staves.dispose();
	}

	/** For one piece more, behind the last. */
	#room(last: HTMLElement | undefined): HTMLElement {
		const element = el('div', { class: 'staff' });
		if (last) last.after(element);
		else this.element.prepend(element);
		return element;
	}

	#draw({ element, piece, music }: Drawing, label: string): void {
		this.staves.remove(element);
		const { offsetHeight } = element;
		this.staves.add({
			...{ element, music, label, continues: piece.continues },
			done: outcome => {
				this.#all = this.#all.map(one => (one.element === element ? { ...one, outcome } : one));
				this.#places = undefined;
				this.#drawn();
			},
		});
		// The page must not get shorter for a moment, or it would scroll.
		if (offsetHeight > 0) element.style.minHeight = `${offsetHeight}px`;
	}

	#painted(): Places {
		const starts: number[] = [];
		let start = 0;
		for (const { length } of this.#music.split('\n')) {
			starts.push(start);
			start += length + 1;
		}
		const places = new Map<number, readonly SVGElement[]>();
		for (const { outcome, piece } of this.#all) {
			if (outcome === undefined || outcome instanceof Error) continue;
			for (const [at, elements] of outcome.places()) {
				const place = placeOf(piece.within, at);
				if (place) places.set((starts[place.line] ?? 0) + place.character, elements);
			}
		}
		return places;
	}
}
