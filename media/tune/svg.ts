type Attributes = Readonly<Record<string, string | number>>;

/**
 * A piece of a drawing. How it looks is written on it, not into the style sheet, so that a staff can leave
 * the page with all that is on it.
 */
export const svg = <Tag extends keyof SVGElementTagNameMap>(
	tag: Tag,
	attributes: Attributes,
	...children: readonly (SVGElement | string)[]
): SVGElementTagNameMap[Tag] => {
	const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
	for (const [name, value] of Object.entries(attributes)) {
		element.setAttribute(name, typeof value === 'number' ? String(tenths(value)) : value);
	}
	element.append(...children);
	return element;
};

export const tenths = (value: number): number => Math.round(value * 10) / 10;

/** What cannot be played. */
export const cross = (x: number, y: number): SVGPathElement =>
	svg('path', {
		class: 'unplayable',
		d: `M${tenths(x - 3)} ${tenths(y - 3)}l6 6m0 -6l-6 6`,
		fill: 'none',
		stroke: 'currentColor',
		'stroke-width': 1.3,
	});
