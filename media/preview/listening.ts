import * as l10n from '@vscode/l10n';
import type { Habits } from '../../src/abc/heard.ts';
import { Engine, Silenced } from '../player/engine.ts';
import type { Pack } from '../player/packs.ts';
import type { Score } from '../player/score.ts';
import type { Marks } from '../tune/marks.ts';
import { heardScore, momentAt, ordersOf, readPractice } from '../tune/playing.ts';
import { makeTone } from './tone.ts';
import type { Tune } from './tunes.ts';

/** A tune that can be heard, and where it is marked what is. */
export interface Heard {
	readonly tune: Tune;
	/** What it is called. */
	readonly label: string;
	readonly marks: Marks;
	/** Told whether it plays now. */
	plays(playing: boolean): void;
	/** Why it doesn't; `''` when it does. */
	say(sentence: string): void;
}

/** Plays at the written pitch. There is one voice, and nothing to be set. */
const habits: Habits = { instrument: 'flute', chords: false, countIn: false, metronome: false };

/** Plays one tune of the preview at a time. */
export class Listening {
	#tone: Promise<Pack> | undefined;
	readonly #engine = new Engine({
		load: () => (this.#tone ??= makeTone()),
	});
	#heard: Heard | undefined;

	get heard(): Heard | undefined {
		return this.#heard;
	}

	/** In the handler of a click: only there a browser lets sound begin. */
	toggle(heard: Heard): void {
		if (this.#heard === heard) this.stop();
		else void this.#play(heard);
	}

	stop(): void {
		this.#engine.stop();
		this.#heard?.marks.sound(undefined);
		this.#heard?.plays(false);
		this.#heard = undefined;
	}

	async #play(heard: Heard): Promise<void> {
		this.stop();
		heard.say('');
		try {
			this.#engine.wake();
			const { abc, type } = heard.tune;
			const tune = { settingId: 0, tuneId: 0, abc, type, label: heard.label };
			const practice = readPractice(tune, undefined, undefined);
			const score = heardScore(practice);
			this.#heard = heard;
			heard.plays(true);
			if (!(await this.#engine.play(ordersOf(practice, score, habits), 0, []))) return;
			heard.marks.begin();
			this.#follow(heard, score);
		} catch (error) {
			this.stop();
			heard.say(
				error instanceof Silenced
					? l10n.t('The editor lets no sound through yet: press Play once more.')
					: error instanceof Error
						? error.message
						: String(error),
			);
		}
	}

	/** Marks what is heard, as long as something is. */
	#follow(heard: Heard, score: Score): void {
		if (this.#heard !== heard) return;
		const now = this.#engine.hear();
		if (now === 'ended') {
			this.stop();
			return;
		}
		if (now !== undefined) {
			const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
			heard.marks.move(momentAt(score, now)?.at, !calm);
		}
		requestAnimationFrame(() => this.#follow(heard, score));
	}
}
