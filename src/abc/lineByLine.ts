import { alignBars } from './align.ts';
import { soundingVoices, type Bar } from './sounding.ts';

/** What stands between the notes of two bars: bar lines, the number of an ending, fields within the line. */
const barLine = /(?:\[?\||:)(?:[\s:|[\]\d,-]|\[[A-Za-z]:[^\]\n]*\])*$/;
/** A line that is no music, or whose words belong to the music above it. */
const otherLine = /\n\s*(?:[A-Za-z]:(?![|:])|%)/;

/**
 * A complete ABC tune with its lines of music broken where another one has its own, so that two of them beside each
 * other show the same bars in the same line. Nothing else is changed; a tune in several voices, or with words to be
 * sung, stays as it is.
 *
 * @param starts the bars, counted from 0 as `soundingBars` has them, that begin a line
 */
export function brokenAt(abc: string, starts: readonly number[]): string {
	const bars = onlyBars(abc);
	if (bars.length === 0 || /^\s*w:/m.test(abc)) return abc;
	let [text, done] = ['', 0];
	for (const [n, bar] of bars.entries()) {
		const before = bars[n - 1]?.sounds.at(-1)?.at;
		const begins = bar.sounds[0]?.at;
		if (before === undefined || begins === undefined) continue;
		const between = abc.slice(before, begins);
		const found = otherLine.test(between) ? null : barLine.exec(between);
		if (!found) continue;
		const [signs] = found;
		text += abc.slice(done, before + found.index);
		text += starts.includes(n) ? parted(signs) : signs.replace(/[ \t]*\n\s*/g, '');
		done = begins;
	}
	return text + abc.slice(done);
}

/** The bars of `abc` (see `brokenAt`) that stand for those with which the other tune's lines begin. */
export function startsLike(abc: string, other: string): readonly number[] {
	const [bars, others] = [onlyBars(abc), onlyBars(other)];
	const pairs = alignBars(others, bars);
	const starts = others.flatMap((bar, n) => {
		if (n === 0 || lineOf(other, bar) === lineOf(other, others[n - 1])) return [];
		const from = pairs.findIndex(({ a }) => a === n);
		return pairs.slice(from).find(({ b }) => b !== undefined)?.b ?? [];
	});
	// What the other one hasn't got keeps its own lines.
	const shared = new Set(pairs.map(({ a, b }) => (a === undefined ? undefined : b)));
	const own = bars.flatMap((bar, n) =>
		n > 0 && !shared.has(n) && lineOf(abc, bar) !== lineOf(abc, bars[n - 1]) ? [n] : [],
	);
	return [...new Set([...starts, ...own])].filter(n => n > 0).sort((a, b) => a - b);
}

/** None where there are several voices, or nothing that can be read. */
function onlyBars(abc: string): readonly Bar[] {
	try {
		const [bars = [], ...more] = soundingVoices(abc);
		return more.length === 0 ? bars : [];
	} catch {
		return [];
	}
}

function lineOf(abc: string, bar: Bar | undefined): number {
	return abc.slice(0, bar?.sounds[0]?.at ?? 0).split('\n').length;
}

/** What closes a bar ends the line, what opens one begins the next. */
function parted(signs: string): string {
	if (signs.includes('\n')) return signs;
	const [all, ending = ''] = /\[?(\d[\d,-]*)\s*$/.exec(signs) ?? [''];
	const fields = signs.match(/\[[A-Za-z]:[^\]]*\]/g)?.join('') ?? '';
	const line = signs
		.slice(0, signs.length - all.length)
		.replace(/\[[A-Za-z]:[^\]]*\]/g, '')
		.replace(/\s+/g, '');
	const opens = /(?:\||:):+$/.test(line);
	const closes = line.startsWith(':');
	const closing = closes ? ':|' : opens ? '|' : line || '|';
	const opening = [opens ? '|:' : '', fields, ending === '' ? '' : `[${ending}`].join('');
	return `${closing}\n${opening}`;
}
