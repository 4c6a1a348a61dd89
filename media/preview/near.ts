import { nextFrame, nextTask } from '../page/dom.ts';

/** Something to be drawn when it comes near the window. */
export interface Drawable {
	readonly element: HTMLElement;
	/** Draws it as wide as that, in CSS pixels; anew, if it has been drawn. */
	draw(width: number): void;
}

/** A window dragged wider is not drawn anew for every pixel of the way. */
const settled = 150;

/** Draws what comes near the window, one in a task, and anew when there is another width for it. */
export class Near {
	readonly #all = new Map<Element, Drawable>();
	readonly #near = new Set<Drawable>();
	readonly #drawnAt = new Map<Drawable, number>();
	#drawing = false;
	#settling: ReturnType<typeof setTimeout> | undefined;
	readonly #sight = new IntersectionObserver(
		entries => {
			for (const { target, isIntersecting } of entries) {
				const drawable = this.#all.get(target);
				if (drawable === undefined) continue;
				if (isIntersecting) this.#near.add(drawable);
				else this.#near.delete(drawable);
			}
			void this.#draw();
		},
		// The document itself as root: inside a webview's frame a margin counts for no other.
		{ root: document, rootMargin: '100% 0px' },
	);

	constructor() {
		new ResizeObserver(() => {
			clearTimeout(this.#settling);
			this.#settling = setTimeout(() => void this.#draw(), settled);
		}).observe(document.body);
	}

	add(drawable: Drawable): void {
		this.#all.set(drawable.element, drawable);
		this.#sight.observe(drawable.element);
	}

	remove(drawable: Drawable): void {
		this.#sight.unobserve(drawable.element);
		this.#all.delete(drawable.element);
		this.#near.delete(drawable);
		this.#drawnAt.delete(drawable);
	}

	/** It is another now. */
	change(drawable: Drawable): void {
		this.#drawnAt.delete(drawable);
		void this.#draw();
	}

	async #draw(): Promise<void> {
		if (this.#drawing) return;
		this.#drawing = true;
		await nextTask();
		for (;;) {
			const drawable = this.#next();
			if (drawable === undefined) break;
			const width = drawable.element.clientWidth;
			this.#drawnAt.set(drawable, width);
			drawable.draw(width);
			await nextFrame();
		}
		this.#drawing = false;
	}

	/** The one to draw next: nearest to the middle of the window, where the reader looks. */
	#next(): Drawable | undefined {
		let best: { readonly drawable: Drawable; readonly distance: number } | undefined;
		for (const drawable of this.#near) {
			const { clientWidth: width } = drawable.element;
			// Nothing is drawn where nobody can see it.
			if (width === 0 || width === this.#drawnAt.get(drawable)) continue;
			const { top, bottom } = drawable.element.getBoundingClientRect();
			const distance = Math.abs((top + bottom) / 2 - innerHeight / 2);
			if (best === undefined || distance < best.distance) best = { drawable, distance };
		}
		return best?.drawable;
	}
}
