/** What a bar's lines say of the order in which bars are played. */
export interface Signs {
	readonly opensRepeat: boolean;
	readonly closesRepeat: boolean;
	/** A double bar stands behind it. */
	readonly closesPart: boolean;
	/** What stands over an ending that begins here: `1`, `1,3`, `1-2`; `''` elsewhere. */
	readonly ending: string;
}

interface Ending {
	readonly from: number;
	/** The bar behind it. */
	readonly to: number;
	readonly times: ReadonlySet<number>;
}

/** What is played before a repeat leads on: bars that all times share, and those of some times only. */
interface Section {
	readonly from: number;
	readonly to: number;
	readonly endings: readonly Ending[];
	/** How often it is played. */
	readonly times: number;
	/** Where the next one begins. */
	readonly next: number;
}

/** Nobody plays anything oftener, nor a tune of more bars. */
const mostTimes = 16;
const mostBars = 5000;

/**
 * The bars by their index, in the order in which they are played. A repeat goes back to the sign that opens it
 * or, as most people leave that out, to where the last repeat, the last of its endings or a double bar has been
 * passed. Within an open repeat a double bar means nothing, and the last ending never goes back. Comes to an
 * end on signs that make no sense.
 */
export function playingOrder(bars: readonly Signs[]): readonly number[] {
	const order: number[] = [];
	let at = 0;
	while (at < bars.length && order.length < mostBars) {
		const section = sectionAt(bars, at);
		const { from, to, endings } = section;
		for (let time = 1; time <= section.times; time++) {
			const ending = endings.find(({ times }) => times.has(time));
			if (endings.length > 1 && !ending) continue;
			order.push(...indexes(from, to), ...(ending ? indexes(ending.from, ending.to) : []));
		}
		at = section.next;
	}
	return order.slice(0, mostBars);
}

function sectionAt(bars: readonly Signs[], from: number): Section {
	const once = { from, endings: [], times: 1 };
	for (let at = from; at < bars.length; at++) {
		const bar = bars[at];
		if (!bar) break;
		if (at > from && bar.opensRepeat) return { ...once, to: at, next: at };
		if (bar.ending !== '') return withEndings(bars, from, at);
		if (bar.closesRepeat) return { ...once, to: at + 1, times: 2, next: at + 1 };
		if (bar.closesPart && !bars[from]?.opensRepeat) return { ...once, to: at + 1, next: at + 1 };
	}
	return { ...once, to: bars.length, next: bars.length };
}

function withEndings(bars: readonly Signs[], from: number, to: number): Section {
	const endings: Ending[] = [];
	let next = to;
	let most = 0;
	for (;;) {
		const bar = bars[next];
		if (!bar || bar.ending === '' || (next > to && bar.opensRepeat)) break;
		const times = timesOf(bar.ending, most + 1);
		// Numbers that begin anew are those of the next part.
		if (endings.some(ending => [...times].some(time => ending.times.has(time)))) break;
		const ending = { from: next, to: endOf(bars, next), times };
		endings.push(ending);
		next = ending.to;
		most = Math.max(most, ...times);
	}
	const [first] = endings;
	const last = endings.at(-1);
	if (first && last && first !== last) {
		next = last.from + lengthOfLast(bars, last, first.to - first.from);
		endings.splice(-1, 1, { ...last, to: next });
	}
	// One ending alone is left out the last time.
	const lacks = endings.length === 1 && bars[next - 1]?.closesRepeat === true;
	return { from, to, endings, times: most + (lacks ? 1 : 0), next };
}

/** An ending lasts to the next sign. */
function endOf(bars: readonly Signs[], from: number): number {
	let at = from;
	for (; at + 1 < bars.length; at++) {
		const [bar, next] = [bars[at], bars[at + 1]];
		if (bar?.closesRepeat || bar?.closesPart || next?.opensRepeat || next?.ending !== '') break;
	}
	return at + 1;
}

/** The bars of the last ending: where no sign parts it from what follows, it is as long as the first. */
function lengthOfLast(bars: readonly Signs[], { from, to }: Ending, first: number): number {
	const length = to - from;
	const [bar, next] = [bars[to - 1], bars[to]];
	const ends = bar?.closesPart === true || !next || next.opensRepeat;
	const goesOn = bar?.closesRepeat ? length > 2 * first : !ends;
	return goesOn ? Math.min(length, first) : length;
}

/** `1`, `1,3`, `1-2`; what says no number is for the time that comes next. */
function timesOf(ending: string, next: number): ReadonlySet<number> {
	const times = new Set<number>();
	for (const part of ending.split(',')) {
		const [from = NaN, to = from] = part.split('-').map(number => parseInt(number, 10));
		for (let time = from; time <= Math.min(to, mostTimes); time++) if (time > 0) times.add(time);
	}
	return times.size > 0 ? times : new Set([next]);
}

function indexes(from: number, to: number): readonly number[] {
	return Array.from({ length: Math.max(to - from, 0) }, (_, n) => from + n);
}
