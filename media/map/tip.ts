import * as l10n from '@vscode/l10n';
import type { MapPoint } from '../../src/panel/mapView.ts';
import { el } from '../page/dom.ts';
import type { Words } from '../page/words.ts';
import type { Size, Spot } from './view.ts';

/** Of several points in one dot so many are named. */
const most = 5;

/** From the pointer, in CSS pixels. */
const away = 14;

/** What is said of the dot under the pointer. The list says the same to those who use none. */
export class Tip {
	readonly element = el('div', { role: 'tooltip', class: 'tip', hidden: '' });
	readonly #points: readonly MapPoint[];
	readonly #words: Words;
	#shown: readonly number[] | undefined;

	/** The signal ends it. */
	constructor(points: readonly MapPoint[], words: Words, end: AbortSignal) {
		this.#points = points;
		this.#words = words;
		const hide = (event: KeyboardEvent): void => {
			if (event.key === 'Escape') this.hide();
		};
		addEventListener('keydown', hide, { signal: end });
	}

	/** Beside the spot, on the side where there is room. */
	show(members: readonly number[], { left, top }: Spot, { width, height }: Size): void {
		if (members !== this.#shown) {
			this.#shown = members;
			this.element.replaceChildren(...this.#lines(members));
			this.element.hidden = false;
		}
		const { style } = this.element;
		const [leftwards, upwards] = [left > width / 2, top > height / 2];
		style.left = leftwards ? 'auto' : `${left + away}px`;
		style.right = leftwards ? `${width - left + away}px` : 'auto';
		style.top = upwards ? 'auto' : `${top + away}px`;
		style.bottom = upwards ? `${height - top + away}px` : 'auto';
	}

	hide(): void {
		this.#shown = undefined;
		this.element.hidden = true;
	}

	#lines(members: readonly number[]): readonly HTMLElement[] {
		const points = members.slice(0, most).flatMap(index => this.#points[index] ?? []);
		const more = members.length - points.length;
		return [
			...points.map(({ name, detail }) =>
				el('p', {}, el('strong', {}, name), detail === '' ? undefined : ` ${detail}`),
			),
			...(more > 0 ? [el('p', {}, l10n.t('and {0} more', this.#words.number(more)))] : []),
		];
	}
}
