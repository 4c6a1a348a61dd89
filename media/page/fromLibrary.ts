import * as l10n from '@vscode/l10n';
import { button, el } from './dom.ts';
import type { Host } from './host.ts';

/** Asks the site again; what is shown stays until it answers. */
const tryAgain = (host: Pick<Host, 'post'>, attributes?: { readonly class: string }): HTMLElement =>
	el(
		'p',
		{ class: 'actions' },
		button(l10n.t('Try Again'), () => host.post({ type: 'retry' }), attributes),
	);

/** Says at the head of a page where it is from, as the host has it: without its full stop. */
export const libraryNote = (
	library: string,
	hasComments: boolean,
	host: Pick<Host, 'post'>,
): HTMLElement =>
	el(
		'div',
		{ role: 'note', class: 'note' },
		el(
			'p',
			{},
			hasComments ? l10n.t('{0}. Comments need the network.', library) : l10n.t('{0}.', library),
		),
		tryAgain(host, { class: 'secondary' }),
	);

/** In the place of comments that no library has. */
export const commentsElsewhere = (host: Pick<Host, 'post'>): HTMLElement =>
	el(
		'aside',
		{ id: 'comments', class: 'comments', 'aria-label': l10n.t('Comments') },
		el('h2', {}, l10n.t('Comments')),
		el('p', { class: 'count' }, l10n.t('Comments need the network.')),
		tryAgain(host, { class: 'quiet' }),
	);
