import * as l10n from '@vscode/l10n';
import type { MapView, ToMapPage } from '../../src/panel/mapView.ts';
import type { Failure } from '../../src/panel/protocol.ts';
import { el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { greet, Notices } from '../page/notices.ts';
import type { Words } from '../page/words.ts';
import { createWords } from '../page/words.ts';
import { onColours } from './colours.ts';
import type { MapState } from './messages.ts';
import type { Outline } from './outline.ts';
import { PointList } from './pointList.ts';
import type { View } from './view.ts';
import { WorldMap } from './worldMap.ts';

const site = 'https://thesession.org';

/** The page around the map: what it shows, the list beside it, and what went wrong. */
export class MapPage {
	readonly #host: Host<MapState>;
	readonly #main: HTMLElement;
	readonly #notices: Notices;
	#words: Words = createWords('en');
	#map: WorldMap | undefined;
	#outline: Outline | undefined;

	constructor(host: Host<MapState>, main: HTMLElement) {
		this.#host = host;
		this.#main = main;
		this.#notices = new Notices(host, main);
		onColours(() => this.#map?.restyle());
	}

	receive(message: ToMapPage): void {
		switch (message.type) {
			case 'hello':
				this.#words = greet(message);
				break;
			case 'show':
				this.#show(message.map);
				break;
			case 'failed':
				this.fail(message);
				break;
			case 'announce':
				this.#notices.say(message.message);
				break;
		}
	}

	/** The world has been drawn up; until then the points are on an empty sea. */
	outline(outline: Outline): void {
		this.#outline = outline;
		this.#map?.outline(outline);
	}

	/** Says what went wrong and what can be done; what was shown before stays. */
	fail(failure: Failure): void {
		this.#notices.fail(failure);
	}

	#show(view: MapView): void {
		this.#notices.settle();
		this.#map?.dispose();
		this.#map = undefined;
		document.title = view.title;
		const words = this.#words;
		const heading = el('h1', {}, view.title);
		if (view.points.length === 0) {
			this.#main.replaceChildren(
				el('header', { class: 'facts' }, heading, el('p', {}, nothing(view.without, words))),
			);
			return;
		}
		this.#main.replaceChildren(
			el('header', { class: 'facts' }, heading, el('p', {}, counts(view, words))),
			...this.#mapAndList(view, words),
		);
	}

	#mapAndList(view: MapView, words: Words): readonly HTMLElement[] {
		const { title, points } = view;
		const url = (point: number): string => site + (points[point]?.path ?? '/');
		const open = (point: number): void => this.#host.post({ type: 'openLink', url: url(point) });
		const kept = this.#host.recall();
		const map = new WorldMap(view, kept?.title === title ? kept.view : undefined, words, {
			open,
			together: members => list.only(members),
			rest: at => this.#remember(title, at),
		});
		const list = new PointList(points, words, { url, open, at: point => map.mark(point) });
		if (this.#outline !== undefined) map.outline(this.#outline);
		this.#map = map;
		return [map.element, list.element];
	}

	#remember(title: string, view: View | undefined): void {
		this.#host.remember({ version: 1, title, ...(view === undefined ? {} : { view }) });
	}
}

const counts = ({ points, without, unasked, unloaded }: MapView, words: Words): string =>
	[
		points.length === 1
			? l10n.t('1 on the map.')
			: l10n.t('{0} on the map.', words.number(points.length)),
		without === 1 ? l10n.t('1 more has no position and is only in the side bar.') : '',
		without > 1
			? l10n.t('{0} more have no position and are only in the side bar.', words.number(without))
			: '',
		unasked > 0
			? l10n.t('{0} were not asked where they are: open one to see.', words.number(unasked))
			: '',
		unloaded > 0
			? l10n.t('The list has {0} more: load them in the side bar.', words.number(unloaded))
			: '',
	]
		.filter(sentence => sentence !== '')
		.join(' ');

const nothing = (without: number, words: Words): string => {
	if (without === 0) return l10n.t('There is nothing to show on a map.');
	return without === 1
		? l10n.t('The only one has no position, so there is no map. It is in the side bar.')
		: l10n.t(
				'None of {0} has a position, so there is no map. They are in the side bar.',
				words.number(without),
			);
};
