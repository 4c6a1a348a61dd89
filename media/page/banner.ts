import * as l10n from '@vscode/l10n';
import type { Failure } from '../../src/panel/protocol.ts';
import { button, el } from './dom.ts';
import type { Host } from './host.ts';

/** What went wrong and what can be done; said at once. */
export const banner = ({ message, actions }: Failure, host: Pick<Host, 'post'>): HTMLElement => {
	const labels = {
		retry: l10n.t('Retry'),
		showLog: l10n.t('Show Log'),
		openInBrowser: l10n.t('Open in Browser'),
	};
	return el(
		'div',
		{ role: 'alert', class: 'banner' },
		el('p', {}, message),
		el(
			'p',
			{ class: 'actions' },
			...actions.map(type => button(labels[type], () => host.post({ type }))),
		),
	);
};
