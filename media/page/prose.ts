import * as l10n from '@vscode/l10n';
import type { Child } from './dom.ts';
import { button, el, focusOn, nextTask } from './dom.ts';
import type { Host } from './host.ts';
import { pieces } from './links.ts';
import { webLink } from './webLink.ts';

/** More than a screen or two of one comment hides the next one, so the rest waits for a press. */
const firstSight = 4000;
/** As much as is laid out in one go without the page hesitating. */
const slice = 16_000;

/** The text in pieces of about `size` characters, cut where a line or a word ends wherever there is one. */
export function* slices(text: string, size: number): Generator<string> {
	let start = 0;
	while (text.length - start > size) {
		const window = text.slice(start, start + size);
		const line = window.lastIndexOf('\n');
		const word = window.lastIndexOf(' ');
		const cut = line > size / 2 ? line : word > size / 2 ? word : size - 1;
		yield text.slice(start, start + cut + 1);
		start += cut + 1;
	}
	yield text.slice(start);
}

/** Where the first sight of a long text ends; the text's length when all of it can be shown at once. */
export const firstCut = (text: string): number => {
	// A button for the last few lines would be in the way more than the lines are.
	if (text.length <= firstSight * 1.25) return text.length;
	const [first = text] = slices(text, firstSight);
	return first.length;
};

const linked = (text: string, host: Host): readonly Child[] =>
	pieces(text).map(piece =>
		piece.kind === 'text' ? piece.text : webLink(piece.url, piece.text, host),
	);

const paragraphs = (text: string, host: Host): readonly HTMLElement[] =>
	text
		.split(/\n[ \t]*\n/)
		.map(paragraph => paragraph.replace(/^\n+/, '').trimEnd())
		.filter(paragraph => paragraph !== '')
		.map(paragraph => el('p', { dir: 'auto' }, ...linked(paragraph, host)));

/**
 * Somebody's words as paragraphs with their own line breaks and with addresses that can be followed.
 * A very long text shows its beginning and a button; the rest then comes a slice at a time.
 */
export const prose = (raw: string, host: Host): HTMLElement => {
	const text = raw.replace(/\r\n?/g, '\n');
	const cut = firstCut(text);
	const element = el('div', { class: 'prose' }, ...paragraphs(text.slice(0, cut), host));
	if (cut === text.length) return element;

	const showAll = async (): Promise<void> => {
		let first: HTMLElement | undefined;
		for (const part of slices(text.slice(cut), slice)) {
			// Its own block: what is far below the window is not laid out until it comes near.
			const block = el('div', { class: 'slice' }, ...paragraphs(part, host));
			element.append(block);
			if (first === undefined) {
				first = block;
				// The button goes, and who pressed it by key reads on from here.
				focusOn(block);
				more.remove();
			}
			await nextTask();
		}
	};
	const more = button(l10n.t('Show All'), () => void showAll(), { class: 'more' });
	element.append(more);
	return element;
};
