import * as l10n from '@vscode/l10n';
import { isInstrument } from '../../src/abc/instruments.ts';
import type { InstrumentId } from '../../src/abc/instruments.ts';
import type { PracticeState, SettingView, TuneView } from '../../src/panel/protocol.ts';
import { el, nextTask } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';
import { instruments, playability } from './instrument.ts';
import { filterOptions, isOrder, ordered, orderOptions, passes } from './ordering.ts';
import type { Filter, Order } from './ordering.ts';
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
	readonly redraw: (abc: string) => void;
}

/** What a musician chooses for the whole page, and what follows from it for each setting. */
export class Practice {
	/** The row of choices. */
	readonly element: HTMLElement;
	/** Told the settings that are shown, in their order. */
	arranged: (shown: readonly SettingView[]) => void = () => undefined;
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
	readonly #count = el('span', { class: 'count', 'aria-live': 'polite' });
	#transposition = asWritten;
	#instrument: InstrumentId | undefined;
	#order: Order = 'site';
	#filter: Filter = 'all';
	#popular: readonly number[] = [];
	/** Which going through the settings is the last: the ones before it stop. */
	#round = 0;

	constructor(tune: TuneView, words: Words, host: Host, tablature: HTMLSelectElement) {
		this.#tune = tune;
		this.#words = words;
		this.#host = host;
		this.#instrument = isInstrument(tune.instrument) ? tune.instrument : undefined;
		const playing = select(instruments(), value => {
			this.#instrument = isInstrument(value) ? value : undefined;
			host.post({ type: 'instrument', instrument: this.#instrument ?? '' });
			void this.#goRound();
		});
		const sorting = select(orderOptions(), value => {
			if (isOrder(value)) this.#sort(value);
		});
		const filtering = select(filterOptions(tune.settings), value => {
			this.#filter = value;
			this.#remember();
			this.#arrange();
		});
		this.#recall(filtering);
		this.#transposing.value = this.#transposition;
		playing.value = this.#instrument ?? '';
		sorting.value = this.#order;
		filtering.value = this.#filter;
		const several =
			tune.settings.length > 1
				? [labelled(l10n.t('Order'), sorting), labelled(l10n.t('Show'), filtering), this.#count]
				: [];
		this.element = el(
			'div',
			{ class: 'practice', role: 'group', 'aria-label': l10n.t('For practice') },
			labelled(l10n.t('Transpose'), this.#transposing),
			labelled(l10n.t('Can I play it on'), playing),
			labelled(l10n.t('Tablature'), tablature),
			...several,
		);
	}

	/** A setting that stands on the page as it is written. */
	add(practised: Practised): void {
		this.#settings.set(practised.setting.id, practised);
	}

	/** Begins, with what was chosen when the page was left. */
	start(): void {
		if (this.#order === 'popular') this.#host.post({ type: 'popular' });
		if (this.#order !== 'site' || this.#filter !== 'all') this.#arrange();
		if (this.#transposition !== asWritten || this.#instrument) void this.#goRound();
	}

	/** The answer to which settings people keep most. */
	popular(settingIds: readonly number[]): void {
		this.#popular = settingIds;
		if (this.#order === 'popular') this.#arrange();
	}

	dispose(): void {
		this.#round++;
	}

	/** What a message about a setting says of how it is shown. */
	written(setting: SettingView): { readonly transpose?: number } {
		const { semitones } = this.inKey(setting);
		return semitones === 0 ? {} : { transpose: semitones };
	}

	#transpose(value: string): void {
		this.#transposition = value;
		this.#transposing.value = value;
		this.#shown.clear();
		this.#remember();
		this.moved();
		void this.#goRound();
	}

	#sort(order: Order): void {
		this.#order = order;
		this.#remember();
		if (order === 'popular' && this.#popular.length === 0) this.#host.post({ type: 'popular' });
		else this.#arrange();
	}

	#arrange(): void {
		const { settings } = this.#tune;
		const inOrder = ordered(settings, this.#order, this.#popular);
		const shown = inOrder.filter(setting => passes(setting, this.#filter));
		for (const { id } of inOrder) {
			const { article } = this.#settings.get(id) ?? {};
			if (article === undefined) continue;
			article.hidden = !shown.some(setting => setting.id === id);
			article.parentElement?.append(article);
		}
		this.#count.textContent =
			shown.length === settings.length
				? ''
				: l10n.t(
						'{0} of {1}',
						this.#words.number(shown.length),
						this.#words.settings(settings.length),
					);
		this.arranged(shown);
	}

	/** One setting in a task, from where the reader is: to read sixty of them twice takes its time. */
	async #goRound(): Promise<void> {
		const round = ++this.#round;
		for (const { setting, line, redraw } of this.#fromReader()) {
			await nextTask();
			if (this.#round !== round) return;
			const shown = this.inKey(setting);
			line.replaceChildren(...this.#said(setting, shown));
			if ((this.#drawn.get(setting.id) ?? setting.abc) === shown.abc) continue;
			this.#drawn.set(setting.id, shown.abc);
			redraw(shown.abc);
		}
	}

	#said(setting: SettingView, shown: InKey): readonly HTMLElement[] {
		const playing =
			this.#instrument === undefined
				? []
				: playability(shown, setting.key, this.#instrument, this.#words, semitones =>
						this.#transpose(String(semitones)),
					);
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

	/** A setting as it is shown, or is about to be. */
	inKey(setting: SettingView): InKey {
		let shown = this.#shown.get(setting.id);
		if (shown === undefined) {
			shown = inKey(setting.abc, semitonesFor(this.#transposition, setting.key));
			this.#shown.set(setting.id, shown);
		}
		return shown;
	}

	#recall(filtering: HTMLSelectElement): void {
		const kept = this.#host.recall();
		if (kept?.path !== this.#tune.path) return;
		const { transpose = '', order, show } = kept.practice ?? {};
		if (isTransposition(transpose)) this.#transposition = transpose;
		if (isOrder(order)) this.#order = order;
		// What it was filtered by may be gone from the tune.
		if ([...filtering.options].some(({ value }) => value === show)) this.#filter = show ?? 'all';
	}

	#remember(): void {
		const { path } = this.#tune;
		const kept = this.#host.recall();
		const place = kept?.path === path ? kept : { version: 2 as const, path };
		const practice: PracticeState = {
			transpose: this.#transposition,
			order: this.#order,
			show: this.#filter,
		};
		this.#host.remember({ ...place, practice });
	}
}

const select = (
	options: readonly HTMLElement[],
	change: (value: string) => void,
): HTMLSelectElement => {
	const element = el('select', {}, ...options);
	element.addEventListener('change', () => change(element.value));
	return element;
};

const labelled = (label: string, control: HTMLElement): HTMLElement =>
	el('label', { class: 'choice' }, el('span', {}, label), control);
