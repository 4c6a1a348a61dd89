import * as l10n from '@vscode/l10n';
import type { Fact, ItemView } from '../../src/panel/itemView.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';
import { lineContents } from './line.ts';

/** The head of the page: what the item is, in words, and what can be done with it. */
export const itemHeader = (item: ItemView, words: Words, host: Host): HTMLElement =>
	el(
		'header',
		{ class: 'facts' },
		el('h1', {}, item.name || item.kind),
		item.kind === '' ? undefined : el('p', { class: 'kind' }, item.kind),
		...item.about.map(line => el('p', {}, ...lineContents(line, words, host))),
		el(
			'p',
			{ class: 'actions' },
			...item.actions.map(({ action, label }) =>
				button(label, () => host.post({ type: 'act', action })),
			),
			item.own === true
				? undefined
				: button(l10n.t('Open on The Session'), () => host.post({ type: 'openInBrowser' }), {
						class: 'secondary',
					}),
			button(l10n.t('Copy Link'), () => host.post({ type: 'copyLink' }), { class: 'secondary' }),
		),
	);

const details = ({ lines, list }: Fact, words: Words, host: Host): readonly HTMLElement[] =>
	list === true
		? [el('ul', {}, ...lines.map(line => el('li', {}, ...lineContents(line, words, host))))]
		: lines.map(line => el('p', {}, ...lineContents(line, words, host)));

/** `Where: Ennis, Clare, Ireland`, one below the other; undefined where nothing is known. */
export const itemFacts = (
	facts: readonly Fact[],
	words: Words,
	host: Host,
): HTMLElement | undefined => {
	const known = facts.filter(({ lines }) => lines.length > 0);
	if (known.length === 0) return undefined;
	return el(
		'dl',
		{ class: 'details' },
		...known.flatMap(fact => [
			el('dt', {}, fact.term),
			el('dd', {}, ...details(fact, words, host)),
		]),
	);
};
