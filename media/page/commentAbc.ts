import * as l10n from '@vscode/l10n';
import type { CommentView } from '../../src/panel/protocol.ts';
import { button, el } from './dom.ts';
import type { Host } from './host.ts';

/** ABC in a comment. */
export interface CommentAbc {
	readonly comment: CommentView;
	/** Its place among the ABC of the comment, from 0. */
	readonly piece: number;
	/** As it stands in the comment. */
	readonly written: string;
	/** What it is called where it is drawn and played. */
	readonly label: string;
}

/** How a page that can draw shows it; `undrawn` is called when it turns out that this cannot be drawn. */
export type DrawAbc = (
	abc: CommentAbc,
	undrawn: () => void,
) => { readonly music: readonly HTMLElement[]; readonly play: HTMLElement | undefined } | undefined;

const asWritten = (written: string): HTMLElement =>
	el('pre', { class: 'abc', dir: 'ltr', tabindex: '0' }, written);

const labelOf = ({ author }: CommentView): string =>
	author === '' ? l10n.t('ABC in a comment') : l10n.t('ABC in a comment by {0}', author);

/** ABC that stands in a comment, as notes if the page can draw and as text if not, and what can be done with it. */
export const commentAbc = (
	comment: CommentView,
	piece: number,
	written: string,
	host: Host,
	draw: DrawAbc | undefined,
): HTMLElement => {
	const label = labelOf(comment);
	const text = asWritten(written);
	const element = el('div', { class: 'comment-abc', role: 'group', 'aria-label': label });
	const drawn = draw?.({ comment, piece, written, label }, () => {
		for (const part of drawn?.music ?? []) part.remove();
		drawn?.play?.remove();
		details?.replaceWith(text);
	});
	const details = drawn && el('details', {}, el('summary', {}, l10n.t('As written')), text);
	const post = (type: 'insertFromComment' | 'copyFromComment') => (): void => {
		host.post({ type, commentId: comment.id, piece });
	};
	element.append(
		...(drawn?.music ?? []),
		details ?? text,
		el(
			'p',
			{ class: 'actions' },
			drawn?.play,
			button(l10n.t('Insert ABC'), post('insertFromComment'), { class: 'secondary' }),
			button(l10n.t('Copy ABC'), post('copyFromComment'), { class: 'secondary' }),
		),
	);
	return element;
};
