import * as l10n from '@vscode/l10n';
import type { Habits } from '../../src/abc/heard.ts';
import type { Manner } from '../../src/panel/pageState.ts';
import { countIn } from '../player/clicks.ts';
import type { Whereabouts } from '../player/course.ts';
import { Engine, Silenced } from '../player/engine.ts';
import { Packs } from '../player/packs.ts';
import type { Current, Listener, Part, State } from './current.ts';
import {
	heardScore,
	mannerOf,
	momentAt,
	notesInside,
	ordersOf,
	percentAt,
	readPractice,
	spanOf,
	Unplayable,
} from './playing.ts';
import type { Playable, Practice } from './playing.ts';

/** One context for sound is all that a page may have: it outlives what is shown. */
let engine: Engine | undefined;

/** Plays one setting at a time, and what has been changed about it at once. */
export class Transport {
	#state: State = 'stopped';
	#current: Current | undefined;
	#habits: Habits;
	readonly #sounds: string;
	readonly #listener: Listener;
	/** How the last one was practised: another setting of the same tune goes on like that. */
	#manner: { readonly tuneId: number; readonly manner: Manner } | undefined;

	/** `sounds` is the folder they are fetched from. */
	constructor(sounds: string, habits: Habits, listener: Listener) {
		this.#sounds = sounds;
		this.#habits = habits;
		this.#listener = listener;
	}

	get state(): State {
		return this.#state;
	}

	get current(): Current | undefined {
		return this.#current;
	}

	get habits(): Habits {
		return this.#habits;
	}

	get #active(): boolean {
		return this.#state === 'playing' || this.#state === 'loading';
	}

	/** Loads what will probably be asked for. */
	prepare(): void {
		this.#engine().prepare(this.#habits.instrument, this.#habits.chords);
	}

	toggle(part: Part): void {
		if (part !== this.#current?.part) void this.play(part);
		else if (this.#active) this.pause();
		else void this.play(part, this.#current.position);
	}

	/** Reads a setting, if it is not read already; says why not where it cannot be played. */
	take(part: Part): Current | undefined {
		if (this.#current?.part === part) return this.#current;
		this.drop();
		const practice = this.#read(part.tune);
		if (practice === undefined) return undefined;
		this.#current = { part, practice, heard: heardScore(practice), position: 0 };
		this.#markLoop(this.#current);
		this.#say('');
		return this.#current;
	}

	/** The setting has other notes now, as in another key: it goes on where it was, and as it was. */
	reread(part: Part): void {
		const current = this.#current;
		if (current?.part !== part) return;
		const practice = this.#read(part.tune);
		if (practice === undefined) {
			this.drop();
			return;
		}
		const { bpm, rampSince } = current.practice;
		current.practice = { ...practice, bpm, rampSince };
		current.heard = heardScore(current.practice);
		this.#markLoop(current);
		this.#change();
	}

	/** Practises the tune like that when it is taken next. */
	recall(tuneId: number, manner: Manner): void {
		this.#manner = { tuneId, manner };
	}

	#read(tune: Playable): Practice | undefined {
		const { tuneId } = tune;
		try {
			const known = this.#manner?.tuneId === tuneId ? this.#manner.manner : undefined;
			return readPractice(tune, this.#listener.tempoOf(tuneId), known);
		} catch (error) {
			if (!(error instanceof Unplayable)) throw error;
			if (error.cause !== undefined) this.#listener.log(error.cause);
			this.#say(error.message, true);
			return undefined;
		}
	}

	#markLoop({ part, practice }: Current): void {
		part.marks.loop(practice.looping ? notesInside(practice) : undefined);
	}

	/** Nothing is played any more, nor could it go on. */
	drop(): void {
		this.stop();
		this.#current?.part.marks.loop(undefined);
		this.#current = undefined;
	}

	/** In the handler of a click or a key: only there a browser lets sound begin. */
	async play(part: Part, from = 0): Promise<void> {
		const player = this.#engine();
		let woken = true;
		try {
			player.wake();
		} catch (error) {
			this.#listener.log(error);
			woken = false;
		}
		const current = this.take(part);
		if (current === undefined) return;
		if (!woken) {
			this.#say(l10n.t('There is no sound here: the editor offers none.'));
			return;
		}
		const { practice, heard } = current;
		current.position = from;
		this.#be('loading');
		const span = spanOf(practice);
		const start = practice.looping && (from < span.from || from >= span.to) ? span.from : from;
		const { score, pace } = practice;
		const counted = this.#habits.countIn
			? countIn(score.bars, start, { bar: score.measure.bar, beat: pace.beat })
			: [];
		try {
			current.practice = { ...practice, rampSince: 0 };
			const orders = ordersOf(current.practice, heard, this.#habits);
			if (!(await player.play(orders, start, counted))) return;
			this.#say('');
			part.marks.begin();
			this.#be('playing');
			this.#listener.started();
			this.#follow();
		} catch (error) {
			this.#fail(error);
		}
	}

	pause(): void {
		const [current, heard] = [this.#current, engine?.hear()];
		if (current !== undefined && heard !== undefined && heard !== 'ended') {
			// From the beginning of the note that is broken off: half of it would be silence.
			current.position = momentAt(current.heard, heard)?.start ?? heard.position;
		}
		engine?.stop();
		this.#be('paused');
	}

	/** A bar back (-1) or forward (1): goes on from its beginning, or begins there when it is played. */
	skip(direction: 1 | -1): void {
		const current = this.#current;
		if (current === undefined) return;
		const { bars } = current.practice.score;
		const here = bars.findLastIndex(({ start }) => start <= current.position + 1e-6);
		const bar = bars[Math.min(Math.max(here + direction, 0), bars.length - 1)];
		if (bar === undefined) return;
		if (this.#active) void this.play(current.part, bar.start);
		else {
			current.position = bar.start;
			current.part.marks.sound(momentAt(current.heard, { position: bar.start })?.at);
			this.#be('paused');
		}
	}

	stop(): void {
		engine?.stop();
		if (this.#current !== undefined) {
			this.#current.position = 0;
			this.#current.part.marks.sound(undefined);
		}
		this.#be('stopped');
	}

	practise(change: Partial<Practice>): void {
		const current = this.#current;
		if (current === undefined) return;
		current.practice = { ...current.practice, ...change };
		if (change.swing !== undefined) current.heard = heardScore(current.practice);
		this.#markLoop(current);
		const manner = mannerOf(current.practice);
		this.recall(current.part.tune.tuneId, manner);
		this.#listener.practised(manner);
		this.#change();
	}

	/** Gets faster with every pass from the present one on, or no longer. */
	ramp(ramping: boolean, ramp: Practice['ramp']): void {
		const heard = engine?.hear();
		const rampSince = heard === undefined || heard === 'ended' ? 0 : heard.pass;
		const looping = ramping || (this.#current?.practice.looping ?? false);
		this.practise({ ramp, ramping, looping, rampSince });
	}

	setHabits(change: Partial<Habits>): void {
		this.#habits = { ...this.#habits, ...change };
		this.#change();
	}

	/** Lets what has been changed be heard at once. */
	#change(): void {
		this.#listener.changed();
		const current = this.#current;
		if (current === undefined) return;
		// Not begun yet: with what was asked for first.
		if (this.#state === 'loading') void this.play(current.part, current.position);
		if (this.#state !== 'playing') return;
		const orders = ordersOf(current.practice, current.heard, this.#habits);
		this.#engine()
			.change(orders)
			.catch((error: unknown) => this.#fail(error));
	}

	#engine(): Engine {
		return (engine ??= new Engine(new Packs(this.#sounds)));
	}

	#be(state: State): void {
		this.#state = state;
		this.#listener.changed();
		if (state !== 'playing') this.#listener.moved(undefined);
	}

	/** Marks what is heard, as long as something is. */
	#follow(): void {
		const current = this.#current;
		if (this.#state !== 'playing' || current === undefined) return;
		const heard = engine?.hear();
		if (heard === 'ended') {
			this.stop();
			this.#listener.ended(current.part);
			return;
		}
		if (heard !== undefined) this.#mark(current, heard);
		requestAnimationFrame(() => this.#follow());
	}

	#mark(current: Current, heard: Whereabouts): void {
		current.position = heard.position;
		const { practice, part } = current;
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		part.marks.move(momentAt(current.heard, heard)?.at, !calm);
		const ramps = practice.looping && practice.ramping;
		this.#listener.moved({
			percent: ramps ? percentAt(practice, heard.pass) : undefined,
			answer: heard.answer,
		});
	}

	#fail(error: unknown): void {
		this.#listener.log(error);
		engine?.stop();
		this.#be('paused');
		this.#say(
			error instanceof Silenced
				? l10n.t('The editor lets no sound through yet: press Play once more.')
				: l10n.t('The sounds could not be loaded: press Play to try again.'),
		);
	}

	#say(sentence: string, alone = false): void {
		this.#listener.say(sentence, alone);
	}
}
