import * as l10n from '@vscode/l10n';
import type { SettingView, TuneView } from '../../src/panel/protocol.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';
import { choices, figure, inKeyOf, inWords } from './compared.ts';
import type { Compared } from './compared.ts';
import { difference } from './difference.ts';
import type { Difference } from './difference.ts';
import { keepPractice, keptPractice } from './keptPractice.ts';
import { called } from './settingNames.ts';
import { Staves } from './staves.ts';
import type { InKey } from './transposition.ts';

/** Settings of the tune beside each other: the first, and others that are held against it. */
export class Comparison {
	readonly element: HTMLDetailsElement;
	readonly #path: string;
	readonly #settings: readonly SettingView[];
	readonly #inKey: (setting: SettingView) => InKey;
	readonly #words: Words;
	readonly #host: Host;
	readonly #first: HTMLSelectElement;
	/** A line for each; the first that is held against it cannot be taken away. */
	readonly #others = el('div', { class: 'others' });
	readonly #more: HTMLButtonElement;
	readonly #result = el('div', { class: 'compared' });
	#staves: Staves | undefined;

	constructor(
		{ path, settings }: TuneView,
		shown: (setting: SettingView) => InKey,
		words: Words,
		host: Host,
	) {
		this.#path = path;
		this.#settings = settings;
		this.#inKey = shown;
		this.#words = words;
		this.#host = host;
		this.#first = choices(settings, l10n.t('First setting'));
		this.#first.addEventListener('change', () => this.#choose());
		this.#more = button(l10n.t('Add a Setting'), () => this.#add(), { class: 'secondary' });
		this.element = el(
			'details',
			{ class: 'comparison' },
			el('summary', {}, l10n.t('Compare settings')),
			el('div', { class: 'choices' }, this.#first, this.#others, this.#more),
			this.#result,
		);
		this.#put(1);
		this.element.addEventListener('toggle', () => this.#choose());
	}

	/** Begins, with what was compared when the page was left. */
	start(): void {
		const kept = keptPractice(this.#host, this.#path).compared ?? [];
		const [first, ...others] = kept.map(id => this.#place(id)).filter(place => place !== -1);
		if (first === undefined || others.length === 0 || this.element.open) return;
		this.#fill(first, others);
		this.element.open = true;
	}

	/** Opens with these two; false where they are not both settings of the tune. */
	show(settingId: number | undefined, otherId: number | undefined): boolean {
		const [first, other] = [this.#place(settingId), this.#place(otherId)];
		if (first === -1 || other === -1) return false;
		this.#fill(first, [other]);
		if (this.element.open) this.#choose();
		else this.element.open = true;
		this.element.scrollIntoView({ block: 'start', behavior: 'instant' });
		this.#first.focus({ preventScroll: true });
		return true;
	}

	#place(id: number | undefined): number {
		return this.#settings.findIndex(setting => setting.id === id);
	}

	#fill(first: number, others: readonly number[]): void {
		this.#first.selectedIndex = first;
		this.#others.replaceChildren();
		for (const other of others) this.#put(other);
	}

	/** Others are compared, or none any more. */
	#choose(): void {
		const compared = this.element.open
			? [this.#first, ...this.#others.querySelectorAll('select')].map(({ value }) => Number(value))
			: undefined;
		keepPractice(this.#host, this.#path, { compared });
		this.refresh();
	}

	/** Anew, where it is open: other settings, or another key. */
	refresh(): void {
		this.dispose();
		this.#result.replaceChildren();
		const first = this.#chosen(this.#first);
		if (!this.element.open || first === undefined) return;
		const others = [...this.#others.querySelectorAll('select')].flatMap(
			select => this.#chosen(select) ?? [],
		);
		this.#compare(first, others);
	}

	dispose(): void {
		this.#staves?.dispose();
		this.#staves = undefined;
	}

	/** One more, that is not there yet. */
	#add(): void {
		const there = [this.#first, ...this.#others.querySelectorAll('select')].map(
			({ value }) => value,
		);
		const next = this.#settings.findIndex(({ id }) => !there.includes(String(id)));
		this.#put(next)?.focus();
		this.#choose();
	}

	#put(place: number): HTMLSelectElement | undefined {
		const count = this.#others.querySelectorAll('select').length;
		const label = count === 0 ? l10n.t('Second setting') : l10n.t('Another setting');
		const other = choices(this.#settings, label);
		other.selectedIndex = place;
		other.addEventListener('change', () => this.#choose());
		const line = el('div', { class: 'line' }, other);
		if (count > 0) line.append(this.#remover(line));
		this.#others.append(line);
		this.#more.hidden = count + 2 >= this.#settings.length;
		return other;
	}

	#remover(line: HTMLElement): HTMLButtonElement {
		return button(
			'×',
			() => {
				line.remove();
				this.#more.hidden = false;
				this.#more.focus();
				this.#choose();
			},
			{ class: 'secondary', 'aria-label': l10n.t('Compare it no longer') },
		);
	}

	#compare(first: SettingView, others: readonly SettingView[]): void {
		const inOwn = this.#inKey(first);
		const one: Compared = { setting: first, name: called(first), ...inOwn };
		const compared = others.map((setting): Compared => {
			const { abc, said } = inKeyOf(setting, inOwn);
			return { setting, name: called(setting), abc, said };
		});
		let found: readonly Difference[];
		try {
			found = compared.map(other => difference(one, other, this.#words));
		} catch {
			this.#result.append(
				el('p', {}, l10n.t('These settings can’t be compared: their ABC could not be read.')),
			);
			return;
		}
		const staves = (this.#staves = new Staves());
		const marked = new Set(found.flatMap(({ a }) => [...a]));
		const all = el('div', { class: 'both' }, figure(staves, one, marked));
		this.#result.append(all);
		for (const [index, { b, summary, places }] of found.entries()) {
			const other = compared[index];
			if (other === undefined) continue;
			all.append(
				el(
					'div',
					{},
					figure(staves, other, b),
					el('p', { 'aria-live': 'polite' }, summary),
					inWords(places, found.length === 1),
					el('p', { class: 'actions' }, this.#asText(first, other.setting)),
				),
			);
		}
		staves.start(all);
	}

	#asText({ id: settingId }: SettingView, { id: otherId }: SettingView): HTMLButtonElement {
		return button(
			l10n.t('Compare as Text'),
			() => this.#host.post({ type: 'compare', settingId, otherId }),
			{ class: 'secondary' },
		);
	}

	#chosen({ value }: HTMLSelectElement): SettingView | undefined {
		return this.#settings.find(({ id }) => String(id) === value);
	}
}
