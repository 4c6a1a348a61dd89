import { drawingAttributes, drawingElements, svgNamespace } from '../../src/abc/paper.ts';
import type { Tablature } from '../../src/abc/tablature.ts';
import { musicOf } from './music.ts';
import { drawStaff } from './staff.ts';

/** A setting that is to be drawn for paper. */
export interface Sheet {
	/** A complete ABC tune. */
	readonly abc: string;
	/** The tune and the setting, for those who cannot see it. */
	readonly title: string;
	/** Drawn under it. */
	readonly tablature: Tablature | undefined;
}

/** What there is to be drawn came to nothing. */
export class Undrawn extends Error {
	override readonly name = 'Undrawn';
}

/** The width of a picture, in CSS pixels, whatever the window's is. */
const pictureWidth = 800;
/** What a sheet of A4 or Letter has between its margins, in CSS pixels: 180 mm. */
const paperWidth = 680;
/** White around a picture, in the engraver's pixels. */
const margin = 14;

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};
const escaped = (text: string): string =>
	text.replace(/[&<>"]/g, character => entities[character] ?? '');

/** The engraver's lengths with two decimals, which is finer than any printer: they are most of a drawing. */
const shorter = (value: string): string =>
	value.replace(/-?\d+\.\d{3,}/g, number => String(Number(Number(number).toFixed(2))));

/** The engraver names fonts that are not everywhere. */
const fontFamily = (family: string): string => {
	if (/\b(?:sans-serif|serif|monospace)\b/.test(family)) return family;
	return `${family}, ${/times|georgia|serif/i.test(family) ? 'serif' : 'Arial, sans-serif'}`;
};

const attributeValue = (name: string, value: string): string => {
	if (name === 'fill' || name === 'stroke') return value === 'none' ? value : '#000';
	return name === 'font-family' ? fontFamily(value.replace(/"/g, "'")) : shorter(value);
};

/** The size that abcjs gives to the raised part of a chord symbol is a style; it can be an attribute as well. */
const ownSize = (element: Element): readonly (readonly [string, string])[] => {
	const size = element instanceof SVGElement ? element.style.fontSize : '';
	return size === '' ? [] : [['font-size', size]];
};

const attributesOf = (element: Element): string =>
	[...[...element.attributes].map(({ name, value }) => [name, value] as const), ...ownSize(element)]
		.filter(([name, value]) => drawingAttributes.has(name) && value !== '')
		.map(([name, value]) => ` ${name}="${escaped(attributeValue(name, value))}"`)
		.join('');

/** An element of the page as text that stands alone; what paper cannot show, and marks of playing, are left out. */
const standingAlone = (element: Element): string => {
	const { localName: name } = element;
	if (!drawingElements.has(name) || element.classList.contains('bar-mark')) return '';
	const inside = [...element.childNodes].map(child => {
		if (child instanceof Element) return standingAlone(child);
		return child instanceof Text ? escaped(child.data) : '';
	});
	return `<${name}${attributesOf(element)}>${inside.join('')}</${name}>`;
};

interface Box {
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
}

const around = (boxes: readonly Box[]): Box => {
	const [x, y] = [Math.min(...boxes.map(box => box.x)), Math.min(...boxes.map(box => box.y))];
	const right = Math.max(...boxes.map(box => box.x + box.width));
	const bottom = Math.max(...boxes.map(box => box.y + box.height));
	return { x, y, width: right - x, height: bottom - y };
};

const rootOf = (
	{ x, y, width, height }: Box,
	scale: number,
	title: string,
	inside: string,
): string => {
	const round = (length: number): string => String(Math.round(length * 100) / 100);
	const attributes = Object.entries({
		xmlns: svgNamespace,
		viewBox: [x, y, width, height].map(round).join(' '),
		width: round(width * scale),
		height: round(height * scale),
		role: 'img',
		'aria-label': escaped(title),
		fill: '#000',
		stroke: '#000',
	});
	const written = attributes.map(([name, value]) => ` ${name}="${value}"`).join('');
	return `<svg${written}><title>${escaped(title)}</title>${inside}</svg>`;
};

interface Unseen {
	readonly svg: SVGSVGElement;
	/** In the engraver's pixels: what is drawn at least as wide as was asked. */
	readonly width: number;
	/** Of the engraver's pixels in CSS pixels. */
	readonly scale: number;
}

/** Draws a setting anew, out of sight: what is on the page has the window's width and the theme's colours. */
const drawUnseen = <T>(
	{ abc, tablature }: Sheet,
	width: number,
	use: (drawing: Unseen) => T,
): T => {
	const unseen = document.createElement('div');
	unseen.style.cssText = 'position: absolute; visibility: hidden';
	unseen.setAttribute('aria-hidden', 'true');
	document.body.append(unseen);
	try {
		const { drawn } = drawStaff(unseen, musicOf(abc), { label: '', width, tablature });
		const svg = unseen.querySelector('svg');
		if (!drawn || svg === null) throw new Undrawn('There are no notes in it');
		const scale = Number(svg.getAttribute('width')) / svg.viewBox.baseVal.width;
		return use({ svg, width: Math.max(svg.viewBox.baseVal.width, width / scale), scale });
	} catch (error) {
		throw error instanceof Undrawn ? error : new Undrawn('It cannot be read', { cause: error });
	} finally {
		unseen.remove();
	}
};

const shapesOf = (svg: SVGSVGElement): readonly SVGGraphicsElement[] =>
	[...svg.children].filter(child => child instanceof SVGGraphicsElement);

/** The whole staff as an SVG file, black on white. Throws Undrawn. */
export const picture = (sheet: Sheet): string =>
	drawUnseen(sheet, pictureWidth, ({ svg, width, scale }) => {
		const { height } = svg.viewBox.baseVal;
		const shapes = shapesOf(svg);
		// Words over the notes may stand out of the staff's own frame.
		const { x, y, ...size } = around([
			{ x: 0, y: 0, width, height },
			...shapes.map(shape => shape.getBBox()),
		]);
		const [w, h] = [size.width + 2 * margin, size.height + 2 * margin];
		const box = { x: x - margin, y: y - margin, width: w, height: h };
		const numbers = Object.entries(box).map(
			([name, value]) => ` ${name}="${shorter(String(value))}"`,
		);
		const paper = `<rect${numbers.join('')} fill="#fff" stroke="none"/>`;
		return rootOf(box, scale, sheet.title, paper + shapes.map(standingAlone).join(''));
	});

/** The same, each system in an SVG of its own, all of one width, to be put on paper. Throws Undrawn. */
export const systems = (sheet: Sheet): readonly string[] =>
	drawUnseen(sheet, paperWidth, ({ svg, width, scale }) => {
		const pieces: { box: Box; readonly shapes: SVGGraphicsElement[] }[] = [];
		for (const shape of shapesOf(svg)) {
			const box = shape.getBBox();
			if (box.height === 0) continue;
			// The engraver draws a group for each system; what it, or the page, puts beside one belongs to it.
			const middle = box.y + box.height / 2;
			const piece = shape.classList.contains('tablature')
				? pieces.findLast(piece => piece.box.y < box.y)
				: pieces.find(({ box }) => middle > box.y && middle < box.y + box.height);
			if (piece === undefined) pieces.push({ box, shapes: [shape] });
			else {
				piece.shapes.push(shape);
				piece.box = around([piece.box, box]);
			}
		}
		return pieces.map(({ box, shapes }) => {
			const whole = around([box, { x: 0, y: box.y - 2, width, height: box.height + 4 }]);
			return rootOf(whole, scale, sheet.title, shapes.map(standingAlone).join(''));
		});
	});
