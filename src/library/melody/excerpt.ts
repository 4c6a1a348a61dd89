import { bodyLines } from '../../abc/body.ts';
import { abcKey } from '../../abc/key.ts';
import { fieldText } from '../../abc/tunebook.ts';
import { brokenAtEnd, endMended, startMended } from './brokenRhythm.ts';
import type { ReadBar } from './barsRead.ts';
import { readAbc, type ReadMelody } from './readAbc.ts';

/** What bars are cut out of: its body, its key in The Session's spelling, its meter (`6/8`) or `''`. */
export interface Whole {
	readonly abc: string;
	readonly key: string;
	readonly meter: string;
}

/** What is in force at a place of the text. */
interface Measure {
	readonly K: string;
	readonly L: string;
	readonly M: string;
}

/** What has no bar lines goes on and on: so many characters are drawn. */
const longest = 600;
/** Quavers, of which the melody search hears no more than 96. */
const wholePart = 64;
/** With fewer behind it a repeat ends no part. */
const leastPart = 16;

/**
 * Some bars of a setting, by their places among those that `readAbc` reads, in the order in which they are to
 * stand (they may repeat and leap), as a complete tune in ABC whose music is one line. Key, meter and unit
 * length are those in force there. Of what stands between the bars the repeats and endings stay; of what is
 * in them all that belongs to the notes: not words, slurs, annotations, other voices, nor jumps to elsewhere.
 */
export function excerpt({ abc, key, meter }: Whole, places: readonly number[]): string {
	const melody = readAbc(abc, key);
	const given = { K: abcKey(key), L: '1/8', M: fieldText(meter) || 'none' };
	// The index has more bars where one of them has hundreds of notes.
	const last = melody.bars.length - 1;
	const within = places
		.map(place => Math.min(place, last))
		.filter((at, n, all) => at !== all[n - 1]);
	const { start, music } = cut(abc, melody, within, { given, isPlain: false });
	return ['X:1', `M:${start.M}`, `L:${start.L}`, `K:${start.K}`, music].join('\n');
}

/**
 * The notes of the first part of a tune, or of its first eight bars or so, as one types them: in one line, with
 * its meter, unit length and key within it, as far as it says them, and without chords and ornaments.
 */
export function openingOf(tune: string): string {
	const melody = readAbc(tune);
	const places: number[] = [];
	let quavers = 0;
	for (const [place, { notes, closesRepeat, to }] of melody.bars.entries()) {
		if (quavers >= wholePart) break;
		places.push(place);
		quavers += notes.reduce((sum, note) => sum + note.length, 0);
		if (quavers >= leastPart && (closesRepeat || isDouble(tune, to))) break;
	}
	const given = { K: '', L: '', M: '' };
	const { start, music } = cut(tune, melody, places, { given, isPlain: true });
	const fields = [`[M:${start.M}]`, `[L:${start.L}]`, `[K:${start.K}]`];
	return [fields.filter(field => !field.endsWith(':]')).join(''), music].join(' ').trim();
}

function cut(
	text: string,
	{ bars, fields }: ReadMelody,
	places: readonly number[],
	{ given, isPlain }: { readonly given: Measure; readonly isPlain: boolean },
): { readonly start: Measure; readonly music: string } {
	const measureAt = (at: number): Measure => ({
		...given,
		...Object.fromEntries(
			fields.filter(field => field.at <= at).map(({ name, value }) => [name, plainValue(value)]),
		),
	});
	const start = measureAt(bars[places[0] ?? 0]?.from ?? 0);
	let now = start;
	let music = '';
	for (const [n, place] of places.entries()) {
		const bar = bars[place];
		if (!bar) break;
		const [before, after] = [places[n - 1], places[n + 1]];
		const measure = measureAt(bar.from);
		let notes = notesOf(text.slice(bar.from, bar.to), isPlain);
		if (before !== place - 1)
			notes = startMended(notes, brokenAtEnd(textOf(text, bars[place - 1])));
		if (after !== place + 1) notes = endMended(notes).replace(/(?:-|\{[^}]*\}|\s)+$/, '');
		const line = isPlain ? (n === 0 ? '' : '|') : barLine(text, bars, before, place);
		music += line + changes(now, measure) + notes;
		now = measureAt(bar.to);
	}
	const last = places.at(-1);
	const end = last === undefined ? '' : isPlain ? '|' : barLine(text, bars, last, undefined);
	return { start, music: shortened(music) + end };
}

/** What stands between two bars of the text, at the beginning or at the end of what is cut out. */
function barLine(
	text: string,
	bars: readonly ReadBar[],
	before: number | undefined,
	after: number | undefined,
): string {
	const [left, right] = [bars[before ?? -1], bars[after ?? -1]];
	const isLeap = before !== undefined && after !== undefined && after !== before + 1;
	const closes = left?.closesRepeat === true && !isLeap;
	const opens = right?.opensRepeat === true && !isLeap;
	const ending = right && right.ending > 0 ? `[${endingOf(text, right)} ` : '';
	if (closes && opens) return `::${ending}`;
	if (closes) return `:|${ending}`;
	if (opens) return `|:${ending}`;
	if (!left) return ending;
	return (!isLeap && isDouble(text, left.to) ? '||' : '|') + ending;
}

/** `1`, `1,3`: as it is written. */
function endingOf(text: string, { ending, from }: ReadBar): string {
	return /[1-9][\d,-]*$/.exec(text.slice(Math.max(from - 8, 0), from))?.[0] ?? String(ending);
}

function isDouble(text: string, at: number): boolean {
	return /^\|[|\]]|^\[\|/.test(text.slice(at, at + 2));
}

function textOf(text: string, bar: ReadBar | undefined): string {
	return bar ? text.slice(bar.from, bar.to) : '';
}

function changes(before: Measure, after: Measure): string {
	return (['M', 'L', 'K'] as const)
		.filter(name => before[name] !== after[name])
		.map(name => `[${name}:${after[name]}]`)
		.join('');
}

function plainValue(value: string): string {
	return value.replace(/%.*$|\]/g, '').trim();
}

const fieldLine = /^\s*([A-Za-z+]):(?![|:])\s*(.*)$/;
/**
 * A comment | a chord or an annotation | a decoration | a bang | an old decoration | a field | grace notes |
 * another voice of the bar | slurs, space, the end of a line | a sign on a note.
 */
const pieces =
	/%.*$|"[^"]*"|![^\s!|]+!|!|\+[^\s+|]+\+|\[[A-Za-z]:[^\]]*\]|\{[^}]*\}|&[^]*$|\((?!\d)|\)|y\d*\/*\d*|[\\$*`]|[~.HLMOPRSTuv]/gm;
/** They lead elsewhere in the tune, or end there. */
const leading = /^!(?:segno|coda|fine|dacapo|dacoda|dalsegno|D\.|.*[()]!$)/i;

function notesOf(written: string, isPlain: boolean): string {
	return bodyLines(written)
		.map(line => {
			const [, name = '', value = ''] = fieldLine.exec(line) ?? [];
			if (name === '') return line.replace(pieces, piece => kept(piece, isPlain));
			return 'KLM'.includes(name) ? `[${name}:${plainValue(value)}]` : '';
		})
		.join(' ')
		.replace(/\s+/g, ' ')
		.trim();
}

function kept(piece: string, isPlain: boolean): string {
	if (piece.startsWith('[')) return /^\[[KLM]/.test(piece) ? piece : '';
	if (isPlain) return '';
	const isHeard = /^(?:\{|[~.HLMOPRSTuv])/.test(piece);
	const isChord = /^"[^^_<>@]/.test(piece);
	const isSign = /^!.+!$/.test(piece) && !leading.test(piece);
	return isHeard || isChord || isSign ? piece : '';
}

/** Cut between notes, and not within a chord's name. */
function shortened(music: string): string {
	if (music.length <= longest) return music;
	const start = music.slice(0, music.lastIndexOf(' ', longest));
	return start.split('"').length % 2 ? start : start.slice(0, start.lastIndexOf('"'));
}
