import { isAbcLanguage } from './fenceLanguage.ts';

/** ABC in a Markdown text, within a fence that says so: ```` ```abc ```` or ```` ```music-abc ````. */
export interface AbcFence {
	/** In the text, from 0, of the first of `lines`. */
	readonly first: number;
	/** Without what they are indented or quoted by, and without options before a line of `---`. */
	readonly lines: readonly string[];
}

interface Open {
	readonly mark: string;
	readonly isAbc: boolean;
	readonly margin: string;
	readonly first: number;
}

/** What may stand before a fence: it is indented, quoted, or begins an item of a list. */
const opening =
	/^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*)(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$/;
const closing = /^[ \t>]*(`{3,}|~{3,})[ \t]*$/;

/** As CommonMark 0.31, section 4.5, has them; one that nobody closes goes on to the end of the text. */
export function abcFences(lines: readonly string[]): readonly AbcFence[] {
	const fences: AbcFence[] = [];
	let open: Open | undefined;
	const close = (end: number) => {
		if (open?.isAbc) fences.push(fenceOf(lines, open, end));
		open = undefined;
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (open?.margin.includes('>') && !/^[ \t]*>/.test(line)) close(at);
		// Most lines are prose, and no more than this is asked of them.
		if (!line.includes('```') && !line.includes('~~~')) continue;
		if (open) {
			const [, mark = ''] = closing.exec(line) ?? [];
			if (mark.startsWith(open.mark)) close(at);
			continue;
		}
		const [, margin = '', mark = '', info = ''] = opening.exec(line) ?? [];
		const isAbc = isAbcLanguage(info);
		if (mark !== '') open = { mark, isAbc, margin, first: at + 1 };
	}
	close(lines.length);
	return fences;
}

function fenceOf(lines: readonly string[], { margin, first }: Open, end: number): AbcFence {
	const quote = margin.lastIndexOf('>') + 1;
	// In a quote the blank behind the mark is part of that; what is left is the fence's own indentation.
	const indentation = margin.length - quote - (quote > 0 ? 1 : 0);
	const indent = new RegExp(
		`^${quote > 0 ? '[ \\t]*(?:>[ \\t]?)*' : ''}[ \\t]{0,${Math.max(indentation, 0)}}`,
	);
	const written = lines.slice(first, end);
	// Most are not indented, and are read at every key that somebody types.
	const inside = margin === '' ? written : written.map(line => line.replace(indent, ''));
	const rule = inside.findIndex(line => /^---\s*$/.test(line));
	const hasOptions = rule !== -1 && !inside.slice(0, rule).some(line => /^\s*[XTK]:/.test(line));
	const skipped = hasOptions ? rule + 1 : 0;
	return { first: first + skipped, lines: inside.slice(skipped) };
}
