import * as l10n from '@vscode/l10n';
import type { PracticeState } from '../../src/panel/pageState.ts';
import type { SettingView } from '../../src/panel/protocol.ts';
import { el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';
import { labelled, select } from './choice.ts';
import { fold, folded, hearAll } from './folding.ts';
import { filterOptions, isOrder, ordered, orderOptions, passes } from './ordering.ts';
import type { Filter, Order } from './ordering.ts';
import { tick } from './playerFields.ts';

/** Which settings are shown, in which order, and under which others. */
export class Arrangement {
	/** What is chosen by; none for a single setting. */
	readonly controls: readonly HTMLElement[];
	/** Told the settings that are shown, in their order. */
	arranged: (shown: readonly SettingView[]) => void = () => undefined;
	readonly #settings: readonly SettingView[];
	readonly #words: Words;
	readonly #host: Host;
	readonly #articles = new Map<SettingView, HTMLElement>();
	readonly #count = el('span', { class: 'count', 'aria-live': 'polite' });
	readonly #remember: (chosen: PracticeState) => void;
	#order: Order = 'site';
	#filter: Filter = 'all';
	#popular: readonly number[] = [];
	#folding: boolean;
	/** What is heard of each setting; it is worked out when somebody wants those alike to be folded. */
	#heard: ReadonlyMap<number, string> | undefined;

	/** `kept` is what was chosen before, `remember` is told what is chosen now. */
	constructor(
		settings: readonly SettingView[],
		words: Words,
		host: Host,
		kept: PracticeState,
		remember: (chosen: PracticeState) => void,
	) {
		this.#settings = settings;
		this.#words = words;
		this.#host = host;
		this.#remember = remember;
		this.#folding = kept.fold ?? false;
		if (isOrder(kept.order)) this.#order = kept.order;
		const sorting = select(orderOptions(), value => {
			if (isOrder(value)) this.#sort(value);
		});
		const filtering = select(filterOptions(settings), value => {
			this.#filter = value;
			this.#remember({ show: value });
			this.#arrange();
		});
		// What it was filtered by may be gone from the tune.
		const { show = 'all' } = kept;
		if ([...filtering.options].some(({ value }) => value === show)) this.#filter = show;
		const folding = tick(l10n.t('Fold those alike'), on => this.#fold(on));
		folding.show(this.#folding);
		sorting.value = this.#order;
		filtering.value = this.#filter;
		this.controls =
			settings.length < 2
				? []
				: [
						labelled(l10n.t('Order'), sorting),
						labelled(l10n.t('Show'), filtering),
						folding.element,
						this.#count,
					];
	}

	/** The article of a setting, which stands on the page. */
	add(setting: SettingView, article: HTMLElement): void {
		this.#articles.set(setting, article);
	}

	/** Begins, with what was chosen when the page was left. */
	start(): void {
		if (this.#order === 'popular') this.#host.post({ type: 'popular' });
		if (this.#folding) void this.#hear();
		else if (this.#order !== 'site' || this.#filter !== 'all') this.#arrange();
	}

	/** The answer to which settings people keep most. */
	popular(settingIds: readonly number[]): void {
		this.#popular = settingIds;
		if (this.#order === 'popular') this.#arrange();
	}

	#sort(order: Order): void {
		this.#order = order;
		this.#remember({ order });
		if (order === 'popular' && this.#popular.length === 0) this.#host.post({ type: 'popular' });
		else this.#arrange();
	}

	#fold(on: boolean): void {
		this.#folding = on;
		this.#remember({ fold: on });
		if (on) void this.#hear();
		else this.#arrange();
	}

	async #hear(): Promise<void> {
		this.#heard ??= await hearAll(this.#settings);
		this.#arrange();
	}

	#arrange(): void {
		const inOrder = ordered(this.#settings, this.#order, this.#popular);
		const shown = inOrder.filter(setting => passes(setting, this.#filter));
		const groups = folded(shown, this.#folding ? this.#heard : undefined);
		const column = this.#count.closest('section');
		const before = document.querySelectorAll('details.alike');
		for (const setting of inOrder) {
			const article = this.#articles.get(setting);
			if (article === undefined) continue;
			article.hidden = !shown.includes(setting);
			column?.append(article);
		}
		for (const empty of before) empty.remove();
		for (const [first, others] of groups) {
			if (others.length === 0) continue;
			const articles = others.flatMap(other => this.#articles.get(other) ?? []);
			this.#articles.get(first)?.append(fold(others, articles, this.#words));
		}
		const all = this.#settings.length;
		this.#count.textContent =
			groups.size === all
				? ''
				: l10n.t('{0} of {1}', this.#words.number(groups.size), this.#words.settings(all));
		this.arranged([...groups.keys()]);
	}
}
