import { compare, byName } from './piece.ts';
import { spelledKey } from '../abc/key.ts';
import { fileName } from '../calendar/fileName.ts';
import { readTune, type TuneText } from './tuneText.ts';
import { settled } from './record.ts';

/**
 * A book is one ABC file (2.1, section 2.2): tunes parted by empty lines. Tunes are put in and exchanged where they
 * stand; what its owner wrote between them, their own tunes included, stays where it is. Comments that begin with
 * `%~` are its contents and its index, which are made anew each time.
 */

/** The words of the contents and the index, in the user's language. */
export interface BookWords {
	readonly contents: string;
	/** That these lines are made anew. */
	readonly note: string;
	readonly byType: string;
	readonly byKey: string;
	/** For tunes that don't say their type. */
	readonly otherType: string;
}

export const bookName = 'tunebook';

/** A tune of a book, wherever it comes to stand. */
export interface BookTune {
	readonly kind: 'tune';
	lines: readonly string[];
}

type Segment =
	BookTune | { readonly kind: 'blank' | 'made' | 'other'; readonly lines: readonly string[] };

/** The text of a book, taken apart and changed. */
export class Book {
	#segments: Segment[];

	constructor(text: string) {
		this.#segments = [...segmentsOf(text)];
	}

	/** In its order. */
	get tunes(): readonly BookTune[] {
		return this.#segments.filter(segment => segment.kind === 'tune');
	}

	replace(tune: BookTune, text: string): void {
		tune.lines = text.split('\n');
	}

	/** One tune more: behind that one, or before all others. */
	insert(behind: BookTune | undefined, text: string): BookTune {
		const tune: BookTune = { kind: 'tune', lines: text.split('\n') };
		const at = behind
			? this.#segments.indexOf(behind) + 1
			: this.#segments.findIndex(({ kind }) => kind === 'tune');
		if (at < 0) this.#segments.push(blank, tune);
		else if (behind) this.#segments.splice(at, 0, blank, tune);
		else this.#segments.splice(at, 0, tune, blank);
		return tune;
	}

	/** Without a line end at its end. */
	get text(): string {
		return this.#segments.flatMap(({ lines }) => lines).join('\n');
	}

	/** With its contents before the first tune, and an index by type and by key behind the last. */
	withContents(words: BookWords): string {
		const kept = this.#segments.filter(({ kind }) => kind !== 'made');
		const text = kept.flatMap(({ lines }) => lines).join('\n');
		// Where contents stood, two empty stretches meet.
		const own = text
			.replace(/^\n+/, '')
			.replace(/\n{4,}/g, '\n\n\n')
			.trimEnd();
		const version = /^%abc[^\n]*/.exec(own)?.[0];
		const first = version ?? '%abc-2.1';
		const rest = version ? own.slice(version.length).replace(/^\n+/, '') : own;
		const tunes = this.tunes.map(({ lines }) => readTune(lines.join('\n')));
		const pieces =
			tunes.length === 0
				? [first, rest]
				: [first, contents(tunes, words), rest, index(tunes, words)];
		return `${pieces.filter(Boolean).join('\n\n')}\n`;
	}
}

const blank: Segment = { kind: 'blank', lines: [''] };

/** Tunes by a word of theirs: the groups in order, and in each the tunes by name. */
export function grouped<Tune extends TuneText>(
	tunes: readonly Tune[],
	groupOf: (tune: Tune) => string,
): readonly (readonly [group: string, tunes: readonly Tune[]])[] {
	const groups = new Map<string, Tune[]>();
	const named = tunes.map(one => ({ one, name: fileName(one.title, one.title, '') }));
	named.sort((a, b) => byName(a.name, b.name) || (a.one.reference ?? 0) - (b.one.reference ?? 0));
	for (const { one } of named) {
		const group = groupOf(one);
		if (group !== '') groups.set(group, [...(groups.get(group) ?? []), one]);
	}
	return [...groups].sort(([a], [b]) => compare(a, b));
}

/** `G major`; `''` where no key is named. */
export function keyOf({ key }: TuneText): string {
	return /^(?:none)?$/i.test(key) ? '' : spelledKey(key);
}

function contents(tunes: readonly TuneText[], { contents: title, note }: BookWords): string {
	return made([
		title,
		note,
		'',
		...tunes.map(
			one => `  ${[one.title, one.type, keyOf(one)].filter(Boolean).join(', ')}${number(one)}`,
		),
	]);
}

function index(tunes: readonly TuneText[], { byType, byKey, otherType }: BookWords): string {
	const list = (groupOf: (one: TuneText) => string, beside: (one: TuneText) => string) =>
		grouped(tunes, groupOf).flatMap(([group, ones]) => [
			`  ${group}`,
			...ones.map(
				one => `    ${[one.title, beside(one)].filter(Boolean).join(', ')}${number(one)}`,
			),
		]);
	return made([
		...[byType, '', ...list(one => one.type || otherType, keyOf), ''],
		...[byKey, '', ...list(keyOf, one => one.type)],
	]);
}

/** Where the tune is found: an editor's search for `X:55` leads to it. */
function number({ reference }: TuneText): string {
	return reference === undefined ? '' : ` (X:${reference})`;
}

function made(lines: readonly string[]): string {
	return lines.map(line => `%~ ${line.replace(/\s*\n\s*/g, ' ')}`.trimEnd()).join('\n');
}

function segmentsOf(book: string): readonly Segment[] {
	const segments: Segment[] = [];
	const add = (kind: Segment['kind'], lines: readonly string[]) => {
		if (lines.length > 0) segments.push({ kind, lines });
	};
	let lines: string[] = [];
	let isBlank = false;
	const close = () => {
		const at = lines.findIndex(line => line.startsWith('X:'));
		if (isBlank) add('blank', lines);
		else if (at >= 0) {
			add('other', lines.slice(0, at));
			add('tune', lines.slice(at));
		} else add(lines.every(line => line.startsWith('%~')) ? 'made' : 'other', lines);
		lines = [];
	};
	for (const line of settled(book).split('\n')) {
		if (lines.length > 0 && isBlank !== (line.trim() === '')) close();
		isBlank = line.trim() === '';
		lines.push(line);
	}
	close();
	return segments;
}
