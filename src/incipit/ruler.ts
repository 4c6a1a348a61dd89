import type { Element } from './element.ts';

/** As an SVG's `getBBox` answers, in pixels. */
export interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

/** Of the size of the letters: what they take across in the usual fonts, on the average, and down. */
const across = 0.55;
const down = 1.2;

/** How large a text is, about: the fonts are the reader's, and unknown here. */
export function textBox(text: string, { attributes }: Element): Box {
	const size = Number(attributes.get('font-size')) || 16;
	return { x: 0, y: 0, width: text.length * size * across, height: size * down };
}
