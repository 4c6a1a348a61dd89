import { clockPattern, readTimes, type DayPart, type Times } from './clock.ts';
import type { RuleDay } from './recurrence.ts';

/** A line of a session's schedule, understood: on which days, and at what time if it says so. */
export interface Slot {
	/** In the order they were written; all of a week, or all of a month. */
	readonly days: readonly RuleDay[];
	readonly times?: Times;
}

const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];
const weekday = /^(?:sun|mon|tues?|wed(?:s|nes)?|thu(?:rs?)?|fri|sat(?:ur)?)(?:day)?s?$/;

const ordinals: ReadonlyMap<string, number> = new Map([
	...['first', 'second', 'third', 'fourth', 'fifth'].map((word, i) => [word, i + 1] as const),
	...['1st', '2nd', '3rd', '4th', '5th'].map((word, i) => [word, i + 1] as const),
	['last', -1],
]);

/** Longer lines say more than a day and a time. */
const maxLength = 200;

const part = /\b(morning|afternoon|evening|night)s?\b/;

/** `from 9pm`, `9pm-11pm`, `9pm till late`, with the brackets and commas around it. */
const times = new RegExp(
	String.raw`(?<![\w.:])(?:(?:from|at|@) ?)?(${clockPattern})` +
		String.raw`(?: ?(?:-|to|till?|until) ?(?:(${clockPattern})|late|close|closing)| ?onwards?)?(?!\w)`,
);

/**
 * Reads what the site's members write: `Tuesday`, `Tuesdays 9pm`, `Mon & Wed, 21:00-23:30`, `First
 * Friday of the month`. Every word has to be understood: undefined where one isn't, or where it may mean
 * two things (`every second Saturday`, `Tuesday 9:30`).
 */
export function readSchedule(line: string): Slot | undefined {
	if (line.length > maxLength) return undefined;
	const words = plainWords(line);
	const said = part.exec(words)?.[1] as DayPart | undefined;
	const clock = times.exec(words);
	const when = clock?.[1] === undefined ? undefined : readTimes(clock[1], clock[2], said);
	if (clock && !when) return undefined;
	const days = readDays(clock ? words.replace(clock[0], ' ') : words);
	return days && { days, ...(when && { times: when }) };
}

function plainWords(line: string): string {
	return line
		.normalize('NFKC')
		.toLowerCase()
		.replace(/[‐-―−]/g, '-')
		.replace(/['’]/g, '')
		.replace(/(?<![a-z])([ap])\.? ?m\b\.?/g, '$1m')
		.replace(/\s+/g, ' ')
		.trim();
}

function readDays(words: string): readonly RuleDay[] | undefined {
	const tokens = words
		.replace(
			/\b(?:daily|nightly|every (?:day|night|evening|afternoon|morning))\b/,
			'sunday-saturday',
		)
		.replace(/\b(?:of|in) (?:the |each |every )?month\b/, 'monthly')
		.replace(/\bevery week\b/, ' ')
		.replace(new RegExp(part, 'g'), ' ')
		.replace(/[().:;]/g, ' ')
		.replace(/^[\s,-]+|[\s,-]+$/g, '')
		.replace(/,(?: ?and\b)?|[&/+]/g, ' and ')
		.replaceAll('-', ' to ')
		.split(' ')
		.filter(word => !['', 'on', 'the', 'weekly'].includes(word));
	return daysOf(tokens);
}

/** A letter for each word, so that a sentence is a pattern: `D` a day, `O` which one, `E` every, … */
function daysOf(words: readonly string[]): readonly RuleDay[] | undefined {
	const sentence = words.map(letterOf).join('');
	const named = words.filter(word => weekday.test(word)).map(weekdayOf);
	if (/^E?D(?:AE?D)*$/.test(sentence)) return named.map(day => ({ weekday: day }));
	if (/^E?DTD$/.test(sentence)) return fromTo(named);
	if (!/^M?A?E?O(?:AO)*D(?:AO(?:AO)*D)*A?M?$/.test(sentence)) return undefined;
	const ofMonth = monthDays(words);
	// Every second Saturday may be every other one, of which nobody knows where the count began.
	const doubtful = ofMonth.some(({ ordinal }) => ordinal !== 1 && ordinal !== -1);
	return sentence.includes('E') && !sentence.includes('M') && doubtful ? undefined : ofMonth;
}

function letterOf(word: string): string {
	if (weekday.test(word)) return 'D';
	if (ordinals.has(word)) return 'O';
	const letters: Readonly<Record<string, string>> = {
		and: 'A',
		to: 'T',
		every: 'E',
		each: 'E',
		monthly: 'M',
	};
	return Object.hasOwn(letters, word) ? (letters[word] ?? '?') : '?';
}

/** `Friday to Monday`, past the end of the week if need be. */
function fromTo([first = 0, last = 0]: readonly number[]): readonly RuleDay[] {
	const count = ((last - first + 7) % 7) + 1;
	return Array.from({ length: count }, (_, i) => ({ weekday: (first + i) % 7 }));
}

/** `first and third Friday, last Sunday`: each day with the ordinals before it. */
function monthDays(words: readonly string[]): readonly RuleDay[] {
	const days: RuleDay[] = [];
	let waiting: number[] = [];
	for (const word of words) {
		const ordinal = ordinals.get(word);
		if (ordinal !== undefined) waiting.push(ordinal);
		if (!weekday.test(word)) continue;
		days.push(...waiting.map(each => ({ weekday: weekdayOf(word), ordinal: each })));
		waiting = [];
	}
	return days;
}

function weekdayOf(word: string): number {
	return weekdays.indexOf(word.slice(0, 3));
}
