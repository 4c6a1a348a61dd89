import * as l10n from '@vscode/l10n';
import type { PlayerSetup } from '../../src/panel/protocol.ts';
import { button } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { goTo } from '../page/place.ts';
import { countIn } from '../player/clicks.ts';
import { Engine, Silenced } from '../player/engine.ts';
import { barAt } from '../player/loops.ts';
import { playableBpm } from '../player/pace.ts';
import type { Score } from '../player/score.ts';
import type { Stage } from './drawing.ts';
import { Marks } from './marks.ts';
import { PlayerBar, playLabel } from './playerBar.ts';
import type { State } from './playerBar.ts';
import { listenForKeys, showKeys } from './playerKeys.ts';
import {
	heardScore,
	momentAt,
	notesInside,
	ordersOf,
	percentAt,
	practiceOf,
	spanOf,
	timeOfNote,
} from './playing.ts';
import type { Habits, Playable, Practice } from './playing.ts';

/** One context for sound is all that a page may have: it outlives what is shown. */
let engine: Engine | undefined;

/** How much a key changes the tempo, in percent of the usual. */
const keyStep = 5;

/** A setting on the page, and what the player does there. */
interface Part {
	tune: Playable;
	readonly button: HTMLButtonElement;
	readonly marks: Marks;
}

/** What a setting's article gets of the player. */
export interface Played {
	readonly button: HTMLButtonElement;
	readonly stage: Stage;
	/** Told the ABC that is shown, whenever it is another. */
	readonly change: (abc: string) => void;
}

/** What is played now, or was last. */
interface Current {
	readonly part: Part;
	practice: Practice;
	/** The score with its swing. */
	heard: Score;
	/** Where the music is to go on, in whole notes. */
	position: number;
}

/** Plays the settings of a page: one at a time, by the buttons in their articles, the bar, keys and notes. */
export class Player {
	readonly element: HTMLElement;
	readonly #setup: PlayerSetup;
	readonly #host: Host;
	readonly #bar: PlayerBar;
	readonly #parts: Part[] = [];
	readonly #tempos: Map<string, number>;
	readonly #gone = new AbortController();
	#habits: Habits;
	#current: Current | undefined;
	#state: State = 'stopped';

	constructor(setup: PlayerSetup, host: Host) {
		this.#setup = setup;
		this.#host = host;
		const { instrument, chords } = setup;
		this.#habits = { instrument, chords, countIn: false, metronome: false };
		this.#tempos = new Map(Object.entries(setup.tempos));
		this.#bar = new PlayerBar({
			toggle: () => this.#toggle(this.#current?.part),
			stop: () => this.#stop(),
			habits: change => this.#setHabits(change),
			tempo: bpm => this.#setTempo(bpm),
			swing: percent => this.#practise({ swing: percent }),
			loop: on => this.#practise({ looping: on }),
			choose: chosen => this.#practise({ chosen, looping: true }),
			ramp: (ramping, ramp) =>
				this.#practise({
					...{ ramp, ramping, looping: ramping || (this.#current?.practice.looping ?? false) },
					rampSince: this.#pass(),
				}),
			keys: showKeys,
		});
		this.element = this.#bar.element;
		listenForKeys(
			{
				toggle: () => this.#toggle(this.#current?.part ?? this.#read()),
				loop: () => this.#practise({ looping: !(this.#current?.practice.looping ?? true) }),
				tempo: direction => this.#stepTempo(direction),
				setting: direction => this.#go(direction),
				help: showKeys,
			},
			this.#gone.signal,
		);
	}

	/** Takes a setting in; gives the button for its article and where its staff is told of. */
	add(tune: Playable): Played {
		const part: Part = {
			tune,
			button: button(l10n.t('Play'), () => this.#toggle(part), { class: 'play' }),
			marks: new Marks(),
		};
		for (const near of ['pointerenter', 'focus']) {
			part.button.addEventListener(near, () => this.#prepare(), { once: true });
		}
		this.#parts.push(part);
		return {
			button: part.button,
			change: abc => this.#rewrite(part, abc),
			stage: {
				staff: element => {
					element.addEventListener('click', event => this.#pressed(part, event));
				},
				drawn: places => {
					part.marks.draw(places);
				},
			},
		};
	}

	/** A tune as it would be heard now, for a file of its own. Throws what `practiceOf` throws. */
	heard(tune: Playable): { readonly practice: Practice; readonly habits: Habits } {
		const practice = practiceOf(tune, this.#tempos.get(String(tune.tuneId)));
		return { practice, habits: this.#habits };
	}

	/** The setting is shown in another key now: what is heard is what stands there. */
	#rewrite(part: Part, abc: string): void {
		if (part.tune.abc === abc) return;
		part.tune = { ...part.tune, abc };
		if (this.#current?.part !== part) return;
		this.#stop();
		part.marks.loop(undefined);
		this.#current = undefined;
	}

	dispose(): void {
		this.#gone.abort();
		engine?.stop();
	}

	#engine(): Engine {
		return (engine ??= new Engine(this.#setup.sounds));
	}

	#prepare(): void {
		this.#engine().prepare(this.#habits.instrument, this.#habits.chords);
	}

	/** The setting that is being read: the one that was gone to last, or the first. */
	#read(): Part | undefined {
		const here = document.querySelector<HTMLElement>('article[data-here]')?.dataset['setting'];
		return this.#parts.find(({ tune }) => String(tune.settingId) === here) ?? this.#parts[0];
	}

	#toggle(part: Part | undefined): void {
		if (part === undefined) return;
		const active = this.#state === 'playing' || this.#state === 'loading';
		if (part !== this.#current?.part) void this.#play(part);
		else if (active) this.#pause();
		else void this.#play(part, this.#current.position);
	}

	/** Reads a setting, if it is not read already; says why not where it cannot be played. */
	#take(part: Part): Current | undefined {
		if (this.#current?.part === part) return this.#current;
		this.#stop();
		this.#current?.part.marks.loop(undefined);
		this.#current = undefined;
		let practice: Practice;
		try {
			practice = practiceOf(part.tune, this.#tempos.get(String(part.tune.tuneId)));
		} catch (error) {
			this.#log(error);
			this.#bar.say(l10n.t('This setting cannot be played: its ABC could not be read.'), true);
			return undefined;
		}
		if (practice.score.sounds.length === 0) {
			this.#bar.say(l10n.t('This setting cannot be played: there are no notes in its ABC.'), true);
			return undefined;
		}
		this.#current = { part, practice, heard: heardScore(practice), position: 0 };
		this.#bar.say('');
		return this.#current;
	}

	/** In the handler of a click or a key: only there a browser lets sound begin. */
	async #play(part: Part, from = 0): Promise<void> {
		const player = this.#engine();
		let woken = true;
		try {
			player.wake();
		} catch (error) {
			this.#log(error);
			woken = false;
		}
		const current = this.#take(part);
		if (current === undefined) return;
		if (!woken) {
			this.#bar.say(l10n.t('There is no sound here: the editor offers none.'));
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
			const orders = ordersOf({ ...practice, rampSince: 0 }, heard, this.#habits);
			current.practice = { ...practice, rampSince: 0 };
			if (!(await player.play(orders, start, counted))) return;
			this.#bar.say('');
			this.#be('playing');
			this.#follow();
		} catch (error) {
			this.#fail(error);
		}
	}

	#pause(): void {
		const [current, heard] = [this.#current, engine?.hear()];
		if (current !== undefined && heard !== undefined && heard !== 'ended') {
			// From the beginning of the note that is broken off: half of it would be silence.
			current.position = momentAt(current.heard, heard)?.start ?? heard.position;
		}
		engine?.stop();
		this.#be('paused');
	}

	#stop(): void {
		engine?.stop();
		if (this.#current !== undefined) {
			this.#current.position = 0;
			this.#current.part.marks.sound(undefined);
		}
		this.#be('stopped');
	}

	#be(state: State): void {
		this.#state = state;
		this.#show();
		if (state !== 'playing') this.#bar.speed(undefined);
	}

	#show(): void {
		for (const part of this.#parts) {
			const label = playLabel(part === this.#current?.part ? this.#state : 'stopped');
			if (part.button.textContent !== label) part.button.textContent = label;
		}
		if (this.#current === undefined) return;
		this.#bar.show(this.#current.practice, this.#habits, this.#state);
	}

	/** Marks what is heard, as long as something is. */
	#follow(): void {
		const current = this.#current;
		if (this.#state !== 'playing' || current === undefined) return;
		const heard = engine?.hear();
		if (heard === 'ended') {
			this.#stop();
			return;
		}
		if (heard !== undefined) {
			current.position = heard.position;
			const { marks } = current.part;
			const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
			marks.move(momentAt(current.heard, heard)?.at, !calm);
			const { practice } = current;
			const ramps = practice.looping && practice.ramping;
			this.#bar.speed(ramps ? percentAt(practice, heard.pass) : undefined);
		}
		requestAnimationFrame(() => this.#follow());
	}

	#pass(): number {
		const heard = engine?.hear();
		return heard === undefined || heard === 'ended' ? 0 : heard.pass;
	}

	#practise(change: Partial<Practice>): void {
		const current = this.#current;
		if (current === undefined) return;
		current.practice = { ...current.practice, ...change };
		if (change.swing !== undefined) current.heard = heardScore(current.practice);
		const { looping } = current.practice;
		current.part.marks.loop(looping ? notesInside(current.practice) : undefined);
		this.#show();
		this.#change();
	}

	/** Lets what has been changed be heard at once. */
	#change(): void {
		const current = this.#current;
		if (current === undefined) return;
		// Not begun yet: with what was asked for first.
		if (this.#state === 'loading') void this.#play(current.part, current.position);
		if (this.#state !== 'playing') return;
		const orders = ordersOf(current.practice, current.heard, this.#habits);
		this.#engine()
			.change(orders)
			.catch((error: unknown) => this.#fail(error));
	}

	#setHabits(change: Partial<Habits>): void {
		this.#habits = { ...this.#habits, ...change };
		const { instrument, chords } = this.#habits;
		if (change.instrument !== undefined || change.chords !== undefined) {
			this.#host.post({ type: 'sound', instrument, chords });
		}
		this.#show();
		this.#change();
	}

	#stepTempo(direction: 1 | -1): void {
		const practice = this.#current?.practice;
		if (practice === undefined) return;
		this.#setTempo(practice.bpm + (direction * practice.pace.bpm * keyStep) / 100);
	}

	#setTempo(wanted: number): void {
		const current = this.#current;
		if (current === undefined) return;
		const bpm = playableBpm(wanted);
		this.#practise({ bpm });
		const { tuneId } = current.part.tune;
		if (tuneId === 0) return;
		this.#tempos.set(String(tuneId), bpm);
		const usual = current.practice.pace.bpm;
		this.#host.post({ type: 'tempo', tuneId, bpm: bpm === usual ? 0 : bpm });
	}

	/** A press on the staff: from that note on; with Shift its bar is looped, or all bars up to it. */
	#pressed(part: Part, event: MouseEvent): void {
		const at = part.marks.near(event.clientX, event.clientY);
		if (at === undefined) return;
		if (event.shiftKey) {
			this.#chooseBar(part, at);
			return;
		}
		const current = this.#take(part);
		const from = current && timeOfNote(current.practice, current.heard, at);
		if (from !== undefined) void this.#play(part, from);
	}

	#chooseBar(part: Part, at: number): void {
		const current = this.#take(part);
		if (current === undefined) return;
		const { score, chosen } = current.practice;
		const moment = score.moments.find(moment => moment.at === at);
		const bar = moment && barAt(score.bars, moment.start)?.number;
		if (bar === undefined) return;
		const one = chosen !== undefined && 'first' in chosen && chosen.first === chosen.last;
		const [first, last] = one ? [chosen.first, bar].sort((a, b) => a - b) : [bar, bar];
		this.#practise({ chosen: { first: first ?? bar, last: last ?? bar }, looping: true });
	}

	/** To another setting, which then plays if this one did. */
	#go(direction: 1 | -1): void {
		const here = this.#current?.part ?? this.#read();
		const next = this.#parts[this.#parts.findIndex(part => part === here) + direction];
		if (next === undefined) return;
		const article = next.button.closest('article');
		if (article !== null) goTo(article);
		if (this.#state === 'playing' || this.#state === 'loading') void this.#play(next);
		else this.#take(next);
		this.#show();
	}

	#fail(error: unknown): void {
		this.#log(error);
		engine?.stop();
		this.#be('paused');
		this.#bar.say(
			error instanceof Silenced
				? l10n.t('The editor lets no sound through yet: press Play once more.')
				: l10n.t('The sounds could not be loaded: press Play to try again.'),
		);
	}

	#log(error: unknown): void {
		const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
		this.#host.post({ type: 'log', message: `Player: ${message}` });
	}
}
