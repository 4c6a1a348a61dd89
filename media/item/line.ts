import type { Line, Piece } from '../../src/panel/itemView.ts';
import type { Child } from '../page/dom.ts';
import { link } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { agoTime, dayTime } from '../page/time.ts';
import { webLink } from '../page/webLink.ts';
import type { Words } from '../page/words.ts';

type Contact = Extract<Piece, { readonly kind: 'contact' }>;

/** The address is there to be read and copied; the host makes the one that is called or written to. */
const contactLink = ({ text, contact }: Contact, host: Host): HTMLElement =>
	link(
		contact === 'telephone'
			? `tel:${text.replace(/[^\d+]/g, '')}`
			: `mailto:${encodeURIComponent(text).replace('%40', '@')}`,
		text,
		() => host.post({ type: 'openContact', contact }),
	);

const shown = (piece: Piece, words: Words, host: Host): Child => {
	switch (piece.kind) {
		case 'text':
			return piece.text;
		case 'link':
			return webLink(piece.url, piece.text, host);
		case 'contact':
			return contactLink(piece, host);
		case 'day':
			return dayTime(piece.stamp, words) ?? piece.stamp;
		case 'ago':
			return agoTime(piece.stamp, words) ?? piece.stamp;
	}
};

/** What goes into the element that a line is: a paragraph, an item of a list. */
export const lineContents = (line: Line, words: Words, host: Host): readonly Child[] =>
	line.map(piece => shown(piece, words, host));
