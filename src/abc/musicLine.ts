/**
 * Whether a line that somebody wrote is music in ABC (2.1, section 4), and how sure one can be of it: all of
 * it must be notes, bar lines and what belongs to them, so that one letter too many makes it prose.
 */
export interface MusicLine {
	/** Its bar lines and repeat signs. */
	readonly barLines: number;
	/** The notes of each bar that has any. */
	readonly bars: readonly number[];
	/** What is written without a space, without what stands on or before the notes: `GABc`, `d2`. */
	readonly groups: readonly string[];
	/** It ends within a bar: the next line may go on with it. */
	readonly isBroken: boolean;
}

/** No line of music is longer, and nothing longer is worth the look. */
const longest = 5000;

/** Not notes themselves: a comment | a chord or an annotation | a decoration | a field | grace notes. */
const besideNotes =
	/%.*$|"[^"]{1,40}"|![^\s!|]{1,24}!|\[[IKLMPQRV]:[^\]]{1,40}\]|\{\/?(?:[_^=]{0,2}[A-Ga-g][,']*\d*\/*)+\}/g;
const barLine = /:*\|+[:|\]]*(?:\[?\d(?:[,-]\d)*)?|::|\[\||\[\d(?:[,-]\d)*/g;
const note = /[_^=]{0,2}[A-Ga-g][,']*\d*\/*\d*/g;
/**
 * A tuplet or a slur | ties, broken rhythms and small signs | a line end as The Session writes it | a rest |
 * a sign's letter before a note | a chord's bracket.
 */
const between =
	/\((?:\d(?::\d?){0,2})?|[)\-<>~.`&\\]|!(?=\s|$)|[xyzZ]\d*\/*\d*|[HJLMOPRSTuv](?=[\s_^=[]*0)|\[(?=0)|\]\d*\/*\d*/g;

/** Undefined for anything but music. In a tune that is known for one, a little of it may be unreadable. */
export function musicLine(line: string, isInTune = false): MusicLine | undefined {
	// Whoever quotes others by `>` has not written a rhythm.
	if (line.length > longest || /^\s*>/.test(line)) return undefined;
	const music = line.replace(besideNotes, '').replace(barLine, ' | ');
	if (!/[A-Ga-gxzZ]/.test(music)) return undefined;
	const left = music
		.replace(note, '0')
		.replace(between, '')
		.replace(/[\s|0]+/g, '');
	const barLines = count(music, /\|/g);
	const allowed = isInTune && barLines > 0 ? line.length / 8 : 0;
	if (left.length > allowed) return undefined;
	return {
		barLines,
		bars: music
			.split('|')
			.map(bar => count(bar, /[A-Ga-g]/g))
			.filter(notes => notes > 0),
		groups: music.split(/[\s|()[\]~.\-]+/).filter(group => /[A-Ga-g]/.test(group)),
		isBroken: !/\|\s*(?:!\s*)?$/.test(music),
	};
}

/** English words and what people write about tunes in letters that are notes too. */
const words = new RegExp(
	`^(?:${[
		'a{1,2}b{1,2}(?:c{1,2})?(?:d{1,2})?|aab|aaba|abab|abac|aeae|dadgad|eadgbe|gdad|gdae|gdgd',
		'ab|ace|aced|ad|add|added|ae|ag|age|aged|baa|babe|bad|bade|badge|bag|bagged|baggage|be|bead',
		'bed|bedded|bee|beef|beg|began|begged|cab|cabbage|cad|cafe|cage|caged|cd|cede|dab|dad|dead',
		'deaf|decade|deed|deface|de|ebb|ed|edge|edged|eg|egad|egg|egged|face|faced|facade|fab|fad|fade',
		'faded|fed|fee|feed|gab|gad|gaff|gag|gage|gee',
	].join('|')})$`,
	'i',
);

/** Notes one after the other in the alphabet are as likely letters. */
export function isWord(group: string): boolean {
	return words.test(group) || 'abcdefg'.includes(group.toLowerCase());
}

/**
 * Whether these lines, which nothing around them calls ABC, are a tune. Prose may hold the letters and the
 * strokes of music, and so do lists of letters, tunings and chords bar by bar; what none of them has is bars
 * full of notes, written together, in both octaves or with lengths.
 */
export function isTune(lines: readonly MusicLine[]): boolean {
	const bars = lines.flatMap(line => line.bars);
	const groups = lines.flatMap(line => line.groups);
	const notes = bars.reduce((sum, bar) => sum + bar, 0);
	const barLines = lines.reduce((sum, line) => sum + line.barLines, 0);
	if (barLines < 2 || notes < 8 || notes < bars.length * 2.5) return false;
	if (!groups.some(group => /[a-g]|[A-G][,']*[\d/]/.test(group))) return false;
	if (groups.every(isWord)) return false;
	const together = (least: number) =>
		groups.filter(group => {
			const letters: readonly string[] = group.match(/[A-Ga-g]/g) ?? [];
			return letters.length >= least && new Set(letters).size >= 2;
		});
	// Waltzes and polkas may have no more than two together.
	return (
		together(3).length > 0 || (together(2).length >= 2 && groups.some(group => /[a-g]/.test(group)))
	);
}

function count(text: string, pattern: RegExp): number {
	return text.match(pattern)?.length ?? 0;
}
