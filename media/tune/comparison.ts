import * as l10n from '@vscode/l10n';
import { movedKey, nearestWay, pitchClassOf } from '../../src/abc/interval.ts';
import { parseKey } from '../../src/abc/key.ts';
import type { SettingView } from '../../src/panel/protocol.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';
import { markBars } from './barMarks.ts';
import { difference } from './difference.ts';
import { musicOf } from './music.ts';
import { Staves } from './staves.ts';
import type { InKey } from './transposition.ts';
import { inKey } from './transposition.ts';

const called = ({ ordinal }: SettingView): string => l10n.t('Setting {0}', ordinal);

const choices = (settings: readonly SettingView[], label: string): HTMLSelectElement =>
	el(
		'select',
		{ 'aria-label': label },
		...settings.map(setting =>
			el(
				'option',
				{ value: String(setting.id) },
				[l10n.t('Setting {0}, {1}', setting.ordinal, setting.key), setting.author]
					.filter(part => part !== '')
					.join(' · '),
			),
		),
	);

/** The second in the key of the first, if that can be done: else every bar would differ. */
const inKeyOf = (second: SettingView, first: SettingView, shown: InKey): InKey => {
	const from = parseKey(second.key);
	const to = parseKey(first.key);
	if (from === undefined || to === undefined) return inKey(second.abc, 0);
	return inKey(second.abc, nearestWay(from, pitchClassOf(movedKey(to, shown.semitones))));
};

/** Two settings of the tune beside each other, with the bars in which they differ marked and named. */
export class Comparison {
	readonly element: HTMLDetailsElement;
	readonly #settings: readonly SettingView[];
	readonly #inKey: (setting: SettingView) => InKey;
	readonly #words: Words;
	readonly #host: Host;
	readonly #first: HTMLSelectElement;
	readonly #second: HTMLSelectElement;
	readonly #result = el('div', { class: 'compared' });
	#staves: Staves | undefined;

	constructor(
		settings: readonly SettingView[],
		shown: (setting: SettingView) => InKey,
		words: Words,
		host: Host,
	) {
		this.#settings = settings;
		this.#inKey = shown;
		this.#words = words;
		this.#host = host;
		this.#first = choices(settings, l10n.t('First setting'));
		this.#second = choices(settings, l10n.t('Second setting'));
		this.#second.selectedIndex = 1;
		for (const select of [this.#first, this.#second])
			select.addEventListener('change', () => this.refresh());
		this.element = el(
			'details',
			{ class: 'comparison' },
			el('summary', {}, l10n.t('Compare settings')),
			el('div', { class: 'practice choice' }, this.#first, this.#second),
			this.#result,
		);
		this.element.addEventListener('toggle', () => this.refresh());
	}

	/** Opens with these two; false where they are not both settings of the tune. */
	show(settingId: number | undefined, otherId: number | undefined): boolean {
		const has = (id: number | undefined): boolean =>
			this.#settings.some(setting => setting.id === id);
		if (!has(settingId) || !has(otherId)) return false;
		this.#first.value = String(settingId);
		this.#second.value = String(otherId);
		if (this.element.open) this.refresh();
		else this.element.open = true;
		this.element.scrollIntoView({ block: 'start', behavior: 'instant' });
		this.#first.focus({ preventScroll: true });
		return true;
	}

	/** Anew, where it is open: other settings, or another key. */
	refresh(): void {
		this.dispose();
		this.#result.replaceChildren();
		const [first, second] = [this.#chosen(this.#first), this.#chosen(this.#second)];
		if (!this.element.open || first === undefined || second === undefined) return;
		this.#compare(first, second);
	}

	dispose(): void {
		this.#staves?.dispose();
		this.#staves = undefined;
	}

	#compare(first: SettingView, second: SettingView): void {
		const one = this.#inKey(first);
		const other = inKeyOf(second, first, one);
		const [a, b] = [
			{ name: called(first), abc: one.abc },
			{ name: called(second), abc: other.abc },
		];
		let found: ReturnType<typeof difference>;
		try {
			found = difference(a, b, this.#words);
		} catch {
			this.#result.append(
				el('p', {}, l10n.t('These settings can’t be compared: their ABC could not be read.')),
			);
			return;
		}
		const staves = (this.#staves = new Staves());
		const both = el(
			'div',
			{ class: 'both' },
			this.#figure(staves, a, one.said, found.a),
			this.#figure(staves, b, other.said, found.b),
		);
		this.#result.append(
			el('p', { 'aria-live': 'polite' }, found.summary),
			both,
			el('ul', {}, ...found.places.map(place => el('li', {}, place))),
			el(
				'p',
				{ class: 'actions' },
				button(
					l10n.t('Compare as Text'),
					() => this.#host.post({ type: 'compare', settingId: first.id, otherId: second.id }),
					{ class: 'secondary' },
				),
			),
		);
		staves.start(both);
	}

	#figure(
		staves: Staves,
		{ name, abc }: { readonly name: string; readonly abc: string },
		said: string,
		marked: ReadonlySet<number>,
	): HTMLElement {
		const staff = el('div', { class: 'staff' });
		staves.add({
			element: staff,
			music: musicOf(abc),
			label: name,
			done: outcome => {
				const svg = staff.querySelector('svg');
				if (svg === null || outcome instanceof Error || outcome.tune === undefined) return;
				markBars(svg, outcome.tune, marked);
			},
		});
		return el(
			'figure',
			{},
			el('figcaption', {}, name, said === '' ? undefined : ` · ${said}`),
			staff,
		);
	}

	#chosen({ value }: HTMLSelectElement): SettingView | undefined {
		return this.#settings.find(({ id }) => String(id) === value);
	}
}
