import { between, pick, type Random } from '../random.ts';
import type { TuneType } from '../records.ts';
import { beats, composed, type Bar, type Melody, type Note, type Part } from './compose.ts';
import { otherVersion, settingCount } from './variants.ts';

/** A setting of an invented tune, as The Session writes it: the body alone, its line ends as bangs. */
export interface GeneratedSetting {
	/** `Edorian`. */
	readonly mode: string;
	readonly abc: string;
}

/** The settings of one invented tune, as different people would write it down; the first is the most usual. */
export const generatedSettings = (random: Random, type: TuneType): readonly GeneratedSetting[] => {
	const tune = composed(random, type);
	return Array.from({ length: settingCount(random) }, (_, n) => {
		const version = n === 0 ? tune : otherVersion(random, tune);
		return { mode: version.key, abc: written(random, version) };
	});
};

/** How somebody writes: the same all through a setting. */
interface Hand {
	readonly random: Random;
	/** Of how many notes, about, one has an ornament. */
	readonly rolls: number;
	readonly graces: number;
	readonly triplets: number;
	readonly broken: '' | '>' | '3/2';
	readonly chords: boolean;
	readonly breaksLines: boolean;
	readonly spaced: boolean;
	readonly repeats: boolean;
	readonly beats: readonly number[];
}

export const written = (random: Random, tune: Melody): string => {
	const swings = tune.type === 'hornpipe' || tune.type === 'strathspey';
	const hand: Hand = {
		random,
		rolls: random() < 0.4 ? 0.5 * random() : 0,
		graces: random() < 0.25 ? 0.08 * random() : 0,
		triplets: random() < 0.4 ? 0.06 * random() : 0,
		broken: random() < (swings ? 0.6 : 0.02) ? (random() < 0.85 ? '>' : '3/2') : '',
		chords: random() < 0.12,
		breaksLines: random() < 0.85,
		spaced: random() < 0.8,
		repeats: random() < 0.9,
		beats: beats[tune.type],
	};
	return tune.parts.map((part, n) => partText(hand, part, n)).join(hand.breaksLines ? '! ' : '');
};

const partText = (hand: Hand, part: Part, n: number): string => {
	const bars = part.bars.map(bar => barText(hand, bar));
	const pickup = part.pickup.length > 0 ? plain(hand, part.pickup) : '';
	const lines = (texts: readonly string[]) =>
		texts
			.map(
				(text, at) =>
					text + (at === texts.length - 1 ? '' : at % 4 === 3 && hand.breaksLines ? '|! ' : '|'),
			)
			.join('');
	if (!hand.repeats) {
		const again = part.second ? [...bars.slice(0, -1), barText(hand, part.second)] : bars;
		return `${pickup}${n === 0 && pickup ? '|' : ''}${lines([...bars, ...again])}||`;
	}
	const opens = n > 0 || hand.random() < 0.8 ? '|:' : '';
	const lead = pickup === '' ? '' : `${pickup}|`;
	if (!part.second) return `${opens}${lead}${lines(bars)}:|`;
	const second = barText(hand, part.second);
	return `${opens}${lead}${lines(bars.slice(0, -1))}|1 ${bars.at(-1) ?? ''}:|2 ${second}||`;
};

const barText = (hand: Hand, bar: Bar): string => {
	const chord = hand.chords && hand.random() < 0.7 ? `"${pick(hand.random, chordNames)}"` : '';
	return chord + plain(hand, bar);
};

const chordNames = ['G', 'D', 'Em', 'Am', 'C', 'A', 'Bm', 'A7'];

/** The notes of a bar, beamed by the beat. */
const plain = (hand: Hand, bar: Bar): string => {
	const { random } = hand;
	let [text, at] = ['', 0];
	const ends = new Set<number>();
	for (let n = 0, sum = 0; n < hand.beats.length; n++) ends.add((sum += hand.beats[n] ?? 0));
	for (let n = 0; n < bar.length; n++) {
		const note = bar[n];
		const next = bar[n + 1];
		if (!note) break;
		if (hand.spaced && at > 0 && ends.has(at)) text += ' ';
		if (random() < hand.graces) text += `{${noteText({ place: note.place + 1, length: 1 })}}`;
		const isPair = note.length === 1 && next?.length === 1 && at % 2 === 0;
		if (isPair && random() < hand.triplets) {
			const middle = { ...note, place: Math.round((note.place + next.place) / 2), length: 1 };
			text += `(3${noteText(note)}${noteText(middle)}${noteText(next)}`;
			at += 2;
			n++;
		} else if (isPair && hand.broken !== '' && hand.beats[0] === 4) {
			const long = hand.broken === '>' ? noteText(note) + '>' : `${noteText(note)}3/2`;
			text += `${long}${noteText(next)}${hand.broken === '>' ? '' : '/'}`;
			at += 2;
			n++;
		} else {
			text += longText(hand, note);
			at += note.length;
		}
	}
	return text;
};

/** A long note may have a roll, or be written as what a roll sounds like. */
const longText = (hand: Hand, note: Note): string => {
	const { random, rolls } = hand;
	if (note.length < 2 || random() > rolls) return noteText(note);
	const short = noteText({ ...note, length: 1 });
	if (note.length === 2)
		return random() < 0.7 ? `~${noteText(note)}` : `${short}${short}/${short}/`;
	if (note.length === 3 && random() < 0.3)
		return short + noteText({ place: note.place + between(random, 0, 1), length: 1 }) + short;
	return `~${noteText(note)}`;
};

const letters = 'CDEFGAB';

const noteText = ({ place, length, raised = 0 }: Note): string => {
	const letter = letters.charAt(((place % 7) + 7) % 7);
	const octave = Math.floor(place / 7);
	const pitch =
		octave > 0 ? letter.toLowerCase() + "'".repeat(octave - 1) : letter + ','.repeat(-octave);
	const sign = raised === 0 ? '' : raised > 0 ? '^' : '=';
	return `${sign}${pitch}${length === 1 ? '' : length}`;
};
