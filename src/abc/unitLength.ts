import { heardText } from './alike.ts';
import { soundingBars } from './sounding.ts';
import { known } from './wordsAmongNotes.ts';
import type { WrittenTune } from './writtenTune.ts';

/** How many of its notes without a number fill a whole note: 8 where `L:1/8`. */
type Unit = number;

/** What a setting of The Session is written in. */
const theirs: Unit = 8;

/** What is not counted by the unit, grace notes with it | a chord | a note or a rest; and how long it is. */
const pieces = new RegExp(
	`${known}|\\{[^}\\n]*\\}|\\[((?:[_^=]{0,2}[A-Ga-g][,']*\\d*\\/*\\d*-?)+)\\](\\d*\\/*\\d*)|([_^=]{0,2}[A-Ga-g][,']*|[xz])(\\d*\\/*\\d*)`,
	'g',
);
const innerNote = /([_^=]{0,2}[A-Ga-g][,']*)(\d*\/*\d*)/g;
const field = /^\s*(?:[A-Za-z+]:(?![|:])|%)/;

/**
 * The unit in which a setting has to be written to look like this tune, which sounds alike: what its `L:` says, or its
 * meter (ABC 2.1, section 3.1.7). Undefined where that is the same, where nobody knows, and where the tune's bars are not
 * as long as the setting's: who writes polkas in 2/4 without an `L:` means quavers, whatever the standard says.
 *
 * @param setting a complete ABC tune
 */
export function unitLike(tune: WrittenTune, own: string, setting: string): Unit | undefined {
	const unit = unitOf(tune);
	if (unit === undefined || unit === theirs) return undefined;
	try {
		const [mine, other] = [usualBar(own), usualBar(setting)];
		return mine > 0 && Math.abs(mine / other - 1) < 0.2 ? unit : undefined;
	} catch {
		return undefined;
	}
}

/**
 * A setting as The Session has it, as a complete ABC tune, with its lengths in another unit. It is heard as before; what
 * can't be written so stays as it is.
 */
export function inUnit(abc: string, unit: Unit): string {
	const lines = abc.split('\n');
	const said = lines.filter(line => /^\s*L:|\[L:/.test(line));
	if (said.length !== 1 || !/^L:\s*1\/8\s*$/.test(said[0] ?? '')) return abc;
	const written = lines
		.map(line => {
			if (line.startsWith('L:')) return `L:1/${unit}`;
			return field.test(line) ? line : counted(line, unit / theirs);
		})
		.join('\n');
	return isHeardAlike(abc, written) ? written : abc;
}

function counted(line: string, times: number): string {
	return line.replace(
		pieces,
		(
			piece: string,
			chord: string | undefined,
			together: string | undefined,
			note: string | undefined,
			length: string | undefined,
		) => {
			if (note !== undefined) return note + scaled(length ?? '', times);
			if (chord === undefined) return piece;
			// The length of a chord counts its notes' own.
			const isInside = !together && /\d|\//.test(chord);
			if (!isInside) return `[${chord}]${scaled(together ?? '', times)}`;
			const notes = chord.replace(
				innerNote,
				(_, inner: string, itsLength: string) => inner + scaled(itsLength, times),
			);
			return `[${notes}]`;
		},
	);
}

/** `3/2`, `/`, `//`, `2` … times something, as short as it can be written. */
function scaled(length: string, times: number): string {
	const [, top = '', slashes = '', bottom = ''] = /^(\d*)(\/*)(\d*)$/.exec(length) ?? [];
	const divisor = bottom === '' ? 2 ** slashes.length : Number(bottom);
	let [n, d] = [Number(top || 1) * Math.max(times, 1), divisor * Math.max(1 / times, 1)];
	while (n % 2 === 0 && d % 2 === 0) [n, d] = [n / 2, d / 2];
	if (n === d) return '';
	if (d === 1) return String(n);
	return `${n === 1 ? '' : n}/${d === 2 ? '' : d}`;
}

function unitOf({ unit, meter }: WrittenTune): Unit | undefined {
	if (unit !== '') {
		const said = /^1\/(2|4|8|16|32)$/.exec(unit.replace(/\s/g, ''))?.[1];
		return said === undefined ? undefined : Number(said);
	}
	const [, top, bottom] = /^(\d{1,2})\/(\d{1,2})$/.exec(meter) ?? [];
	if (top === undefined) return undefined;
	return Number(top) / Number(bottom) < 0.75 ? 16 : 8;
}

/** The length, in whole notes, that is in the middle of those of its bars. */
function usualBar(abc: string): number {
	const lengths = soundingBars(abc)
		.map(({ sounds }) => sounds.reduce((sum, { duration }) => sum + duration, 0))
		.sort((a, b) => a - b);
	return lengths[Math.floor(lengths.length / 2)] ?? 0;
}

function isHeardAlike(one: string, other: string): boolean {
	try {
		return heardText(one) === heardText(other);
	} catch {
		return false;
	}
}
