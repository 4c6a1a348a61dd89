import * as l10n from '@vscode/l10n';
import type { Habits, Instrument } from '../../src/abc/heard.ts';
import { button, el } from '../page/dom.ts';
import { bpmAt, fastest, mostSwing, percentOf, slowest, straight } from '../player/pace.ts';
import type { Heard, State } from './current.ts';
import { numberField, tick } from './playerFields.ts';
import { loopControls } from './playerLoop.ts';
import type { LoopActions } from './playerLoop.ts';
import type { Practice } from './playing.ts';

/** A page of this width, in CSS pixels, has room for all that can be chosen. */
const wide = 700;

export interface BarActions extends LoopActions {
	toggle(): void;
	stop(): void;
	habits(change: Partial<Habits>): void;
	tempo(bpm: number): void;
	swing(percent: number): void;
	keys(): void;
}

/** What stands on the button that plays; to hear that it is being loaded is enough. */
export const playLabel = (state: State): string =>
	state === 'playing' || state === 'loading' ? l10n.t('Pause') : l10n.t('Play');

const instruments = (): readonly (readonly [Instrument, string])[] => [
	['whistle', l10n.t('Tin whistle')],
	['flute', l10n.t('Flute')],
	['fiddle', l10n.t('Fiddle')],
	['accordion', l10n.t('Accordion')],
	['concertina', l10n.t('Concertina')],
	['mandolin', l10n.t('Mandolin')],
	['banjo', l10n.t('Banjo')],
	['harp', l10n.t('Harp')],
	['piano', l10n.t('Piano')],
];

/** The note that is counted, in words: `half notes a minute`. */
const beatWords = (beat: number): string => {
	const names: readonly (readonly [number, string])[] = [
		[1 / 2, l10n.t('half notes a minute')],
		[3 / 8, l10n.t('dotted quarter notes a minute')],
		[1 / 4, l10n.t('quarter notes a minute')],
		[1 / 8, l10n.t('eighth notes a minute')],
	];
	return names.find(([length]) => length === beat)?.[1] ?? l10n.t('beats a minute');
};

/** The controls of the player, below the music. What they show is set by `show`, never by themselves. */
export class PlayerBar {
	readonly element: HTMLElement;
	readonly #update: (practice: Practice, habits: Habits, state: State) => void;
	readonly #word = el('p', { class: 'word', role: 'status' });
	readonly #speed = el('span', { class: 'speed', role: 'status' });
	/** What the bar covers is added to the page's end, and nothing that has the focus lies under it. */
	readonly #room = new ResizeObserver(() => {
		const { style } = document.documentElement;
		style.setProperty('--player-height', `${this.element.offsetHeight}px`);
	});

	constructor(actions: BarActions) {
		let pace: Practice['pace'] | undefined;
		const title = el('strong', { class: 'now' });
		const play = button('', () => actions.toggle());
		const stop = button(l10n.t('Stop'), () => actions.stop(), { class: 'secondary' });
		const sounds = el(
			'select',
			{ 'aria-label': l10n.t('Instrument') },
			...instruments().map(([value, label]) => el('option', { value }, label)),
		);
		sounds.addEventListener('change', () => {
			const chosen = instruments().find(([value]) => value === sounds.value)?.[0];
			if (chosen !== undefined) actions.habits({ instrument: chosen });
		});
		const chords = tick(l10n.t('Chords'), on => actions.habits({ chords: on }));
		const countIn = tick(l10n.t('Count-in'), on => actions.habits({ countIn: on }));
		const metronome = tick(l10n.t('Metronome'), on => actions.habits({ metronome: on }));

		const unit = el('span', {});
		const tempo = numberField(
			l10n.t('Tempo'),
			{ min: slowest, max: fastest },
			bpm => actions.tempo(bpm),
			unit,
		);
		const percent = numberField(
			l10n.t('Percent of the usual tempo'),
			{ min: 10, max: 400, step: 5 },
			value => {
				if (pace !== undefined) actions.tempo(bpmAt(value, pace));
			},
			' %',
		);
		percent.element.firstElementChild?.remove();
		const swing = el('input', {
			type: 'range',
			min: String(straight),
			max: String(mostSwing),
			'aria-label': l10n.t('Swing'),
		});
		swing.addEventListener('input', () => actions.swing(swing.valueAsNumber));
		const swingShown = el('span', { 'aria-hidden': 'true' });
		const loop = loopControls(actions);

		// In a narrow column all of it would cover half of the music.
		const options = el(
			'details',
			innerWidth < wide ? {} : { open: '' },
			el('summary', {}, l10n.t('Sound and loop')),
			el(
				'div',
				{ class: 'row' },
				sounds,
				chords.element,
				countIn.element,
				metronome.element,
				el(
					'label',
					{},
					el('span', { 'aria-hidden': 'true' }, l10n.t('Swing')),
					' ',
					swing,
					swingShown,
				),
			),
			loop.element,
		);
		this.element = el(
			'section',
			{ class: 'player', 'aria-label': l10n.t('Player'), hidden: '' },
			el(
				'div',
				{ class: 'row' },
				play,
				stop,
				title,
				tempo.element,
				percent.element,
				this.#speed,
				button(l10n.t('Keys'), () => actions.keys(), { class: 'secondary' }),
			),
			options,
			this.#word,
		);
		this.#room.observe(this.element);
		this.#update = (practice, habits, state) => {
			({ pace } = practice);
			title.textContent = practice.tune.label;
			play.textContent = playLabel(state);
			// Not `disabled`: who pressed it by key would lose their place.
			stop.setAttribute('aria-disabled', String(state === 'stopped'));
			sounds.value = habits.instrument;
			const hasChords = practice.score.sounds.some(({ of }) => of === 'chords');
			chords.show(
				habits.chords && hasChords,
				hasChords ? '' : l10n.t('This setting has no chords; on a tune’s page it can borrow some.'),
			);
			countIn.show(habits.countIn);
			metronome.show(habits.metronome);
			tempo.show(practice.bpm);
			unit.textContent = ` ${beatWords(practice.pace.beat)}`;
			percent.show(percentOf(practice.bpm, practice.pace));
			swing.value = String(practice.swing);
			swingShown.textContent = practice.swing === straight ? '' : `${practice.swing} %`;
			swing.setAttribute(
				'aria-valuetext',
				practice.swing === straight ? l10n.t('none') : l10n.t('{0} percent', practice.swing),
			);
			loop.show(practice);
		};
	}

	show(practice: Practice, habits: Habits, state: State): void {
		this.element.hidden = false;
		this.#update(practice, habits, state);
	}

	dispose(): void {
		this.#room.disconnect();
		document.documentElement.style.removeProperty('--player-height');
	}

	/** What changes while it is heard; undefined when it is over. */
	moved(heard: Heard | undefined): void {
		const { percent, answer = false } = heard ?? {};
		const speed = percent === undefined ? '' : l10n.t('now at {0} %', percent);
		const said = [speed, answer ? l10n.t('Your turn') : ''].filter(part => part !== '').join(' · ');
		if (this.#speed.textContent !== said) this.#speed.textContent = said;
	}

	/** There is nothing to control; what has been said stays. */
	hide(): void {
		if (!this.element.hasAttribute('data-alone')) this.element.hidden = true;
	}

	/** A sentence on what does not go as it should, `''` for none; alone where there is nothing to control. */
	say(sentence: string, alone = false): void {
		this.element.hidden = false;
		this.element.toggleAttribute('data-alone', alone);
		this.#word.textContent = sentence;
	}
}
