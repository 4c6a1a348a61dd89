import { compare, byName } from './piece.ts';
import { fieldOf, isComment } from '../abc/fieldLine.ts';
import { spelledKey } from '../abc/key.ts';
import { isBlank } from '../abc/pieces.ts';
import { nothingKnown, stepsFrom } from '../abc/steps.ts';
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

	/** One tune more: behind that one and all that may go on with it, or before all others. */
	insert(behind: BookTune | undefined, text: string): BookTune {
		const tune: BookTune = { kind: 'tune', lines: text.split('\n') };
		const all = this.#segments;
		const at = behind ? this.#endOf(behind) : all.findIndex(({ kind }) => kind === 'tune');
		if (at < 0) all.push(blank, tune);
		else if (!behind) all.splice(at, 0, tune, blank);
		else if (all[at] && all[at].kind !== 'blank') all.splice(at, 0, blank, tune, blank);
		else all.splice(at, 0, blank, tune);
		return tune;
	}

	/** Behind what follows a tune and might be music of it, however short or strange. */
	#endOf(tune: BookTune): number {
		const all = this.#segments;
		let end = all.indexOf(tune) + 1;
		for (let nth = end; all[nth]?.kind === 'blank' || all[nth]?.kind === 'other'; nth++) {
			if (all[nth]?.lines.some(mayBeMusic)) end = nth + 1;
		}
		return end;
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

function mayBeMusic(line: string): boolean {
	return fieldOf(line) !== undefined || (line.includes('|') && !isComment(line));
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

/** Tunes as everything else here reads them: music behind a free line goes on with the tune before. */
function segmentsOf(book: string): readonly Segment[] {
	const lines = settled(book).split('\n');
	const segments: Segment[] = [];
	let done = 0;
	for (const { tune } of stepsFrom(lines, { first: 0, isFence: false }, 0, nothingKnown)) {
		if (!tune || fieldOf(lines[tune.start] ?? '')?.letter !== 'X') continue;
		segments.push(...paragraphs(lines.slice(done, tune.start)));
		segments.push({ kind: 'tune', lines: lines.slice(tune.start, tune.end) });
		done = tune.end;
	}
	return [...segments, ...paragraphs(lines.slice(done))];
}

/** What stands between the tunes. */
function paragraphs(lines: readonly string[]): readonly Segment[] {
	const found: Segment[] = [];
	for (let from = 0, to = 0; from < lines.length; from = to) {
		const isEmpty = isBlank(lines[from]);
		while (to < lines.length && isBlank(lines[to]) === isEmpty) to++;
		const own = lines.slice(from, to);
		const kind = isEmpty ? 'blank' : own.every(line => line.startsWith('%~')) ? 'made' : 'other';
		found.push({ kind, lines: own });
	}
	return found;
}
