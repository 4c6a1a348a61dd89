import * as l10n from '@vscode/l10n';
import type { MapPoint } from '../../src/panel/mapView.ts';
import { button, el, focusOn, link } from '../page/dom.ts';
import type { Words } from '../page/words.ts';
import { unhurried } from './unhurried.ts';

/** So many lines are laid out together, or not at all while they are out of sight. */
const sliceLength = 40;

export interface ListEvents {
	/** Where a point's page is. */
	url(point: number): string;
	open(point: number): void;
	/** The reader has come to this line, or to none. */
	at(point: number | undefined): void;
}

/** The same points as on the map, for those who do not see it or do not look there. */
export class PointList {
	readonly element: HTMLElement;
	readonly #lines: HTMLElement[] = [];
	/** No `ul`: its lines may not be in slices. */
	readonly #list = el('div', { role: 'list' });
	readonly #heading = el('h2', {}, l10n.t('List'));
	readonly #together = el('p', { class: 'together', hidden: '' });
	readonly #words: Words;

	constructor(points: readonly MapPoint[], words: Words, events: ListEvents) {
		this.#words = words;
		this.element = el(
			'section',
			{ class: 'list', 'aria-label': l10n.t('List') },
			this.#heading,
			this.#together,
			this.#list,
		);
		this.#listen(events);
		void unhurried(this.#fill(points, events));
	}

	/** Shows these lines alone, and goes to the first of them. */
	only(points: readonly number[]): void {
		const few = new Set(points);
		for (const [index, line] of this.#lines.entries()) line.hidden = !few.has(index);
		this.#together.replaceChildren(
			l10n.t('{0} at the same place', this.#words.number(points.length)),
			' ',
			button(l10n.t('Show Whole List'), () => this.#all(), { class: 'quiet' }),
		);
		this.#together.hidden = false;
		this.#lines[points[0] ?? 0]?.querySelector('a')?.focus();
	}

	#all(): void {
		for (const line of this.#lines) line.hidden = false;
		this.#together.hidden = true;
		focusOn(this.#heading);
	}

	*#fill(points: readonly MapPoint[], events: ListEvents): Generator<undefined, void> {
		let slice = this.#list;
		for (const [index, { path, name, detail }] of points.entries()) {
			if (index % sliceLength === 0) {
				slice = el('div', { role: 'presentation', class: 'slice' });
				this.#list.append(slice);
			}
			const line = el(
				'div',
				{ role: 'listitem', class: 'line', 'data-point': String(index) },
				link(events.url(index), name === '' ? path : name, () => events.open(index)),
				detail === '' ? undefined : el('span', { class: 'detail' }, detail),
			);
			this.#lines.push(line);
			slice.append(line);
			yield;
		}
	}

	#listen(events: ListEvents): void {
		for (const come of ['focusin', 'pointerover'] as const) {
			this.#list.addEventListener(come, event => {
				const line =
					event.target instanceof Element ? event.target.closest<HTMLElement>('.line') : null;
				const point = line?.dataset['point'];
				if (point !== undefined) events.at(Number(point));
			});
		}
		this.#list.addEventListener('focusout', () => events.at(undefined));
		this.#list.addEventListener('pointerleave', () => events.at(undefined));
	}
}
