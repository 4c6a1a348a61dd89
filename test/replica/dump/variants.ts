import { modes } from '../generatedMusic.ts';
import { between, pick, type Random } from '../random.ts';
import { beats, placeOfTonic, type Bar, type Melody, type Note, type Part } from './compose.ts';

/** The same tune as somebody else has it: how much of it differs is up to them. */
export const otherVersion = (random: Random, tune: Melody): Melody => {
	// Some wrote it down from the same teacher, some from the other end of the country.
	const freedom = 0.03 + 0.42 * random() ** 1.3;
	const moved = random() < 0.15 ? transposed(random, tune) : tune;
	const parts = moved.parts.map(part => changedPart(random, part, freedom));
	return { ...moved, parts: parts.length > 2 && random() < 0.1 ? parts.slice(0, -1) : parts };
};

const transposed = (random: Random, tune: Melody): Melody => {
	const mode = tune.key.slice(1);
	const key = pick(
		random,
		modes.filter(other => other.slice(1) === mode),
	);
	let by = placeOfTonic(key) - placeOfTonic(tune.key);
	if (by > 3) by -= 7;
	if (by < -3) by += 7;
	const move = (bar: Bar): Bar => bar.map(note => ({ ...note, place: note.place + by }));
	const parts = tune.parts.map(part => ({
		pickup: move(part.pickup),
		bars: part.bars.map(move),
		...(part.second && { second: move(part.second) }),
	}));
	return { ...tune, key, parts };
};

const changedPart = (random: Random, part: Part, freedom: number): Part => {
	const bars = part.bars.map((bar, n) =>
		// The bar of another bar's place, now and then.
		random() < freedom / 4
			? (part.bars[(n + 2) % part.bars.length] ?? bar)
			: changed(random, bar, freedom),
	);
	const last = bars.at(-1);
	const hasSecond = part.second ? random() > 0.3 : random() < 0.12;
	const second = part.second ?? last;
	return {
		pickup: random() < 0.2 ? [] : part.pickup,
		bars,
		...(hasSecond && second && { second: changed(random, second, Math.max(freedom, 0.1)) }),
	};
};

/** Another note here and there, long notes for short ones and short ones for long. */
const changed = (random: Random, bar: Bar, freedom: number): Bar => {
	const notes: Note[] = [];
	for (let n = 0; n < bar.length; n++) {
		const note = bar[n];
		const next = bar[n + 1];
		if (!note) break;
		const chance = random();
		if (chance > freedom) notes.push(note);
		else if (note.length >= 2 && chance < freedom * 0.6) notes.push(...broken(random, note));
		else if (note.length === 1 && next?.length === 1 && chance < freedom * 0.25) {
			notes.push({ ...note, length: 2 });
			n++;
		} else if (chance < freedom * 0.05) notes.push({ ...note, raised: pick(random, [-1, 1]) });
		else notes.push({ ...note, place: note.place + pick(random, [-2, -1, -1, 1, 1, 2, 3, -3]) });
	}
	return notes;
};

/** A long note as several: repeated, or around its neighbour. */
const broken = (random: Random, { place, length }: Note): readonly Note[] => {
	const around = place + pick(random, [0, 1, -1, 2, -2]);
	const [first, rest] = length === 2 ? [1, 1] : [1, length - 2];
	const notes = [
		{ place, length: first },
		{ place: around, length: rest },
	];
	return length === 2 ? notes : [...notes, { place, length: 1 }];
};

/** How many settings a tune has: one mostly, and a dozen where everybody plays it. */
export const settingCount = (random: Random): number => {
	const chance = random();
	if (chance < 0.5) return 1;
	if (chance < 0.72) return 2;
	if (chance < 0.85) return 3;
	return chance < 0.95 ? between(random, 4, 6) : between(random, 7, 12);
};

/** Quavers of a whole bar. */
export const barLength = ({ type }: Melody): number =>
	beats[type].reduce((sum: number, beat) => sum + beat, 0);
