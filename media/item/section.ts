import type { Section } from '../../src/panel/itemView.ts';
import { el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { prose } from '../page/prose.ts';
import type { Words } from '../page/words.ts';
import { lineContents } from './line.ts';

/** A section in the page, and the lines in it. */
export interface ShownSection {
	readonly element: HTMLElement;
	readonly lines: readonly HTMLElement[];
}

/** The tracks of a recording, what a member keeps, what somebody says of themselves. */
export const itemSection = (section: Section, words: Words, host: Host): ShownSection => {
	const lines = section.lines.map(line => el('li', {}, ...lineContents(line, words, host)));
	const isEmpty = lines.length === 0 && section.prose.trim() === '';
	return {
		lines,
		element: el(
			'section',
			{ class: 'section', 'aria-label': section.heading },
			el('h2', {}, section.heading),
			section.prose.trim() === '' ? undefined : prose(section.prose, host),
			lines.length === 0
				? undefined
				: el(section.numbered ? 'ol' : 'ul', { class: 'lines' }, ...lines),
			isEmpty && section.empty !== '' ? el('p', { class: 'empty' }, section.empty) : undefined,
		),
	};
};
