import * as l10n from '@vscode/l10n';
import type { SessionView } from '../../src/panel/protocol.ts';
import { commentsRegion } from '../page/comments.ts';
import type { Child } from '../page/dom.ts';
import { button, el, link } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Content } from '../page/page.ts';
import { webLink } from '../page/webLink.ts';
import type { Words } from '../page/words.ts';

const row = (term: string, ...details: readonly Child[]): readonly HTMLElement[] => [
	el('dt', {}, term),
	el('dd', {}, ...details),
];

const when = (session: SessionView): readonly HTMLElement[] =>
	row(
		l10n.t('When'),
		session.schedule.length === 0
			? l10n.t('The Session has no schedule for it: ask before you travel.')
			: el('ul', {}, ...session.schedule.map(line => el('li', {}, line))),
	);

const where = ({ place, position }: SessionView, host: Host): readonly HTMLElement[] =>
	row(
		l10n.t('Where'),
		el('p', {}, place.length === 0 ? l10n.t('No address given.') : place.join(', ')),
		position === undefined
			? undefined
			: el(
					'p',
					{ class: 'position' },
					position.text,
					' · ',
					webLink(position.mapUrl, l10n.t('Show on {0}', position.mapName), host),
				),
	);

/** Only what is known; the host makes the addresses that a telephone or a mail program understands. */
const contact = ({ telephone, email, web }: SessionView, host: Host): readonly HTMLElement[] => [
	...(telephone === ''
		? []
		: row(
				l10n.t('Telephone'),
				link(`tel:${telephone.replace(/[^\d+]/g, '')}`, telephone, () =>
					host.post({ type: 'openContact', contact: 'telephone' }),
				),
			)),
	...(email === ''
		? []
		: row(
				l10n.t('Email'),
				link(`mailto:${encodeURIComponent(email).replace('%40', '@')}`, email, () =>
					host.post({ type: 'openContact', contact: 'email' }),
				),
			)),
	...(web === '' ? [] : row(l10n.t('Web'), webLink(withScheme(web), web, host))),
];

/** Somebody typed the address, often as they would say it. */
const withScheme = (web: string): string =>
	/^[a-z][a-z\d+.-]*:\/\//i.test(web) ? web : `https://${web}`;

/** The page of one session: where and when it is, how to ask, and what people say of it. */
export const sessionContent = (session: SessionView, words: Words, host: Host): Content => {
	const added = words.added(session.author, session.date);
	return {
		id: session.id,
		name: session.name,
		main: [
			el(
				'header',
				{ class: 'facts' },
				el('h1', {}, session.name),
				el('p', { class: 'kind' }, l10n.t('Session')),
				added === '' ? undefined : el('p', {}, added),
				el(
					'p',
					{ class: 'actions' },
					button(l10n.t('Open on The Session'), () => host.post({ type: 'openInBrowser' }), {
						class: 'secondary',
					}),
					button(l10n.t('Copy Link'), () => host.post({ type: 'copyLink' }), {
						class: 'secondary',
					}),
				),
			),
			el(
				'dl',
				{ class: 'details' },
				...where(session, host),
				...when(session),
				...contact(session, host),
			),
		],
		comments: commentsRegion(session.comments, words, host),
	};
};
