import { escape } from './html.ts';
import { standalonePage } from './standalonePage.ts';

/** A setting, or a tune of a set, on paper. */
export interface Printed {
	/** `Setting 2 · G major`. */
	readonly heading: string;
	/** Who wrote it down, what was done to it, where it is from: a line each. */
	readonly about: readonly string[];
	/** Drawings (see `isDrawing`), one for each system. */
	readonly systems: readonly string[];
}

export interface PrintPage {
	/** BCP 47. */
	readonly language: string;
	readonly title: string;
	readonly about: readonly string[];
	readonly pieces: readonly Printed[];
	/** Where it all is from, at the end. */
	readonly source: string;
}

/** The page's own margins, whatever paper there is; no system, and no heading from its first, is parted. */
const style = `
@page { margin: 15mm; }
body { max-width: 180mm; }
h1 { margin: 0; font-size: 20pt; }
h2 { margin: 7mm 0 0; font-size: 12pt; }
h1 + p::first-letter { text-transform: uppercase; }
h2 ~ p, footer { font-size: 9pt; }
.start, .system, footer { break-inside: avoid; }
svg { margin-top: 2mm; }
footer { margin-top: 8mm; }
`;

/**
 * Music as a page that stands alone, to be printed by any browser.
 * Every text is escaped; the systems must be drawings.
 */
export function printPage({ language, title, about, pieces, source }: PrintPage): string {
	const line = (text: string) => `<p>${escape(text)}</p>`;
	const system = (drawing: string) => `<div class="system">${drawing}</div>`;
	const article = ({ heading, about, systems: [first, ...others] }: Printed) => `<article>
<div class="start">
<h2>${escape(heading)}</h2>
${about.map(line).join('\n')}
${first === undefined ? '' : system(first)}
</div>
${others.map(system).join('\n')}
</article>`;
	return standalonePage({
		...{ language, title, style },
		body: `<h1>${escape(title)}</h1>
${about.map(line).join('\n')}
${pieces.map(article).join('\n')}
<footer>${line(source)}</footer>`,
	});
}
