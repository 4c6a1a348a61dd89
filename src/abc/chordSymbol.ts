import { letterAt, naturalPitch, placeOf, signOf, type Interval } from './interval.ts';

/**
 * What stands in quotes over the staff: a chord (`Am7`, `G/B`, `(Em)`), one with another that will do (`D(A)`),
 * several of them, or words and
 * annotations (`^fine`, `_slower`), which are no chords and stay as they are.
 */

const root = '[A-Ga-g][#b♯♭]?';
// A row of digits could else be parted in more ways than anybody has time for.
const quality =
	'(?:maj|min|mi|ma|m|M|dim|aug|sus|add|no|alt|[+°øo^-]|[#b♯♭]?\\d{1,2}(?!\\d)|\\(|\\)|,)*';
const instead = `(?:\\([A-G][#b♯♭]?${quality}(?:/${root})?\\))?`;
const chord = new RegExp(`^\\(?${root}${quality}(?:/${root})?${instead}\\)?$`);
// In brackets `b5` changes the chord before it.
const roots = new RegExp(`(^\\(?|/|\\((?=[A-G]))(${root})`, 'g');

/** The quoted text (without its quotes) with its chords moved. */
export function movedChords(text: string, interval: Interval): string {
	const words = text.split(/(\s+|;|\/\s+)/);
	const isMusic = words.every((word, index) => index % 2 === 1 || word === '' || chord.test(word));
	return isMusic ? words.map(word => movedChord(word, interval)).join('') : text;
}

function movedChord(word: string, interval: Interval): string {
	if (!chord.test(word)) return word;
	return word.replace(
		roots,
		(_, before: string, name: string) => before + movedRoot(name, interval),
	);
}

/** Spelled as the music is, unless that gives a name that nobody plays: `Fb` is `E` then. */
function movedRoot(name: string, { steps, semitones }: Interval): string {
	const place = placeOf(name.charAt(0));
	const wanted = naturalPitch(place) + signOf(name) + semitones;
	const spelled = [0, 1, -1]
		.map(away => place + steps + away)
		.map(at => ({ letter: letterAt(at), sign: wanted - naturalPitch(at) }))
		.find(({ letter, sign }) => Math.abs(sign) <= 1 && !strange.has(letter + String(sign)));
	if (!spelled) return name;
	const root = spelled.letter + (spelled.sign > 0 ? '#' : spelled.sign < 0 ? 'b' : '');
	return name === name.toLowerCase() ? root.toLowerCase() : root;
}

/** C flat, F flat, E sharp, B sharp. */
const strange = new Set(['C-1', 'F-1', 'E1', 'B1']);

/** The chords in a quoted text (without its quotes); none where it is words. */
export function chordsIn(text: string): readonly string[] {
	const words = text.split(/[\s;]+/).filter(word => word !== '');
	return words.every(word => chord.test(word)) ? words : [];
}

/** Whether a tune has chords to be accompanied by. */
export function hasChords(abc: string): boolean {
	// A title may have something in quotes too.
	const music = abc.slice(Math.max(abc.search(/^K:/m), 0));
	return [...music.matchAll(/"([^"\n]*)"/g)].some(([, text = '']) => chord.test(text.trim()));
}
