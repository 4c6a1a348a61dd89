import * as l10n from '@vscode/l10n';
import tunebook from 'abcjs/src/api/abc_tunebook.js';
import type { Habits } from '../../src/abc/heard.ts';
import type { Moment } from '../player/bars.ts';
import { clicksOf } from '../player/clicks.ts';
import type { Whereabouts } from '../player/course.ts';
import type { Orders } from '../player/engine.ts';
import { spanOfBars } from '../player/loops.ts';
import type { Span } from '../player/loops.ts';
import type { Manner } from '../../src/panel/pageState.ts';
import { mostSwing, paceOf, rateOf, straight, swingOf } from '../player/pace.ts';
import type { Pace } from '../player/pace.ts';
import { rampPercent } from '../player/ramp.ts';
import type { Ramp } from '../player/ramp.ts';
import { phrasesIn, phrasesOf } from '../player/phrases.ts';
import { scoreOf, withoutTempo } from '../player/score.ts';
import type { Score } from '../player/score.ts';
import { swung } from '../player/swing.ts';
import { musicOf } from './music.ts';

/** A setting that can be played. */
export interface Playable {
	readonly settingId: number;
	/** 0 where nobody knows. */
	readonly tuneId: number;
	readonly abc: string;
	/** `reel`, `slip jig`. */
	readonly type: string;
	/** `Setting 2, G major`. */
	readonly label: string;
}

/** What is gone over again: a part by its place, or bars by their numbers. */
export type Chosen = { readonly part: number } | { readonly first: number; readonly last: number };

/** How one tune is practised. */
export interface Practice {
	readonly tune: Playable;
	/** As it is written, without swing. */
	readonly score: Score;
	/** The usual tempo. */
	readonly pace: Pace;
	readonly bpm: number;
	/** In percent; see `swung`. */
	readonly swing: number;
	readonly looping: boolean;
	readonly chosen: Chosen | undefined;
	/** Whether each pass of the loop may be faster than the last. */
	readonly ramping: boolean;
	readonly ramp: Ramp;
	/** The pass of the loop that the ramp counts from. */
	readonly rampSince: number;
	/** Whether every phrase is followed by as long a silence, to play it back. */
	readonly answering: boolean;
	/** How many bars a phrase has. */
	readonly phrase: number;
}

/** What of it goes along to another setting of the tune, and to the page's next visit. */
export const mannerOf = (practice: Practice): Manner => {
	const { swing, looping, chosen, ramping, ramp, answering, phrase } = practice;
	return { swing, looping, ...chosen, ramping, ramp, answering, phrase };
};

/** The same practised in that manner, which has been kept by the editor and is made playable again. */
export const inManner = (practice: Practice, manner: Manner): Practice => {
	const { part, first, last, swing, phrase, ramp, ...others } = manner;
	const bars = first !== undefined && last !== undefined ? { first, last } : undefined;
	const clear = (value: number, least: number, most: number): number =>
		Math.min(Math.max(Math.round(value), least), most);
	return {
		...practice,
		...others,
		swing: clear(swing, straight, mostSwing),
		phrase: clear(phrase, 1, 32),
		// A speed of 0 would never come to its next pass.
		ramp: {
			from: clear(ramp.from, 10, 200),
			to: clear(ramp.to, 10, 200),
			step: clear(ramp.step, 1, 100),
			times: clear(ramp.times, 1, 99),
		},
		chosen: part === undefined ? bars : { part },
	};
};

/** Reads a setting as music to be heard. Throws what abcjs throws on ABC that it cannot stand. */
export const practiceOf = (tune: Playable, kept: number | undefined): Practice => {
	const music = musicOf(tune.abc);
	// Typed as always there; with nothing that looks like a tune it is not.
	const parsed = tunebook.parseOnly(withoutTempo(music)).at(0);
	if (parsed === undefined) throw new Error('No tune');
	const score = scoreOf(parsed, music);
	const usual = paceOf(tune.type, score.measure);
	const pace =
		score.asked === undefined
			? usual
			: { beat: usual.beat, bpm: Math.round(score.asked / usual.beat) };
	return {
		tune,
		score,
		pace,
		bpm: kept ?? pace.bpm,
		swing: swingOf(tune.type),
		looping: false,
		chosen: undefined,
		ramping: false,
		ramp: { from: 60, to: 100, step: 5, times: 2 },
		rampSince: 0,
		answering: false,
		phrase: 2,
	};
};

/** Why a setting cannot be played, in a sentence; its cause is for the log. */
export class Unplayable extends Error {}

/** A setting as it is practised when it is taken up, in a manner that is known of its tune. Throws Unplayable. */
export const readPractice = (
	tune: Playable,
	tempo: number | undefined,
	manner: Manner | undefined,
): Practice => {
	let practice: Practice;
	try {
		practice = practiceOf(tune, tempo);
	} catch (cause) {
		const message = l10n.t('This setting cannot be played: its ABC could not be read.');
		throw new Unplayable(message, { cause });
	}
	if (practice.score.sounds.length === 0) {
		throw new Unplayable(l10n.t('This setting cannot be played: there are no notes in its ABC.'));
	}
	return manner === undefined ? practice : inManner(practice, manner);
};

/** What the loop goes over; all of the tune when nothing smaller has been chosen. */
export const spanOf = ({ score, chosen }: Practice): Span => {
	const whole = { from: 0, to: score.length };
	if (chosen === undefined) return whole;
	if ('part' in chosen) return score.parts[chosen.part] ?? whole;
	return spanOfBars(score.bars, chosen.first, chosen.last) ?? whole;
};

/** The speed of a pass, in percent of the tempo that is set. */
export const percentAt = ({ looping, ramping, ramp, rampSince }: Practice, pass: number): number =>
	looping && ramping ? rampPercent(ramp, Math.max(0, pass - rampSince)) : 100;

/** What the engine has to do. `heard` is the score with its swing. */
export const ordersOf = (practice: Practice, heard: Score, habits: Habits): Orders => {
	const { score, pace, bpm, looping, answering, phrase } = practice;
	const loop = looping ? spanOf(practice) : undefined;
	const phrases = answering ? phrasesOf(score.bars, phrase) : [];
	return {
		sounds: heard.sounds,
		instrument: habits.instrument,
		chords: habits.chords && score.sounds.some(({ of }) => of === 'chords'),
		clicks: habits.metronome ? clicksOf(score.bars, pace.beat) : [],
		route: {
			end: score.length,
			loop,
			phrases: loop === undefined ? phrases : phrasesIn(phrases, loop),
			rate: pass => rateOf((bpm * percentAt(practice, pass)) / 100, pace.beat),
		},
	};
};

export const heardScore = ({ score, swing }: Practice): Score => swung(score, swing);

/** The note or rest that is played; undefined before the first. */
export const momentAt = (
	{ moments }: Score,
	{ position }: Pick<Whereabouts, 'position'>,
): Moment | undefined => {
	let [low, high] = [0, moments.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((moments[middle]?.start ?? Infinity) <= position + 1e-6) low = middle + 1;
		else high = middle;
	}
	return moments[low - 1];
};

/** When a note of the page is played: in the loop, if it is there, or else for the first time. */
export const timeOfNote = (practice: Practice, heard: Score, at: number): number | undefined => {
	const times = heard.moments.filter(moment => moment.at === at).map(({ start }) => start);
	const { from, to } = spanOf(practice);
	return (practice.looping ? times.find(time => time >= from && time < to) : undefined) ?? times[0];
};

/** The notes of the page that a loop goes over. */
export const notesInside = (practice: Practice): ReadonlySet<number> => {
	const { from, to } = spanOf(practice);
	return new Set(
		practice.score.moments
			.filter(({ start }) => start >= from - 1e-6 && start < to - 1e-6)
			.map(({ at }) => at),
	);
};
