import type { TuneObject } from 'abcjs';

interface Drawn {
	readonly el_type: string;
	readonly pitches?: unknown;
	readonly rest?: { readonly type: string };
	/** What the engraver leaves of what it drew. */
	readonly abselem?: { readonly elemset?: readonly unknown[] };
}

/** Around the notes of a bar, in the engraver's pixels. */
const margin = 5;

const frame = (boxes: readonly DOMRect[]): SVGRectElement => {
	const left = Math.min(...boxes.map(({ x }) => x)) - margin;
	const top = Math.min(...boxes.map(({ y }) => y)) - margin;
	const right = Math.max(...boxes.map(({ x, width }) => x + width)) + margin;
	const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + margin;
	const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	const place = { x: left, y: top, width: right - left, height: bottom - top, rx: 3 };
	for (const [name, value] of Object.entries(place)) rect.setAttribute(name, String(value));
	rect.setAttribute('class', 'bar-mark');
	return rect;
};

/**
 * Frames bars of the leading voice on a staff that has been drawn. They are named by their index among
 * those that sound, as `soundingBars` counts them.
 */
export const markBars = (svg: SVGSVGElement, tune: TuneObject, bars: ReadonlySet<number>): void => {
	let at = 0;
	let sounds = false;
	let boxes: DOMRect[] = [];
	const flush = (): void => {
		if (boxes.length > 0) svg.prepend(frame(boxes));
		boxes = [];
	};
	for (const line of tune.lines) {
		for (const item of (line.staff?.[0]?.voices?.[0] ?? []) as readonly Drawn[]) {
			if (item.el_type === 'bar') {
				flush();
				if (sounds) at++;
				sounds = false;
			} else if (item.el_type === 'note' && item.rest?.type !== 'spacer') {
				sounds = true;
				if (!bars.has(at)) continue;
				for (const element of item.abselem?.elemset ?? [])
					if (element instanceof SVGGraphicsElement) boxes.push(element.getBBox());
			}
		}
		// A bar that goes on in the next line has a frame in each.
		flush();
	}
};
