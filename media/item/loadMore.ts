import * as l10n from '@vscode/l10n';
import { button, el } from '../page/dom.ts';
import type { Growing } from '../page/growth.ts';
import type { Host } from '../page/host.ts';

/** The end of a page that has more, and whether it has been asked for. */
export interface LoadMore extends Omit<Growing, 'lists'> {
	readonly element: HTMLElement;
}

/** Asks once: the answer is the whole page again, with more in it. */
export const loadMore = (host: Host): LoadMore => {
	const press = (): void => {
		if (waits()) return;
		control.setAttribute('aria-busy', 'true');
		host.post({ type: 'more' });
	};
	const control = button(l10n.t('Load more…'), press);
	const waits = (): boolean => control.hasAttribute('aria-busy');
	return {
		element: el('p', { class: 'actions' }, control),
		waits,
		giveUp: () => control.removeAttribute('aria-busy'),
	};
};
