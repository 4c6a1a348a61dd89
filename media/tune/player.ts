import * as l10n from '@vscode/l10n';
import type { Habits } from '../../src/abc/heard.ts';
import type { Manner } from '../../src/panel/pageState.ts';
import type { PlayerSetup } from '../../src/panel/protocol.ts';
import { button } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { goTo } from '../page/place.ts';
import { playableBpm } from '../player/pace.ts';
import type { Current, Part } from './current.ts';
import type { Stage } from './drawing.ts';
import { Marks } from './marks.ts';
import { PlayerBar, playLabel } from './playerBar.ts';
import { listenForKeys, showKeys } from './playerKeys.ts';
import { practiceOf } from './playing.ts';
import type { Playable, Practice } from './playing.ts';
import { playFrom, playFromStaff } from './staffPlaying.ts';
import { Transport } from './transport.ts';

/** How much a key changes the tempo, in percent of the usual. */
const keyStep = 5;

/** What a setting's article gets of the player. */
export interface Played {
	readonly button: HTMLButtonElement;
	readonly stage: Stage;
	/** Told the ABC that is shown, and what the setting is called then, whenever it is another. */
	readonly change: (abc: string, label: string) => void;
	/** Plays it, from the note that begins there or from its beginning. */
	readonly play: (at?: number) => void;
}

/** A setting that has a button to play it. */
interface Shown extends Part {
	readonly button: HTMLButtonElement;
}

/** Lets the settings of a page be played: by the buttons in their articles, the bar, keys and notes. */
export class Player {
	readonly element: HTMLElement;
	/** Told how the tune is practised, whenever that is another way. */
	practised: (manner: Manner) => void = () => undefined;
	readonly #host: Host;
	readonly #bar: PlayerBar;
	readonly #transport: Transport;
	readonly #parts: Shown[] = [];
	readonly #tempos: Map<string, number>;
	readonly #gone = new AbortController();

	/** `playsOn` lets the next part follow when one has come to its end, as in a set. */
	constructor({ sounds, tempos, ...habits }: PlayerSetup, host: Host, playsOn = false) {
		this.#host = host;
		this.#tempos = new Map(Object.entries(tempos));
		const transport = (this.#transport = new Transport(sounds, habits, {
			changed: () => this.#show(),
			practised: manner => this.practised(manner),
			started: () => host.post({ type: 'playing' }),
			ended: part => {
				const next = this.#parts[this.#parts.findIndex(one => one === part) + 1];
				if (playsOn && next !== undefined) void transport.play(next);
			},
			moved: heard => this.#bar.moved(heard),
			say: (sentence, alone) => this.#bar.say(sentence, alone),
			log: error => this.#log(error),
			tempoOf: tuneId => this.#tempos.get(String(tuneId)),
		}));
		this.#bar = new PlayerBar({
			toggle: () => this.#toggle(transport.current?.part),
			stop: () => transport.stop(),
			habits: change => this.#setHabits(change),
			tempo: bpm => this.#setTempo(bpm),
			swing: percent => this.#transport.practise({ swing: percent }),
			loop: on => this.#transport.practise({ looping: on }),
			choose: chosen => this.#transport.practise({ chosen, looping: true }),
			ramp: (ramping, ramp) => transport.ramp(ramping, ramp),
			answer: change => this.#transport.practise(change),
			keys: showKeys,
		});
		this.element = this.#bar.element;
		listenForKeys(
			{
				toggle: () => this.#toggle(transport.current?.part ?? this.#read()),
				loop: () => this.#switch('looping'),
				answer: () => this.#switch('answering'),
				tempo: direction => this.#stepTempo(direction),
				bar: direction => {
					this.#ready();
					transport.skip(direction);
				},
				part: part => {
					const parts = this.#ready()?.practice.score.parts ?? [];
					if (part < parts.length) this.#transport.practise({ chosen: { part }, looping: true });
				},
				setting: direction => this.#go(direction),
				help: showKeys,
			},
			this.#gone.signal,
		);
	}

	/**
	 * Takes a setting in; gives the button for its article and where its staff is told of. For `pressed` see
	 * `playFromStaff`.
	 */
	add(tune: Playable, pressed?: (at: number) => void): Played {
		const part: Shown = {
			tune,
			button: button(l10n.t('Play'), () => this.#toggle(part), { class: 'play' }),
			marks: new Marks(),
		};
		for (const near of ['pointerenter', 'focus']) {
			part.button.addEventListener(near, () => this.#transport.prepare(), { once: true });
		}
		this.#parts.push(part);
		return {
			button: part.button,
			change: (abc, label) => {
				part.tune = { ...part.tune, abc, label };
				this.#transport.reread(part);
			},
			play: at => {
				if (at === undefined) void this.#transport.play(part);
				else playFrom(at, part, this.#transport);
			},
			stage: {
				staff: staff => playFromStaff(staff, part, this.#transport, pressed),
				drawn: places => part.marks.draw(places),
			},
		};
	}

	/** A tune as it would be heard now, for a file of its own. Throws what `practiceOf` throws. */
	heard(tune: Playable): { readonly practice: Practice; readonly habits: Habits } {
		const practice = practiceOf(tune, this.#tempos.get(String(tune.tuneId)));
		return { practice, habits: this.#transport.habits };
	}

	/** Another page plays now. */
	hush(): void {
		const { state } = this.#transport;
		if (state === 'playing' || state === 'loading') this.#transport.pause();
	}

	/** Practises a tune as it was when the page was left. */
	recall(tuneId: number, manner: Manner): void {
		this.#transport.recall(tuneId, manner);
	}

	dispose(): void {
		this.#gone.abort();
		this.#transport.stop();
		this.#bar.dispose();
	}

	/** The setting that is being read: the one that was gone to last, or the first. */
	#read(): Shown | undefined {
		const here = document.querySelector<HTMLElement>('article[data-here]')?.dataset['setting'];
		return this.#parts.find(({ tune }) => String(tune.settingId) === here) ?? this.#parts[0];
	}

	#toggle(part: Part | undefined): void {
		if (part !== undefined) this.#transport.toggle(part);
	}

	/** What a key is meant for before anything has been played: the setting that is read. */
	#ready(): Current | undefined {
		const read = this.#transport.current === undefined ? this.#read() : undefined;
		if (read !== undefined) {
			this.#transport.take(read);
			this.#show();
		}
		return this.#transport.current;
	}

	#switch(what: 'looping' | 'answering'): void {
		const practice = this.#ready()?.practice;
		if (practice !== undefined) this.#transport.practise({ [what]: !practice[what] });
	}

	#show(): void {
		const { current, state, habits } = this.#transport;
		for (const part of this.#parts) {
			const label = playLabel(part === current?.part ? state : 'stopped');
			if (part.button.textContent !== label) part.button.textContent = label;
		}
		if (current === undefined) this.#bar.hide();
		else this.#bar.show(current.practice, habits, state);
	}

	#setHabits(change: Partial<Habits>): void {
		this.#transport.setHabits(change);
		this.#host.post({ type: 'habits', habits: this.#transport.habits });
	}

	#stepTempo(direction: 1 | -1): void {
		const practice = this.#ready()?.practice;
		if (practice === undefined) return;
		this.#setTempo(practice.bpm + (direction * practice.pace.bpm * keyStep) / 100);
	}

	#setTempo(wanted: number): void {
		const { current } = this.#transport;
		if (current === undefined) return;
		const bpm = playableBpm(wanted);
		this.#transport.practise({ bpm });
		const { tuneId } = current.part.tune;
		if (tuneId === 0) return;
		this.#tempos.set(String(tuneId), bpm);
		const usual = current.practice.pace.bpm;
		this.#host.post({ type: 'tempo', tuneId, bpm: bpm === usual ? 0 : bpm });
	}

	/** To another setting, which then plays if this one did. */
	#go(direction: 1 | -1): void {
		const shown = this.#parts.filter(part => part.button.checkVisibility());
		const here = this.#transport.current?.part ?? this.#read();
		const next = shown[shown.findIndex(part => part === here) + direction];
		if (next === undefined) return;
		const article = next.button.closest('article');
		if (article !== null) goTo(article);
		const { state } = this.#transport;
		if (state === 'playing' || state === 'loading') void this.#transport.play(next);
		else this.#transport.take(next);
		this.#show();
	}

	#log(error: unknown): void {
		const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
		this.#host.post({ type: 'log', message: `Player: ${message}` });
	}
}
