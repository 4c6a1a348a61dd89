import { isAbcLanguage } from './fenceLanguage.ts';

/** ABC in a Markdown text, within a fence that says so: ```` ```abc ```` or ```` ```music-abc ````. */
export interface AbcFence {
	/** In the text, from 0, of the first of `lines`. */
	readonly first: number;
	/** Without what they are indented or quoted by, and without options before a line of `---`. */
	readonly lines: readonly string[];
}

/** Any fence of a Markdown text, and so whether a line stands in one. */
export interface Fence {
	readonly isAbc: boolean;
	/** What its lines begin with: they are quoted, indented, or as far from the edge as behind the sign of a list. */
	readonly margin: string;
	/** In the text, from 0, of the line behind the one that opens it. */
	readonly first: number;
	/** Of the line that closes it, or of the first that is no longer in it. */
	readonly end: number;
}

interface Open extends Omit<Fence, 'end'> {
	readonly mark: string;
}

/** What may stand before a fence: it is indented, quoted, or begins an item of a list. */
const opening =
	/^((?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*)(`{3,}(?=[^`]*$)|~{3,})[ \t]*(.*)$/;
const closing = /^([ \t>]*)(`{3,}|~{3,})[ \t]*$/;

/** As CommonMark 0.31, section 4.5, has them; one that nobody closes goes on to the end of the text. */
export function fencesIn(lines: readonly string[]): readonly Fence[] {
	const fences: Fence[] = [];
	let open: Open | undefined;
	const close = (end: number) => {
		if (open) fences.push({ ...open, end });
		open = undefined;
	};
	for (let at = 0; at < lines.length; at++) {
		const line = lines[at] ?? '';
		if (open?.margin.includes('>') && !/^[ \t]*>/.test(line)) close(at);
		// Most lines are prose, and no more than this is asked of them.
		if (!line.includes('```') && !line.includes('~~~')) continue;
		if (open) {
			const [, margin = '', mark = ''] = closing.exec(line) ?? [];
			// A quote that is shown in a fence doesn't end it.
			const isOwn = open.margin.includes('>') || !margin.includes('>');
			if (isOwn && mark.startsWith(open.mark)) close(at);
			continue;
		}
		const [, before = '', mark = '', info = ''] = opening.exec(line) ?? [];
		if (mark === '') continue;
		const margin = before.replace(/[^\t>]/g, ' ');
		open = { mark, isAbc: isAbcLanguage(info), margin, first: at + 1 };
	}
	close(lines.length);
	return fences;
}

export function abcFences(lines: readonly string[]): readonly AbcFence[] {
	return fencesIn(lines)
		.filter(({ isAbc }) => isAbc)
		.map(fence => contentOf(lines, fence));
}

function contentOf(lines: readonly string[], { margin, first, end }: Fence): AbcFence {
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
