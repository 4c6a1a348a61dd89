import * as l10n from '@vscode/l10n';
import type { TuneView } from '../../src/panel/protocol.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';

/** Other names that are shown at once; some tunes have gathered sixty. */
const fewNames = 8;

const aliases = (names: readonly string[], words: Words): HTMLElement | undefined => {
	if (names.length === 0) return undefined;
	if (names.length <= fewNames) {
		return el('p', {}, l10n.t('Also known as {0}', words.list(names)));
	}
	return el(
		'details',
		{},
		el(
			'summary',
			{},
			l10n.t(
				'Also known as {0} and {1} other names',
				names.slice(0, fewNames).join(', '),
				words.number(names.length - fewNames),
			),
		),
		el('p', {}, words.list(names.slice(fewNames))),
	);
};

const fact = (words: string): HTMLElement | undefined =>
	words === '' ? undefined : el('p', {}, words);

/** The head of the page: the tune's name and what is known of it, in words. */
export const tuneFacts = (tune: TuneView, words: Words, host: Host): HTMLElement =>
	el(
		'header',
		{ class: 'facts' },
		el('h1', {}, tune.name),
		el(
			'p',
			{ class: 'kind' },
			tune.composer === '' ? tune.type : l10n.t('{0} by {1}', tune.type, tune.composer),
		),
		aliases(tune.aliases, words),
		fact(words.appearances(tune)),
		fact(words.added(tune.author, tune.date)),
		el(
			'p',
			{ class: 'actions' },
			button(l10n.t('Open on The Session'), () => host.post({ type: 'openInBrowser' }), {
				class: 'secondary',
			}),
			button(l10n.t('Copy Link'), () => host.post({ type: 'copyLink' }), { class: 'secondary' }),
		),
	);
