import { dotsOf } from './clusters.ts';
import type { Place } from './mercator.ts';
import type { Size, Spot, View } from './view.ts';
import { fit, inSight, kept, moved, spotOf, surroundings, wholeWorld, zoomed } from './view.ts';

/** To part points the map goes as near as this, one after the other, in km from side to side. */
const steps = [surroundings, 5, 1];

/** What part of a map is in sight, and how that changes. */
export class Camera {
	readonly #places: readonly Place[];
	#size: Size = { width: 0, height: 0 };
	/** All of the points in a map of this size. */
	#all: View = wholeWorld(this.#size);
	/** `undefined`: all of it, whatever the size. */
	#chosen: View | undefined;

	constructor(places: readonly Place[], chosen: View | undefined) {
		this.#places = places;
		this.#chosen = chosen;
	}

	/** `undefined` while nobody has chosen any: then it shows all. */
	get chosen(): View | undefined {
		return this.#chosen;
	}

	get size(): Size {
		return this.#size;
	}

	get view(): View {
		return kept(this.#chosen ?? this.#all, this.#size, this.#all);
	}

	resize(size: Size): void {
		this.#size = size;
		this.#all = fit(this.#places, size);
	}

	move(right: number, down: number): void {
		this.#choose(moved(this.view, right, down));
	}

	/** Without a spot, about the middle. */
	zoom(factor: number, about?: Spot): void {
		const { view } = this;
		const { scale } = kept({ ...view, scale: view.scale * factor }, this.#size, this.#all);
		const middle = { left: this.#size.width / 2, top: this.#size.height / 2 };
		this.#choose(zoomed(view, this.#size, scale / view.scale, about ?? middle));
	}

	showAll(): void {
		this.#chosen = undefined;
	}

	/** Goes there, as near as it is now. */
	goTo({ x, y }: Place): void {
		this.#choose({ x, y, scale: this.view.scale });
	}

	/** Goes so near that these places are no longer one dot; `false` when no map is near enough. */
	part(places: readonly Place[]): boolean {
		for (const narrowest of steps) {
			const view = kept(fit(places, this.#size, narrowest), this.#size, this.#all);
			// What others have drawn into one dot may be two without them: that is no reason to go farther away.
			if (view.scale <= this.view.scale || dotsOf(places, view.scale).length === 1) continue;
			this.#choose(view);
			return true;
		}
		return false;
	}

	spot(place: Place): Spot {
		return spotOf(place, this.view, this.#size);
	}

	/** Whether a place is in sight, and not within `edge` pixels of the border. */
	sees(place: Place, edge = 0): boolean {
		return inSight(this.spot(place), this.#size, edge);
	}

	#choose(view: View): void {
		// A map without a size shows nothing, so nobody has chosen anything on it.
		if (this.#size.width === 0) return;
		this.#chosen = kept(view, this.#size, this.#all);
	}
}
