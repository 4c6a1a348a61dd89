import * as l10n from '@vscode/l10n';
import { el } from '../page/dom.ts';
import { readFence } from './fence.ts';
import { Listening } from './listening.ts';
import { Near } from './near.ts';
import { Piece } from './piece.ts';
import { style } from './style.ts';

/** What has been made of a text, wherever that stands. */
interface Drawn {
	readonly pieces: Piece[];
	readonly nodes: readonly ChildNode[];
}

/**
 * What stands for a fence lies in a shadow of the element that the preview has made of it: the preview, which
 * compares its document with the one before whenever a letter is typed, neither sees nor removes it.
 */
interface Shown {
	readonly shadow: ShadowRoot;
	pieces: Piece[];
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
const isIncipit = (element: Element): boolean => element.classList.contains('incipit');

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
			const added = new Piece(tune, options, listening, isIncipit(shadow.host));
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

const begin = (element: Element): Shown => {
	const shadow = element.shadowRoot ?? element.attachShadow({ mode: 'open' });
	shadow.adoptedStyleSheets = [sheet];
	// Else a double click, as on a button, would go to the editor.
	shadow.addEventListener('dblclick', event => {
		if (event.target instanceof Element && event.target.closest('button, details')) {
			event.stopPropagation();
		}
	});
	const shown: Shown = { shadow, pieces: [], text: '' };
	all.set(element, shown);
	return shown;
};

/** What is said here is in the user's language once the preview has a fence, which brings the words along. */
const learnWords = (): void => {
	const words =
		document.querySelector('the-session-abc[data-words]')?.getAttribute('data-words') ?? '';
	if (words === said || words === '') return;
	said = words;
	l10n.config({ contents: JSON.parse(words) as Record<string, string> });
};

/**
 * Shows the fences that are there now. What only stands elsewhere, as under a new paragraph, moves there: the preview
 * makes a new element for it, or makes it out of the one that stood for its neighbour.
 */
const look = (): void => {
	learnWords();
	const elements = [...document.querySelectorAll('the-session-abc')];
	const named = (element: Element, text: string) => `${isIncipit(element)} ${text}`;
	const before = new Map<Shown, Drawn>();
	const loose = new Map<string, Shown>();
	for (const [element, shown] of all) {
		if (element.isConnected && shown.text === textOf(element)) continue;
		if (!element.isConnected) all.delete(element);
		before.set(shown, { pieces: shown.pieces, nodes: [...shown.shadow.childNodes] });
		loose.set(named(shown.shadow.host, shown.text), shown);
	}
	const changed = elements.filter(element => all.get(element)?.text !== textOf(element));
	const others: Shown[] = [];
	for (const element of changed) {
		const [shown, text] = [all.get(element) ?? begin(element), textOf(element)];
		const from = loose.get(named(element, text));
		const drawn = from === undefined ? undefined : before.get(from);
		if (from === undefined || drawn === undefined) {
			others.push(shown);
			continue;
		}
		before.delete(from);
		Object.assign(shown, { text, pieces: drawn.pieces });
		shown.shadow.replaceChildren(...drawn.nodes);
	}
	for (const shown of others) {
		// What nobody else has taken is what has been typed in.
		shown.pieces = before.get(shown)?.pieces ?? [];
		before.delete(shown);
		fill(shown, textOf(shown.shadow.host));
	}
	for (const { pieces } of before.values()) for (const piece of pieces) drop(piece);
};

// See main.ts.
new MutationObserver(look).observe(document.body, { childList: true });
addEventListener('vscode.markdown.updateContent', look);
addEventListener('keydown', event => {
	if (event.key === 'Escape') listening.stop();
});
look();
