import type { Manner } from '../../src/panel/pageState.ts';
import type { Score } from '../player/score.ts';
import type { Marks } from './marks.ts';
import type { Playable, Practice } from './playing.ts';

export type State = 'stopped' | 'paused' | 'loading' | 'playing';

/** A setting on the page, and where it is marked what is heard of it. */
export interface Part {
	tune: Playable;
	readonly marks: Marks;
}

/** What is played now, or was last. */
export interface Current {
	readonly part: Part;
	practice: Practice;
	/** The score with its swing. */
	heard: Score;
	/** Where the music is to go on, in whole notes. */
	position: number;
}

/** Who is told what becomes of it. */
export interface Listener {
	/** The state, the habits, or how the setting is practised. */
	changed(): void;
	/** How the tune is practised is another way now. */
	practised(manner: Manner): void;
	/** It has begun to sound. */
	started(): void;
	/** It has been played to its end. */
	ended(part: Part): void;
	/** In every frame while something is heard; undefined when that is over. */
	moved(heard: Heard | undefined): void;
	/** A sentence, `''` for none; `alone` where there is nothing to control. */
	say(sentence: string, alone?: boolean): void;
	log(error: unknown): void;
	/** The tempo that a tune was last played at, in beats a minute. */
	tempoOf(tuneId: number): number | undefined;
}

export interface Heard {
	/** How fast the ramp is now; undefined where there is none. */
	readonly percent: number | undefined;
	/** Whether it is for the player to answer. */
	readonly answer: boolean;
}
