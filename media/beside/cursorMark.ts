/** Around a note, in the engraver's pixels. */
const margin = 4;

/** The frame around the note that the cursor stands at. */
export class CursorMark {
	#frame: SVGRectElement | undefined;

	/** Frames a note by what was painted for it; nothing painted, no frame. */
	draw(note: readonly SVGElement[]): void {
		this.#frame?.remove();
		// Without the chords and words over it, which reach far.
		const shapes = note.flatMap(element =>
			element instanceof SVGPathElement ? element : [...element.querySelectorAll('path')],
		);
		const boxes = shapes
			.map(shape => shape.getBBox())
			.filter(({ width, height }) => width > 0 || height > 0);
		const svg = note[0]?.closest('svg');
		if (boxes.length === 0 || !svg) return;
		const left = Math.min(...boxes.map(({ x }) => x)) - margin;
		const top = Math.min(...boxes.map(({ y }) => y)) - margin;
		const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
		const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
		const frame = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
		const place = { x: left, y: top, width: right - left, height: bottom - top, rx: 3 };
		for (const [name, value] of Object.entries(place)) frame.setAttribute(name, String(value));
		frame.setAttribute('class', 'cursor-mark');
		frame.setAttribute('aria-hidden', 'true');
		// Behind the notes.
		svg.prepend(frame);
		this.#frame = frame;
	}

	/** Brings it into the window, if it isn't there. */
	reveal(): void {
		this.#frame?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
	}
}
