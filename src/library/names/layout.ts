/**
 * How names lie in bytes: a line of numbers that says how many there are of what, then the numbers,
 * then the texts. All of it is read in place; nothing has to be parsed.
 */

/** Of another number it is of another version, and has to be built anew. */
const version = 0x4e414d31;

export interface Layout {
	/** Of each name, the most popular tune's first. */
	readonly tuneIds: Uint32Array;
	/** Where each name ends in `names`, in bytes. */
	readonly nameEnds: Uint32Array;
	/** Where the words of each name end in `words`. */
	readonly wordEnds: Uint32Array;
	/** Words by their number, name after name. */
	readonly words: Uint32Array;
	/** How many of a name's words, the first ones, stand in it as they follow each other. */
	readonly inOrder: Uint8Array;
	/** The number of its article, and {@link aliasFlag}. */
	readonly flags: Uint8Array;
	/** From 0 to 255. */
	readonly popularity: Uint8Array;
	/** UTF-8, one right after the other. */
	readonly names: Uint8Array;
	/** UTF-8, a line each, sorted by code unit. */
	readonly vocabulary: Uint8Array;
}

export const aliasFlag = 0x80;

export function written(layout: Layout): Uint8Array {
	const parts = [
		...[layout.tuneIds, layout.nameEnds, layout.wordEnds, layout.words],
		...[layout.inOrder, layout.flags, layout.popularity, layout.names, layout.vocabulary],
	];
	const head = new Uint32Array([
		version,
		layout.tuneIds.length,
		layout.words.length,
		layout.names.length,
		layout.vocabulary.length,
	]);
	const all = [head, ...parts];
	const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.byteLength, 0));
	let at = 0;
	for (const part of all) {
		bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
		at += part.byteLength;
	}
	return bytes;
}

/** Throws a `RangeError` where the bytes are not such as {@link written} makes. */
export function read(bytes: Uint8Array): Layout {
	// Numbers of four bytes have to begin at a multiple of four.
	const { buffer, byteOffset, byteLength } = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
	if (byteLength < 20) {
		throw new RangeError('No index of names');
	}
	const [found, names = 0, words = 0, text = 0, vocabulary = 0] = new Uint32Array(
		buffer,
		byteOffset,
		5,
	);
	if (found !== version || byteLength !== 20 + names * 15 + words * 4 + text + vocabulary) {
		throw new RangeError('Not the index of names that it should be');
	}
	let at = byteOffset + 20;
	function numbers(length: number): Uint32Array {
		at += length * 4;
		return new Uint32Array(buffer, at - length * 4, length);
	}
	function small(length: number): Uint8Array {
		at += length;
		return new Uint8Array(buffer, at - length, length);
	}
	return {
		tuneIds: numbers(names),
		nameEnds: numbers(names),
		wordEnds: numbers(names),
		words: numbers(words),
		inOrder: small(names),
		flags: small(names),
		popularity: small(names),
		names: small(text),
		vocabulary: small(vocabulary),
	};
}
