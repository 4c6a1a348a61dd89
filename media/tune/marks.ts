import type { Places } from './staff.ts';
import { stepBack } from './steppedBack.ts';

/** A press that misses a note by more than this, in CSS pixels, was not meant for it. */
const reach = 24;

/** The notes of one staff that are marked: the one that sounds, and those outside of the loop. */
export class Marks {
	/** What was drawn last; looked through only where something is marked. */
	#drawn: (() => Places) | undefined;
	#known: Places | undefined;
	#sounding: number | undefined;
	#looped: ReadonlySet<number> | undefined;
	#beginning = false;

	/** The staff has been drawn, perhaps anew: what was marked is marked again. */
	draw(places: () => Places): void {
		this.#drawn = places;
		this.#known = undefined;
		const sounding = this.#sounding;
		this.#sounding = undefined;
		this.sound(sounding);
		this.loop(this.#looped);
	}

	/** Marks the note that begins there, and no other. */
	sound(at: number | undefined): void {
		if (at === this.#sounding) return;
		for (const element of this.#elements(this.#sounding)) element.classList.remove('sounding');
		for (const element of this.#elements(at)) element.classList.add('sounding');
		this.#sounding = at;
	}

	/** Lets the notes outside of a loop step back; undefined for no loop. */
	loop(inside: ReadonlySet<number> | undefined): void {
		if (inside === undefined && this.#looped === undefined) return;
		this.#looped = inside;
		for (const [at, elements] of this.#places) {
			const outside = inside !== undefined && !inside.has(at);
			for (const element of elements) element.classList.toggle('unlooped', outside);
		}
		stepBack(this.#places);
	}

	/** What is marked next is brought into the window, wherever it is. */
	begin(): void {
		this.#beginning = true;
	}

	/** Marks the next note; if the last one was in the window and this is not, it is brought there. */
	move(at: number | undefined, follow: boolean): void {
		if (at === this.#sounding) return;
		const watched = this.#beginning || (follow && this.#isSeen());
		this.#beginning = false;
		this.sound(at);
		if (!watched || this.#isSeen()) return;
		const [element] = this.#elements(at);
		element?.scrollIntoView({ block: 'center', behavior: 'instant' });
	}

	/** Whether the note that sounds can be seen; the player covers the lower part of the window. */
	#isSeen(): boolean {
		const [element] = this.#elements(this.#sounding);
		if (element === undefined) return false;
		const { top, bottom } = element.getBoundingClientRect();
		const covered = document.querySelector('.player')?.getBoundingClientRect().top ?? innerHeight;
		return top >= 0 && bottom <= Math.min(innerHeight, covered);
	}

	/** Which note is meant by a press on the staff. */
	near(x: number, y: number): number | undefined {
		let best: { readonly at: number; readonly distance: number } | undefined;
		for (const [at, elements] of this.#places) {
			for (const element of elements) {
				const { left, right, top, bottom } = element.getBoundingClientRect();
				const [dx, dy] = [Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom)];
				const distance = Math.hypot(dx, dy);
				if (distance <= reach && (best === undefined || distance < best.distance)) {
					best = { at, distance };
				}
			}
		}
		return best?.at;
	}

	get #places(): Places {
		return (this.#known ??= this.#drawn?.() ?? new Map<number, readonly SVGElement[]>());
	}

	#elements(at: number | undefined): readonly SVGElement[] {
		return at === undefined ? [] : (this.#places.get(at) ?? []);
	}
}
