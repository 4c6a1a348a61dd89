import { Element } from './element.ts';

/** The engraver makes its elements from this, and looks here for a place to measure texts in. */
const document = {
	createElement: (tagName: string) => new Element(tagName),
	createElementNS: (_namespace: string, tagName: string) => new Element(tagName),
	querySelector: () => new Element('body'),
};

/**
 * Runs what wants a `document` with a stand-in for it. It is there no longer than the call: other extensions live
 * in the same process, and look for a document to find out where they are.
 */
export function withDocument<Result>(draw: () => Result): Result {
	const before = Object.getOwnPropertyDescriptor(globalThis, 'document');
	Object.defineProperty(globalThis, 'document', { value: document, configurable: true });
	try {
		return draw();
	} finally {
		if (before) Object.defineProperty(globalThis, 'document', before);
		else Reflect.deleteProperty(globalThis, 'document');
	}
}
