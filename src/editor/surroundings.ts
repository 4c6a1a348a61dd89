import { fencesIn } from '../abc/fences.ts';
import type { Notation } from './styles.ts';

/** What a text is around a place in it. */
export interface Surroundings {
	/** What is written in the fence or the environment that a line stands in; undefined outside any. */
	readonly enclosed: (line: number) => 'abc' | 'other' | undefined;
	/**
	 * What all lines begin with that are written at a place; undefined where the text has no such thing, and whoever
	 * writes knows better.
	 */
	readonly margin: (line: number, character: number) => string | undefined;
	/** Whether a line is one that such a thing begins or ends with, and parts what stands on both sides of it. */
	readonly isEdge: (line: number) => boolean;
	/** Whether a line, or a part of one, is free. */
	readonly isBlank: (text: string | undefined) => boolean;
}

export function surroundingsIn(lines: readonly string[], notation: Notation): Surroundings {
	switch (notation) {
		case 'markdown':
			return inMarkdown(lines);
		case 'latex':
			return inLatex(lines);
		default:
			return {
				enclosed: () => undefined,
				margin: () => undefined,
				isEdge: () => false,
				isBlank,
			};
	}
}

/**
 * Whoever is on the line that opens a fence writes into it, on the line that closes it behind it. A line with nothing
 * but the marks of a quote is free.
 */
function inMarkdown(lines: readonly string[]): Surroundings {
	const fences = fencesIn(lines);
	const isFree = (text: string | undefined) => text === undefined || /^[\s>]*$/.test(text);
	const fenceAt = (line: number) =>
		fences.find(({ first, end }) => first - 1 <= line && line < end);
	return {
		enclosed: line => {
			const fence = fenceAt(line);
			return fence && (fence.isAbc ? 'abc' : 'other');
		},
		// Behind words a paragraph ends, and what comes next is none of its list or quote.
		margin: (line, character) => {
			const text = lines[line] ?? '';
			const [begin = ''] = /^[ \t>]*/.exec(text) ?? [];
			return fenceAt(line)?.margin ?? (isFree(text.slice(0, character)) ? begin : '');
		},
		isEdge: line => fences.some(({ first, end }) => line === first - 1 || line === end),
		isBlank: isFree,
	};
}

function inLatex(lines: readonly string[]): Surroundings {
	return {
		enclosed: line => {
			const edge = lines.slice(0, line + 1).findLast(isEnvironment);
			return edge?.includes('\\begin') ? 'abc' : undefined;
		},
		margin: () => undefined,
		isEdge: line => isEnvironment(lines[line] ?? ''),
		isBlank,
	};
}

/** The edge of the environment that ABC stands in. */
function isEnvironment(line: string): boolean {
	return /^\s*\\(?:begin|end)\{abc\}/.test(line);
}

function isBlank(text: string | undefined): boolean {
	return text === undefined || text.trim() === '';
}
