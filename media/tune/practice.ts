import * as l10n from '@vscode/l10n';
import { isInstrument } from '../../src/abc/instruments.ts';
import type { InstrumentId } from '../../src/abc/instruments.ts';
import type { Manner, PracticeState } from '../../src/panel/pageState.ts';
import type { SettingView, ShownSetting, TuneView } from '../../src/panel/protocol.ts';
import { el, focusOn, nextTask } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';
import { Arrangement } from './arrangement.ts';
import { chorded, lenderOptions } from './borrowing.ts';
import { labelled, select } from './choice.ts';
import { instruments, playability } from './instrument.ts';
import { keepPractice, keptPractice } from './keptPractice.ts';
import type { InKey } from './transposition.ts';
import {
	asWritten,
	inKey,
	isTransposition,
	semitonesFor,
	transpositions,
} from './transposition.ts';

/** A setting's part of what is chosen for the whole page. */
export interface Practised {
	readonly setting: SettingView;
	readonly article: HTMLElement;
	/** What is said of it, below its heading. */
	readonly line: HTMLElement;
	/** Shows its music anew, in the key that was chosen. */
	readonly redraw: (shown: InKey) => void;
}

/** What a musician chooses for the whole page, and what follows from it for each setting. */
export class Practice {
	/** The row of choices. */
	readonly element: HTMLElement;
	readonly arrangement: Arrangement;
	/** Told when the settings have got another key. */
	moved: () => void = () => undefined;
	readonly #tune: TuneView;
	readonly #words: Words;
	readonly #host: Host;
	readonly #settings = new Map<number, Practised>();
	/** What the present choice makes of each setting, as far as it has been asked. */
	readonly #shown = new Map<number, InKey>();
	/** The ABC that each staff shows, where it is not the setting's own. */
	readonly #drawn = new Map<number, string>();
	readonly #transposing = select(transpositions(), value => this.#transpose(value));
	#transposition = asWritten;
	#instrument: InstrumentId | undefined;
	/** The setting whose chords those without any are shown with. */
	#lender: SettingView | undefined;
	/** Which going through the settings is the last: the ones before it stop. */
	#round = 0;

	constructor(tune: TuneView, words: Words, host: Host, tablature: HTMLSelectElement) {
		this.#tune = tune;
		this.#words = words;
		this.#host = host;
		const { settings } = tune;
		const kept = keptPractice(host, tune.path);
		const { transpose = '', chordsOf } = kept;
		if (isTransposition(transpose)) this.#transposition = transpose;
		this.#lender = settings.find(({ id }) => id === chordsOf);
		this.#instrument = isInstrument(tune.instrument) ? tune.instrument : undefined;
		this.arrangement = new Arrangement(settings, words, host, kept, chosen =>
			this.remember(chosen),
		);
		const playing = select(instruments(), value => {
			this.#instrument = isInstrument(value) ? value : undefined;
			host.post({ type: 'instrument', instrument: this.#instrument ?? '' });
			void this.#goRound();
		});
		const lenders = lenderOptions(settings);
		const lending = select(lenders, value => this.#borrow(value));
		this.#transposing.value = this.#transposition;
		playing.value = this.#instrument ?? '';
		lending.value = String(this.#lender?.id ?? '');
		this.element = el(
			'div',
			{ class: 'practice', role: 'group', 'aria-label': l10n.t('For practice') },
			labelled(l10n.t('Transpose'), this.#transposing),
			labelled(l10n.t('Can I play it on'), playing),
			labelled(l10n.t('Tablature'), tablature),
			...(lenders.length === 0 ? [] : [labelled(l10n.t('Chords'), lending)]),
			...this.arrangement.controls,
		);
	}

	/** Whether the settings are to stand in another key than they are written in. */
	get transposes(): boolean {
		return this.#transposition !== asWritten;
	}

	/** A setting that stands on the page as it is written. */
	add(practised: Practised): void {
		this.#settings.set(practised.setting.id, practised);
		this.arrangement.add(practised.setting, practised.article);
	}

	/** Begins, with what was chosen when the page was left. */
	start(): void {
		this.arrangement.start();
		if (this.#transposition !== asWritten || this.#instrument || this.#lender) void this.#goRound();
	}

	dispose(): void {
		this.#round++;
	}

	/** What a message about a setting says of how it is shown. */
	written(setting: SettingView): Omit<ShownSetting, 'settingId'> {
		const { semitones, chordsOf } = this.inKey(setting);
		return {
			...(semitones !== 0 && { transpose: semitones }),
			...(chordsOf !== undefined && { chordsOf }),
		};
	}

	/** How the tune was played when the page was left. */
	get manner(): Manner | undefined {
		return keptPractice(this.#host, this.#tune.path).manner;
	}

	/** A setting as it is shown, or is about to be. */
	inKey(setting: SettingView): InKey {
		let shown = this.#shown.get(setting.id);
		if (shown === undefined) {
			const { abc, ...chords } = chorded(setting, this.#lender, this.#words);
			const moved = inKey(abc, semitonesFor(this.#transposition, setting.key));
			const said = [moved.said, chords.said].filter(part => part !== '').join('. ');
			shown = { ...chords, ...moved, said };
			this.#shown.set(setting.id, shown);
		}
		return shown;
	}

	#transpose(value: string): void {
		this.#transposition = value;
		this.#transposing.value = value;
		this.remember({ transpose: value });
		this.#show();
	}

	#borrow(id: string): void {
		this.#lender = this.#tune.settings.find(setting => String(setting.id) === id);
		this.remember({ chordsOf: this.#lender?.id });
		this.#show();
	}

	#show(): void {
		this.#shown.clear();
		this.moved();
		void this.#goRound();
	}

	/** One setting in a task, from where the reader is: to read sixty of them twice takes its time. */
	async #goRound(): Promise<void> {
		const round = ++this.#round;
		for (const { setting, article, line, redraw } of this.#fromReader()) {
			await nextTask();
			if (this.#round !== round) return;
			const shown = this.inKey(setting);
			const held = line.contains(document.activeElement);
			line.replaceChildren(...this.#said(setting, shown));
			if (held) focusOn(line.querySelector('button') ?? article);
			if ((this.#drawn.get(setting.id) ?? setting.abc) === shown.abc) continue;
			this.#drawn.set(setting.id, shown.abc);
			redraw(shown);
		}
	}

	#said(setting: SettingView, shown: InKey): readonly HTMLElement[] {
		const playing =
			this.#instrument === undefined
				? []
				: playability(shown, setting.key, this.#instrument, this.#words, to => this.#transpose(to));
		return [
			...(shown.said === '' ? [] : [el('p', {}, shown.said)]),
			...(playing.length === 0 ? [] : [el('p', { class: 'playable' }, ...playing)]),
		];
	}

	#fromReader(): readonly Practised[] {
		const all = [...this.#settings.values()];
		const first = all.findIndex(({ article }) => article.getBoundingClientRect().bottom > 0);
		return first <= 0 ? all : [...all.slice(first), ...all.slice(0, first).reverse()];
	}

	/** Keeps what has been chosen, for when the page is shown again. */
	remember(chosen: PracticeState): void {
		keepPractice(this.#host, this.#tune.path, chosen);
	}
}
