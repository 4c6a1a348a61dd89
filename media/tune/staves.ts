import type { Tablature } from '../../src/abc/tablature.ts';
import { nextFrame, nextTask } from '../page/dom.ts';
import type { Drawn } from './staff.ts';
import { drawStaff, scale } from './staff.ts';
import { writtenLines } from './music.ts';
import { tablatureHeight } from './tabDrawing.ts';

/** No staff is drawn wider than this, in CSS pixels: the eye would lose the line. */
const widest = 960;
/** One system as it is written takes about this much, in CSS pixels, until it is drawn and known. */
const lineHeight = 78;
/** A window dragged wider is not drawn anew for every pixel of the way. */
const settled = 150;

export interface Staff {
	/** In the document; reserves the room and gets the drawing. */
	readonly element: HTMLElement;
	/** See `musicOf`. */
	readonly music: string;
	/** Names it to those who cannot see it. */
	readonly label: string;
	/** See `Paper`. */
	readonly continues?: boolean;
	/** Tells how it went: what was drawn, or why nothing was. */
	readonly done: (outcome: Drawn | Error) => void;
}

/**
 * Draws staves as they come near the window, one in a task, so that a tune with sixty settings neither
 * makes its reader wait nor holds up the page; draws them anew when the page has got another width.
 */
export class Staves {
	readonly #staves = new Map<Element, Staff>();
	/** Near the window, and not drawn at the page's present width. */
	readonly #wanted = new Set<Staff>();
	readonly #near = new Set<Staff>();
	readonly #drawnAt = new Map<Staff, number>();
	readonly #sight: IntersectionObserver;
	readonly #size: ResizeObserver;
	#column: HTMLElement | undefined;
	#width = 0;
	#tablature: Tablature | undefined;
	#drawing = false;
	#settling: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		this.#sight = new IntersectionObserver(
			entries => {
				for (const entry of entries) this.#see(entry);
				void this.#draw();
			},
			// The document itself as root: inside a webview's frame a margin counts for no other.
			{ root: document, rootMargin: '100% 0px' },
		);
		this.#size = new ResizeObserver(() => {
			clearTimeout(this.#settling);
			this.#settling = setTimeout(() => {
				this.#measure();
			}, settled);
		});
	}

	add(staff: Staff): void {
		const under = this.#tablature ? tablatureHeight(this.#tablature) * scale : 0;
		staff.element.style.minHeight = `${writtenLines(staff.music) * (lineHeight + under)}px`;
		this.#staves.set(staff.element, staff);
		if (this.#column !== undefined) this.#observe(staff);
	}

	/** Forgets a staff that is taken from the page. */
	remove(element: Element): void {
		const staff = this.#staves.get(element);
		if (staff === undefined) return;
		this.#sight.unobserve(element);
		this.#staves.delete(element);
		this.#drawnAt.delete(staff);
		this.#wanted.delete(staff);
		this.#near.delete(staff);
	}

	/** What is drawn under the staves. */
	get tablature(): Tablature | undefined {
		return this.#tablature;
	}

	/** Draws all staves with this tablature under them from now on, and those near the window anew. */
	write(tablature: Tablature | undefined): void {
		this.#tablature = tablature;
		this.#drawnAt.clear();
		for (const staff of this.#near) this.#wanted.add(staff);
		void this.#draw();
	}

	/** Begins; what has been added is in `column`, and that in the document. */
	start(column: HTMLElement): void {
		this.#column = column;
		this.#size.observe(column);
		for (const staff of this.#staves.values()) this.#observe(staff);
	}

	dispose(): void {
		this.#column = undefined;
		this.#wanted.clear();
		clearTimeout(this.#settling);
		this.#sight.disconnect();
		this.#size.disconnect();
	}

	#observe({ element }: Staff): void {
		// All staves are of one width; that of the first is measured, for measuring costs a layout.
		if (this.#width === 0) this.#width = Math.min(element.clientWidth, widest);
		this.#sight.observe(element);
	}

	#see(entry: IntersectionObserverEntry): void {
		const staff = this.#staves.get(entry.target);
		if (staff === undefined) return;
		if (!entry.isIntersecting) {
			this.#near.delete(staff);
			this.#wanted.delete(staff);
			return;
		}
		this.#near.add(staff);
		if (this.#drawnAt.get(staff) !== this.#width) this.#wanted.add(staff);
	}

	#measure(): void {
		const [element] = this.#staves.keys();
		const width = Math.min(element?.clientWidth ?? 0, widest);
		// Nothing is drawn for a page that nobody can see.
		if (width === 0 || width === this.#width) return;
		this.#width = width;
		for (const staff of this.#near) this.#wanted.add(staff);
		void this.#draw();
	}

	async #draw(): Promise<void> {
		if (this.#drawing) return;
		this.#drawing = true;
		await nextTask();
		for (;;) {
			const staff = this.#width === 0 ? undefined : this.#nearest();
			if (staff === undefined) break;
			this.#wanted.delete(staff);
			this.#drawnAt.set(staff, this.#width);
			this.#drawOne(staff);
			await nextFrame();
		}
		this.#drawing = false;
	}

	#drawOne({ element, music, label, continues, done }: Staff): void {
		let outcome: Drawn | Error;
		try {
			outcome = drawStaff(element, music, {
				label,
				continues,
				width: this.#width,
				tablature: this.#tablature,
			});
		} catch (error) {
			outcome = error instanceof Error ? error : new Error(String(error));
		}
		element.style.minHeight = '';
		if (outcome instanceof Error || !outcome.drawn) element.replaceChildren();
		done(outcome);
	}

	/** The one to draw next: nearest to the middle of the window, where the reader looks. */
	#nearest(): Staff | undefined {
		let best: { readonly staff: Staff; readonly distance: number } | undefined;
		for (const staff of this.#wanted) {
			const { top, bottom } = staff.element.getBoundingClientRect();
			const distance = Math.abs((top + bottom) / 2 - innerHeight / 2);
			if (best === undefined || distance < best.distance) best = { staff, distance };
		}
		return best?.staff;
	}
}
