import * as l10n from '@vscode/l10n';
import { button, el } from '../page/dom.ts';
import type { Gestures } from './gestures.ts';
import { zoomStep } from './gestures.ts';

/** What keys and wheel do, for those who would rather press. */
export const zoomButtons = (map: Pick<Gestures, 'zoom' | 'showAll'>): HTMLElement =>
	el(
		'div',
		{ class: 'zoom' },
		button('+', () => map.zoom(zoomStep), named(l10n.t('Zoom In'))),
		button('−', () => map.zoom(1 / zoomStep), named(l10n.t('Zoom Out'))),
		button(l10n.t('Show All'), () => map.showAll(), { class: 'secondary' }),
	);

const named = (name: string): Readonly<Record<string, string>> => ({
	class: 'secondary',
	'aria-label': name,
	title: name,
});
