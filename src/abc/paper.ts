/**
 * What a drawing of music may be made of when it leaves its page: shapes and words, black on white. Nothing in it
 * runs, nothing in it is fetched, and no style sheet is needed to read it. The page makes drawings of these elements
 * and attributes alone, and the host takes no others.
 */

/** After SVG 2; among them there is none that links, embeds, styles, animates or runs. */
export const drawingElements: ReadonlySet<string> = new Set([
	...['svg', 'g', 'title', 'text', 'tspan'],
	...['path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon'],
]);

export const drawingAttributes: ReadonlySet<string> = new Set([
	...['xmlns', 'viewBox', 'width', 'height', 'role', 'aria-label', 'transform'],
	...['x', 'y', 'dx', 'dy', 'x1', 'y1', 'x2', 'y2', 'cx', 'cy', 'r', 'rx', 'ry', 'd', 'points'],
	...['fill', 'fill-rule', 'fill-opacity', 'opacity'],
	...['stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin'],
	...['font-family', 'font-size', 'font-style', 'font-weight'],
	...['text-anchor', 'text-decoration', 'dominant-baseline', 'baseline-shift'],
]);

/** A tag with its attributes, each in double quotes; or text. An angle bracket stands nowhere else. */
const piece =
	/<(\/?)([a-z]+)((?: [A-Za-z][A-Za-z0-9-]*="[^"<>]*")*)(\/?)>|(?:[^<>&]|&(?:amp|lt|gt|quot);)+/y;
const attribute = / ([A-Za-z][A-Za-z0-9-]*)="([^"<>]*)"/g;
/** Nothing that XML would resolve but these four, and no address in a value that paints. */
const stray = /&(?!(?:amp|lt|gt|quot);)/;
const address = /url\s*\(/i;

/** Whether a text from a page is one whole `<svg>` of nothing but those elements and attributes. */
export function isDrawing(text: string): boolean {
	if (!text.startsWith('<svg ')) return false;
	const open: string[] = [];
	for (let at = 0; at < text.length; at = piece.lastIndex) {
		piece.lastIndex = at;
		const match = piece.exec(text);
		// Outside of the root there is nothing, not even a line end.
		if (!match || (at > 0 && open.length === 0)) return false;
		const [, closing, name, attributes = '', empty] = match;
		if (name === undefined) continue;
		if (closing) {
			if (open.pop() !== name || attributes || empty) return false;
			continue;
		}
		if (!drawingElements.has(name) || !areDrawn(attributes)) return false;
		if (!empty) open.push(name);
	}
	return open.length === 0;
}

function areDrawn(attributes: string): boolean {
	return [...attributes.matchAll(attribute)].every(
		([, name = '', value = '']) =>
			drawingAttributes.has(name) &&
			!stray.test(value) &&
			(name === 'xmlns' ? value === svgNamespace : name === 'aria-label' || !address.test(value)),
	);
}

export const svgNamespace = 'http://www.w3.org/2000/svg';
