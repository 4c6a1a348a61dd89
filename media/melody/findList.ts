import * as l10n from '@vscode/l10n';
import type { FindView } from '../../src/panel/melodyView.ts';
import { el } from '../page/dom.ts';
import { musicOf } from '../tune/music.ts';
import { Staves } from '../tune/staves.ts';

/** A find in the list. */
interface Option {
	find: FindView;
	readonly element: HTMLElement;
	readonly staff: HTMLElement;
	readonly fit: HTMLElement;
}

/** What makes two finds look alike, but for how well they fit. */
const looks = ({ name, type, where, abc }: FindView): string =>
	JSON.stringify([name, type, where, abc]);

const fitOf = ({ from, score }: FindView): string =>
	l10n.t('From bar {0}; fits by {1} %', from, Math.round(score * 100));

export interface ListEvents {
	/** A find is clicked. */
	open(find: FindView): void;
	/** Another one is chosen, or none. */
	chosen(): void;
	/** One can't be drawn. */
	failed(error: Error): void;
}

/** The finds, each with its bars on a staff. One of them may be chosen, while the focus is elsewhere. */
export class FindList {
	readonly element = el('div', {
		id: 'finds',
		class: 'finds',
		role: 'listbox',
		'aria-label': l10n.t('What goes like that'),
	});
	readonly #staves = new Staves();
	readonly #events: ListEvents;
	#options: readonly Option[] = [];
	#made = 0;
	#chosen = -1;

	constructor(events: ListEvents) {
		this.#events = events;
		// The focus stays where one types.
		this.element.addEventListener('mousedown', event => event.preventDefault());
		this.element.addEventListener('click', event => {
			const option = this.#options.find(
				({ element }) => event.target instanceof Node && element.contains(event.target),
			);
			if (option === undefined) return;
			this.choose(this.#options.indexOf(option));
			events.open(option.find);
		});
	}

	/** Begins to draw; the element is in the document. */
	start(): void {
		this.#staves.start(this.element);
	}

	/** Shows these, with none of them chosen. What was there already stays as it is drawn. */
	show(finds: readonly FindView[]): void {
		this.choose(-1);
		const before = new Map(this.#options.map(option => [looks(option.find), option]));
		this.#options = finds.map(find => {
			const key = looks(find);
			const known = before.get(key);
			before.delete(key);
			return known === undefined ? this.#make(find) : this.#renew(known, find);
		});
		for (const { staff } of before.values()) this.#staves.remove(staff);
		this.element.replaceChildren(...this.#options.map(({ element }) => element));
		this.element.hidden = finds.length === 0;
		// In the document now: it has a width that can be drawn on.
		for (const option of this.#options) if (!option.staff.hasChildNodes()) this.#draw(option);
	}

	get length(): number {
		return this.#options.length;
	}

	/** The place of the one that is chosen, from 0; −1 for none. */
	get chosen(): number {
		return this.#chosen;
	}

	get chosenFind(): FindView | undefined {
		return this.#options[this.#chosen]?.find;
	}

	/** For `aria-activedescendant`; `''` for none. */
	get chosenId(): string {
		return this.#options[this.#chosen]?.element.id ?? '';
	}

	/** Chooses the one at this place, none where there is none, and brings it into the window. */
	choose(place: number): void {
		this.#options[this.#chosen]?.element.setAttribute('aria-selected', 'false');
		const option = this.#options[place];
		this.#chosen = option === undefined ? -1 : place;
		option?.element.setAttribute('aria-selected', 'true');
		option?.element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
		this.#events.chosen();
	}

	dispose(): void {
		this.#staves.dispose();
	}

	#make(find: FindView): Option {
		const staff = el('div', { class: 'staff', 'aria-hidden': 'true' });
		const fit = el('span', {});
		const element = el(
			'div',
			{ id: `find-${++this.#made}`, class: 'find', role: 'option', 'aria-selected': 'false' },
			el(
				'p',
				{ class: 'name' },
				el('strong', {}, find.name),
				find.type === '' ? undefined : ` ${find.type}`,
			),
			el('p', { class: 'byline' }, find.where, find.where === '' ? undefined : ' · ', fit),
			staff,
		);
		return this.#renew({ find, element, staff, fit }, find);
	}

	#draw({ find, staff }: Option): void {
		this.#staves.remove(staff);
		this.#staves.add({
			element: staff,
			music: musicOf(find.abc),
			label: find.name,
			done: outcome => {
				if (outcome instanceof Error) this.#events.failed(outcome);
				else if (outcome.drawn) return;
				staff.replaceChildren(find.abc.split('\n').at(-1) ?? '');
			},
		});
	}

	#renew(option: Option, find: FindView): Option {
		option.find = find;
		option.fit.textContent = fitOf(find);
		return option;
	}
}
