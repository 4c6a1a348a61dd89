import { soundingBars } from './sounding.ts';

/** A complete ABC tune in its two parts, without the line end between them; the music is `''` where there is none. */
export interface TuneParts {
	/** Up to and with its first `K:`. */
	readonly header: string;
	readonly body: string;
}

export function tuneParts(abc: string): TuneParts {
	const lines = abc.split('\n');
	const key = lines.findIndex(line => /^\s*K:/.test(line)) + 1;
	return { header: lines.slice(0, key).join('\n'), body: lines.slice(key).join('\n') };
}

/** Full bars that a tune is known by. */
const enough = 2;

/** The signs between two bars, and what is written there of the next one: a number, a sign that opens. */
const betweenBars = /\s*(?:(?:[:|]+\]?|\[\|)[\s|:[\]]*(?:\[?"?\d[\d,.\-"]*\s*)?|\[\d[\d,.\-]*\s*)$/;

/**
 * The music of a complete ABC tune up to the end of its second bar, with the pickup before them; the whole of
 * it where it has no more, and its first line where it cannot be read.
 */
export function firstBars(abc: string): string {
	const { header, body } = tuneParts(abc);
	const next = startOfBar(abc, enough + 1);
	if (next === undefined) return firstLine(body);
	if (next === 'none') return body;
	const start = header === '' ? 0 : header.length + 1;
	const lines = abc.slice(start, next).split('\n');
	// What stands on lines of its own before the next bar is said of that one.
	while (lines.length > 1 && isAside(lines.at(-1) ?? '')) lines.pop();
	const music = lines.join('\n').trimEnd();
	const end = betweenBars.exec(music);
	if (!end) return `${music}|`;
	const closes = /^\s*(?::+\||::)/.test(end[0]);
	return music.slice(0, end.index) + (closes ? ':|' : '|');
}

/** The same as a complete tune: its header and its first bars. */
export function incipitTune(abc: string): string {
	return [tuneParts(abc).header, firstBars(abc)].filter(part => part !== '').join('\n');
}

/** Where in the text the first note of that bar stands; undefined where the tune cannot be read. */
function startOfBar(abc: string, wanted: number): number | 'none' | undefined {
	try {
		const bars = soundingBars(abc);
		if (bars.length === 0) return undefined;
		return bars.find(({ number }) => number >= wanted)?.sounds[0]?.at ?? 'none';
	} catch {
		return undefined;
	}
}

function firstLine(body: string): string {
	return body.split('\n').find(line => !isAside(line)) ?? '';
}

/** Nothing, a field or a comment: no music. */
function isAside(line: string): boolean {
	return /^\s*(?:$|%|[A-Za-z+]:(?!\|))/.test(line);
}
