import { drawingAttributes, drawingElements } from '../abc/paper.ts';
import { textBox, type Box } from './ruler.ts';

/** A run of text in an element, as it is: it is escaped when it is written. */
interface Text {
	readonly text: string;
}

/**
 * What abcjs' engraver wants of an SVG element, and nothing else: attributes, children, text, and how large a text
 * is. It belongs to no document, loads nothing and runs nothing.
 */
export class Element {
	readonly tagName: string;
	readonly attributes = new Map<string, string>();
	/** Written by the engraver, read by nobody: a drawing's look is in its attributes. */
	readonly style: Record<string, string> = {};
	parentNode: Element | null = null;
	#nodes: (Element | Text)[] = [];

	constructor(tagName: string) {
		this.tagName = tagName;
	}

	get parentElement(): Element | null {
		return this.parentNode;
	}

	get children(): readonly Element[] {
		return this.#nodes.filter(node => node instanceof Element);
	}

	get firstChild(): Element | null {
		// The engraver asks for it with every staff line: it has no need of the others.
		return this.#nodes.find(node => node instanceof Element) ?? null;
	}

	get textContent(): string {
		return this.#nodes
			.map(node => (node instanceof Element ? node.textContent : node.text))
			.join('');
	}

	set textContent(text: string) {
		this.#nodes = [{ text }];
	}

	/** The engraver empties what it draws into; markup it writes nowhere. */
	set innerHTML(_markup: string) {
		this.#nodes = [];
	}

	setAttribute(name: string, value: unknown): void {
		this.attributes.set(name, String(value));
	}

	setAttributeNS(_namespace: unknown, name: string, value: unknown): void {
		this.setAttribute(name, value);
	}

	getAttribute(name: string): string | null {
		return this.attributes.get(name) ?? null;
	}

	removeAttribute(name: string): void {
		this.attributes.delete(name);
	}

	appendChild(child: Element): Element {
		return this.insertBefore(child, null);
	}

	insertBefore(child: Element, before: Element | null): Element {
		child.parentNode?.removeChild(child);
		child.parentNode = this;
		if (before) this.#nodes.splice(this.#nodes.indexOf(before), 0, child);
		else this.#nodes.push(child);
		return child;
	}

	removeChild(child: Element): Element {
		this.#nodes = this.#nodes.filter(node => node !== child);
		child.parentNode = null;
		return child;
	}

	/** Nobody touches a drawing. */
	addEventListener(): void {
		return undefined;
	}

	/** Of a text only: the engraver measures nothing else. */
	getBBox(): Box {
		return textBox(this.textContent, this);
	}

	/**
	 * The element as a piece of SVG, of `drawingElements` and `drawingAttributes` alone, each word of it escaped;
	 * `currentColor`, which a picture has none of, is `colour`.
	 */
	markup(colour: string): string {
		if (!drawingElements.has(this.tagName)) return '';
		let attributes = '';
		for (const [name, value] of this.attributes) {
			if (!drawingAttributes.has(name)) continue;
			const written = value === 'currentColor' ? colour : tidy(value);
			attributes += ` ${name}="${escaped(written)}"`;
		}
		let inside = '';
		for (const node of this.#nodes) {
			inside += node instanceof Element ? node.markup(colour) : escaped(node.text);
		}
		return `<${this.tagName}${attributes}>${inside}</${this.tagName}>`;
	}
}

/** The engraver counts to a millionth of a millionth of a pixel. */
function tidy(value: string): string {
	return value.replace(/\d+\.\d{3,}/g, number => String(Number(Number(number).toFixed(2))));
}

const entities: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
};

/** Without what XML doesn't allow at all: control characters and halves of pairs. */
function escaped(text: string): string {
	// Nearly all of it: numbers, names and paths.
	if (/^[\w .,#()-]*$/.test(text)) return text;
	return text
		.replace(/[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
		.replace(/[&<>"]/g, character => entities[character] ?? '');
}
