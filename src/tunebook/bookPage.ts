import { firstBars } from '../abc/incipit.ts';
import { isDrawing } from '../abc/paper.ts';
import { escape } from '../panel/html.ts';
import { standalonePage } from '../panel/standalonePage.ts';
import { site } from '../query/sessionUrl.ts';
import { grouped, keyOf, type BookWords } from './book.ts';
import { readTune, type TuneText } from './tuneText.ts';

/** Draws the first bars of a complete ABC tune: an SVG (see `isDrawing`), or `''` where it can't. */
export type DrawIncipit = (abc: string) => Promise<string>;

export interface BookPage {
	/** BCP 47. */
	readonly language: string;
	readonly title: string;
	/** Complete ABC tunes, in the order of the book. */
	readonly tunes: readonly string[];
	readonly words: BookWords;
	/** Where it all is from, at the end. */
	readonly source: string;
	readonly drawIncipit?: DrawIncipit;
}

interface Shown extends TuneText {
	readonly id: string;
	readonly bars: string;
	readonly drawing: string;
}

const style = `
@page { margin: 15mm; }
body { max-width: 180mm; }
h1 { font-size: 20pt; margin: 0 0 4mm; }
h2 { font-size: 14pt; margin: 8mm 0 2mm; }
h3 { font-size: 11pt; margin: 3mm 0 1mm; }
nav ul { margin: 0; padding: 0; list-style: none; columns: 3 50mm; column-gap: 6mm; }
nav li { break-inside: avoid; padding-left: 4mm; text-indent: -4mm; }
nav h3 { break-after: avoid; }
a { color: inherit; text-underline-offset: 2px; }
article { break-inside: avoid; margin-top: 5mm; }
article h3 { margin: 0; font-size: 12pt; }
p { font-size: 9pt; }
pre { margin: 1mm 0 0; white-space: pre-wrap; font: 10pt/1.3 Consolas, 'Liberation Mono', monospace; }
footer { margin-top: 8mm; }
@media print { .contents { break-after: page; } a { text-decoration: none; } }
`;

/**
 * A book as a page that stands alone: contents, the first bars of every tune, an index by type and by key. Every
 * text is escaped, and what is not a drawing is left out.
 */
export async function bookPage(page: BookPage): Promise<string> {
	const { language, title, words, source } = page;
	const tunes: Shown[] = [];
	for (const [nth, abc] of page.tunes.entries())
		tunes.push(await shown(abc, nth, page.drawIncipit));
	const list = (ones: readonly Shown[], beside: (one: Shown) => string) =>
		`<ul>\n${ones.map(one => `<li>${line(one, beside(one))}</li>`).join('\n')}\n</ul>`;
	const groups = (groupOf: (one: Shown) => string, beside: (one: Shown) => string) =>
		grouped(tunes, groupOf)
			.map(([group, ones]) => `<h3>${escape(group)}</h3>\n${list(ones, beside)}`)
			.join('\n');
	const section = (heading: string, content: string, name = 'index') =>
		`<nav class="${name}" aria-label="${escape(heading)}">\n<h2>${escape(heading)}</h2>\n${content}\n</nav>`;
	return standalonePage({
		...{ language, title, style },
		body: `<header>
<h1>${escape(title)}</h1>
</header>
${section(words.contents, list(tunes, about), 'contents')}
<main>
${tunes.map(article).join('\n')}
</main>
${section(
	words.byType,
	groups(one => one.type || words.otherType, keyOf),
)}
${section(
	words.byKey,
	groups(keyOf, one => one.type),
)}
<footer><p>${escape(source)}</p></footer>`,
	});
}

async function shown(abc: string, nth: number, draw: DrawIncipit | undefined): Promise<Shown> {
	// Drawing is work: the host has others to serve between.
	if (draw) await new Promise(resolve => setImmediate(resolve));
	const drawn = draw ? await draw(abc).catch(() => '') : '';
	const drawing = isDrawing(drawn) ? drawn : '';
	// Only where there is no picture of them.
	const bars = drawing === '' ? firstBars(abc) : '';
	// The number in the book and not its `X:`, which two tunes may share.
	return { ...readTune(abc), id: `tune-${nth + 1}`, bars, drawing };
}

function about(one: Shown): string {
	return [one.type, keyOf(one)].filter(Boolean).join(', ');
}

function line(one: Shown, beside: string): string {
	const name = `<a href="#${one.id}">${escape(one.title || '—')}</a>`;
	// A key stays in one piece.
	return beside === '' ? name : `${name}, ${escape(beside).replace(/(?<!,) /g, '\u00a0')}`;
}

function article(one: Shown): string {
	const { id, title, address, drawing, bars } = one;
	const heading = escape(title || '—');
	const end = address?.settingId === undefined ? '' : `#setting${address.settingId}`;
	const linked = address
		? `<a href="${escape(site + address.path + end)}">${heading}</a>`
		: heading;
	return `<article id="${id}">
<h3>${linked}</h3>
<p>${escape(about(one))}</p>
${drawing ? `<div role="img" aria-label="${heading}">${drawing}</div>` : `<pre>${escape(bars)}</pre>`}
</article>`;
}
