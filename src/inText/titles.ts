import { telling, wordsOf } from '../library/names/words.ts';

/** A tune that stands in a text, as far as its title's reader wants to know it. */
export interface TitledTune {
	/** As the `T:` line says it. */
	readonly title: string;
	/** Of its `R:` and `K:` fields; `''` where it has none. */
	readonly type: string;
	readonly key: string;
	/** Its header and its first lines. */
	readonly abc: string;
}

/** Lines of a header above or below its title, and of music below it: more than anybody writes, or needs. */
const mostHeader = 40;
const mostMusic = 12;

const field = /^\s*(?:[A-Za-z+]:|%)/;

/**
 * The tune whose title stands in a line; undefined for any other line. A title has an `X:` or a `K:` in the same
 * header: else it may be anything, in a file that may be anything.
 *
 * @param writtenAt a line of the text by its number, undefined beyond its ends
 */
export function titleAt(
	writtenAt: (number: number) => string | undefined,
	at: number,
): TitledTune | undefined {
	// What the fence is indented or quoted by, in which it may stand.
	const [margin = ''] = /^[ \t>]*/.exec(writtenAt(at) ?? '') ?? [];
	const lineAt = (number: number) => {
		const line = writtenAt(number);
		return line?.startsWith(margin) ? line.slice(margin.length) : line;
	};
	const title = valueOf(lineAt(at), 'T');
	if (!title) return undefined;
	const isField = (line: string | undefined) => line !== undefined && field.test(line);
	let from = at;
	while (from > at - mostHeader && isField(lineAt(from - 1)) && !isOf(lineAt(from), 'X')) from--;
	let to = at;
	while (to < at + mostHeader && isField(lineAt(to + 1)) && !isOf(lineAt(to), 'K')) to++;
	const header = between(lineAt, from, to);
	if (!header.some(line => isOf(line, 'X') || isOf(line, 'K'))) return undefined;
	const music: string[] = [];
	for (const line of between(lineAt, to + 1, to + mostMusic)) {
		if (line.trim() === '' || /^\s*(?:```|~~~)/.test(line) || isOf(line, 'X')) break;
		music.push(line);
	}
	const first = (name: string) => header.map(line => valueOf(line, name)).find(Boolean) ?? '';
	return { title, type: first('R'), key: first('K'), abc: [...header, ...music].join('\n') };
}

/** Whether two names of tunes are the same, as people write them: `Kesh, The` is `The Kesh`. */
export function isSameName(one: string, other: string): boolean {
	return telling(wordsOf(one)).join(' ') === telling(wordsOf(other)).join(' ');
}

function between(
	lineAt: (number: number) => string | undefined,
	from: number,
	to: number,
): readonly string[] {
	const lines: string[] = [];
	for (let at = from; at <= to; at++) {
		const line = lineAt(at);
		if (line === undefined) break;
		lines.push(line);
	}
	return lines;
}

function isOf(line: string | undefined, name: string): boolean {
	return line?.trimStart().startsWith(`${name}:`) === true;
}

/** Without its comment, and with what ABC writes with a backslash (2.1, section 8.2) as it is meant. */
function valueOf(line: string | undefined, name: string): string {
	if (!isOf(line, name)) return '';
	return (line ?? '')
		.trimStart()
		.slice(2)
		.replace(/(?<!\\)%.*$/, '')
		.replace(/\\([%\\])/g, '$1')
		.trim();
}
