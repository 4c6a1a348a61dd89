/** Minutes since midnight; an end past the next midnight goes on counting (1500 is 1 am). */
export interface Times {
	readonly start: number;
	readonly end?: number;
}

/** Which part of the day the words name: `Tuesday evenings`. */
export type DayPart = 'morning' | 'afternoon' | 'evening' | 'night';

/** `9pm`, `9.30 pm`, `21:00`, `9`, `noon`, in lower case and without dots after the letters. */
export const clockPattern = String.raw`(?:noon|midday|midnight|\d{1,2}(?:[:.]\d{2})?(?: ?[ap]m)?)`;

interface Clock {
	/** Since midnight, as it is written. */
	readonly minutes: number;
	/** `sure` says which half of the day (9pm, noon), `long` counts 24 hours (21:00), `open` does neither (9, 9:30). */
	readonly kind: 'sure' | 'long' | 'open';
}

const day = 24 * 60;
const half = 12 * 60;

/**
 * From when to when, as somebody wrote it. A time that doesn't say its half of the day is the one
 * nearest to the other: `9-11pm` is two hours. Undefined where a doubt is left, for nothing is guessed.
 */
export function readTimes(
	from: string,
	to: string | undefined,
	part: DayPart | undefined,
): Times | undefined {
	const start = readClock(from);
	const end = to === undefined ? undefined : readClock(to);
	if (!start || (to !== undefined && !end)) return undefined;
	const begins = beginning(start, end, part);
	if (begins === undefined || !end) return begins === undefined ? undefined : { start: begins };
	const length = lengthFrom(begins, end, start.kind === 'long');
	if (length === undefined) return undefined;
	return { start: begins, ...(length > 0 && { end: begins + length }) };
}

function beginning(
	start: Clock,
	end: Clock | undefined,
	part: DayPart | undefined,
): number | undefined {
	// Is Friday midnight where Friday begins, or where it ends?
	if (start.minutes % day === 0) return undefined;
	if (start.kind !== 'open') return start.minutes;
	if (part) return inPart(start.minutes, part);
	if (!end || end.kind === 'open') return undefined;
	const written = onTheClock(end.minutes - start.minutes);
	const nearest = written % half || half;
	// Beside 22:30, 8:00 may be in the morning: then it has to be the nearer one as well.
	if (end.kind === 'long' && nearest !== written) return undefined;
	return onTheClock(end.minutes - nearest);
}

/** How many minutes after the beginning it ends; 0 for the same time. */
function lengthFrom(begins: number, end: Clock, long: boolean): number | undefined {
	const written = onTheClock(end.minutes - begins);
	if (end.kind !== 'open') return written;
	const nearest = written % half || half;
	return long && nearest !== written ? undefined : nearest;
}

function inPart(minutes: number, part: DayPart): number | undefined {
	const hour = Math.floor(minutes / 60);
	if (part === 'afternoon') {
		if (hour === 12) return minutes;
		return hour <= 6 ? minutes + half : undefined;
	}
	if (hour < 5 || hour === 12) return undefined;
	return part === 'morning' ? minutes : minutes + half;
}

function readClock(text: string): Clock | undefined {
	if (text === 'noon' || text === 'midday') return { minutes: half, kind: 'sure' };
	if (text === 'midnight') return { minutes: day, kind: 'sure' };
	const match = /^(\d{1,2})(?:[:.](\d{2}))? ?([ap]m)?$/.exec(text);
	const hour = Number(match?.[1]);
	const minutes = hour * 60 + Number(match?.[2] ?? 0);
	if (!match || Number(match[2] ?? 0) > 59 || minutes > day) return undefined;
	const halved = hour >= 1 && hour <= 12;
	if (match[3]) {
		const past = match[3] === 'pm' ? half : 0;
		return halved ? { minutes: (minutes % half) + past, kind: 'sure' } : undefined;
	}
	if (halved && !text.startsWith('0')) return { minutes, kind: 'open' };
	// A number by itself is a date or a house number as easily as an hour.
	return match[2] === undefined ? undefined : { minutes, kind: 'long' };
}

/** From 0 to a day. */
function onTheClock(minutes: number): number {
	return ((minutes % day) + day) % day;
}
