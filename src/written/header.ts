import { fieldOf, isComment } from '../abc/fieldLine.ts';

/** The header of a tune that somebody is writing, maybe no more than a title yet. */
export interface Header {
	/** Its first line. */
	readonly from: number;
	/** Without what its fence is indented or quoted by: that is the margin. */
	readonly lines: readonly string[];
	readonly margin: string;
	/** There is something below it that would be taken for its music. */
	readonly hasMusic: boolean;
}

/** Where something is written into a text: `text` is put there, its lines parted by `\n`. */
export interface Insertion {
	readonly line: number;
	readonly character: number;
	readonly text: string;
}

/** In lines, above a place and below it: nobody's header is longer. */
const mostLines = 60;

/**
 * The header that a line stands in, from its `X:` to its `K:` as far as they are there; undefined for any other line.
 *
 * @param lineAt a line of the text by its number, undefined beyond its ends
 */
export function headerAt(
	lineAt: (number: number) => string | undefined,
	at: number,
): Header | undefined {
	const [margin = ''] = /^[ \t>]*/.exec(lineAt(at) ?? '') ?? [];
	const inside = (n: number) => {
		const line = lineAt(n);
		return line?.startsWith(margin) ? line.slice(margin.length) : undefined;
	};
	const letter = (n: number) => letterOf(inside(n) ?? '');
	if (letter(at) === '') return undefined;
	let from = at;
	// Above it may be the key of another tune, with no line free between them.
	while (letter(from) !== 'X' && at - from < mostLines && !'K'.includes(letter(from - 1))) from--;
	while (from < at && letter(from) === '%') from++;
	if (letter(from) !== 'X' && isMusic(inside(from - 1))) return undefined;
	let to = at + 1;
	while (letter(to - 1) !== 'K' && to - at < mostLines && !'X'.includes(letter(to))) to++;
	const lines = Array.from({ length: to - from }, (_, n) => inside(from + n) ?? '');
	// People leave a line free below the header.
	const below = [inside(to), inside(to + 1)].find(line => line?.trim() !== '') ?? '';
	const hasMusic = below !== '' && letterOf(below) !== 'X' && !isFence(below);
	return { from, lines, margin, hasMusic };
}

/** A title among the bars is no header: it is of a part, or of the next tune of a set. */
function isMusic(line: string | undefined): boolean {
	return line !== undefined && /\S/.test(line) && letterOf(line) === '' && !isFence(line);
}

function isFence(line: string): boolean {
	return /^\s*(?:```|~~~)/.test(line);
}

/** `%` for a comment, `''` for what is no field. */
function letterOf(line: string): string {
	return isComment(line) ? '%' : (fieldOf(line)?.letter ?? '');
}

/** What a field of the header says; `''` where it doesn't. */
export function saidIn({ lines }: Header, letter: string): string {
	return lines.map(fieldOf).find(field => field?.letter === letter)?.value ?? '';
}

/**
 * Fills in what a header does not say yet: what it says stays as it is, down to the last blank.
 *
 * @param abc the complete tune, which says it
 * @param letters the fields that are wanted, in their order
 * @param withMusic whether its music is to follow, where there is none
 */
export function filledHeader(
	{ from, lines, margin, hasMusic }: Header,
	abc: string,
	letters: string,
	withMusic: boolean,
): readonly Insertion[] {
	const tune = abc.split('\n');
	const keyLine = tune.findIndex(line => line.startsWith('K:'));
	const wanted = tune.slice(0, keyLine + 1).filter(line => letters.includes(line.charAt(0)));
	const body = withMusic && !hasMusic ? tune.slice(keyLine + 1) : [];
	const fields = lines.map(fieldOf);
	const placeOf = (letter: string) => fields.findIndex(field => field?.letter === letter);
	const insertions: Insertion[] = [];
	const missing: string[] = [];
	for (const line of wanted) {
		const letter = line.charAt(0);
		const place = placeOf(letter);
		if (place === -1 && letter === 'X')
			insertions.push({ line: from, character: 0, text: `${margin}${line}\n` });
		else if (place === -1) missing.push(line);
		else if (fields[place]?.value === '') {
			const [empty = ''] = /^\s*[A-Z]:[ \t]*/.exec(lines[place] ?? '') ?? [];
			const character = margin.length + empty.length;
			insertions.push({ line: from + place, character, text: line.slice(2) });
		}
	}
	const below = (place: number, added: readonly string[]) => {
		if (added.length === 0) return;
		const character = margin.length + (lines[place]?.length ?? 0);
		const text = added.map(line => `\n${margin}${line}`).join('');
		insertions.push({ line: from + place, character, text });
	};
	const key = placeOf('K');
	if (key === -1) below(lines.length - 1, [...missing, ...body]);
	else {
		below(key - 1, missing);
		below(key, body);
	}
	return insertions;
}
