import * as l10n from '@vscode/l10n';
import { el } from '../page/dom.ts';
import { readFence } from './fence.ts';
import { Listening } from './listening.ts';
import { Near } from './near.ts';
import { Piece } from './piece.ts';
import { style } from './style.ts';

/**
 * What stands for a fence lies in a shadow of the element that the preview has made of it: the preview, which
 * compares its document with the one before whenever a letter is typed, neither sees nor removes it.
 */
interface Shown {
	readonly shadow: ShadowRoot;
	readonly pieces: Piece[];
	text: string;
}

const listening = new Listening();
const near = new Near();
const all = new Map<Element, Shown>();
let said = '';
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);

const textOf = (element: Element): string => element.querySelector('code')?.textContent ?? '';

/** A few bars under a link, with their words in them. */
const isIncipit = ({ shadow }: Shown): boolean => shadow.host.classList.contains('incipit');

const drop = (piece: Piece): void => {
	near.remove(piece);
	if (listening.heard === piece) listening.stop();
};

const fill = (shown: Shown, text: string): void => {
	const { options, problem, tunes, more } = readFence(text);
	const { pieces, shadow } = shown;
	shown.text = text;
	for (const piece of pieces.splice(tunes.length)) drop(piece);
	for (const [index, tune] of tunes.entries()) {
		const piece = pieces[index];
		if (piece === undefined) {
			const added = new Piece(tune, options, listening, isIncipit(shown));
			pieces.push(added);
			near.add(added);
		} else {
			if (listening.heard === piece && piece.tune.abc !== tune.abc) listening.stop();
			piece.become(tune, options);
			near.change(piece);
		}
	}
	shadow.replaceChildren(
		...(problem === ''
			? []
			: [el('p', { class: 'problem' }, l10n.t('The options cannot be read: {0}', problem))]),
		...pieces.map(({ root }) => root),
		...(more === 0 ? [] : [el('p', { class: 'problem' }, l10n.t('{0} more tunes', more))]),
	);
};

const show = (element: Element, left: Shown | undefined): void => {
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	shadow.adoptedStyleSheets = [sheet];
	// Else a double click, as on a button, would go to the editor.
	shadow.addEventListener('dblclick', event => {
		if (event.target instanceof Element && event.target.closest('button, details')) {
			event.stopPropagation();
		}
	});
	const shown: Shown = { shadow, pieces: left?.pieces ?? [], text: '' };
	all.set(element, shown);
	if (left === undefined) fill(shown, textOf(element));
	else {
		shown.text = left.text;
		shadow.append(...left.shadow.childNodes);
	}
};

/** What is said here is in the user's language once the preview has a fence, which brings the words along. */
const learnWords = (): void => {
	const words =
		document.querySelector('the-session-abc[data-words]')?.getAttribute('data-words') ?? '';
	if (words === said || words === '') return;
	said = words;
	l10n.config({ contents: JSON.parse(words) as Record<string, string> });
};

/** Shows the fences that are there now. What only stands elsewhere, as under a new paragraph, moves there. */
const look = (): void => {
	learnWords();
	const elements = [...document.querySelectorAll('the-session-abc')];
	const left = new Map<string, Shown>();
	for (const [element, shown] of all) {
		if (element.isConnected) continue;
		all.delete(element);
		const same = left.get(shown.text);
		if (same === undefined) left.set(shown.text, shown);
		else for (const piece of shown.pieces) drop(piece);
	}
	for (const element of elements) {
		const [shown, text] = [all.get(element), textOf(element)];
		if (shown === undefined) {
			show(element, left.get(text));
			left.delete(text);
		} else if (shown.text !== text) fill(shown, text);
	}
	for (const { pieces } of left.values()) for (const piece of pieces) drop(piece);
};

// See main.ts.
new MutationObserver(look).observe(document.body, { childList: true });
addEventListener('vscode.markdown.updateContent', look);
addEventListener('keydown', event => {
	if (event.key === 'Escape') listening.stop();
});
look();
