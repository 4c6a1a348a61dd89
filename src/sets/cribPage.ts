import { firstBars } from '../abc/incipit.ts';
import { isDrawing } from '../abc/paper.ts';
import { escape } from '../panel/html.ts';
import { standalonePage } from '../panel/standalonePage.ts';

/** A tune on the crib, as far as it is known; every text is `''` where it isn't. */
export interface CribTune {
	readonly name: string;
	readonly type: string;
	/** For people: `E dorian`. */
	readonly key: string;
	/** A complete ABC tune. */
	readonly abc: string;
	/** Its first bars as an `<svg>` (see `isDrawing`). */
	readonly drawing: string;
}

export interface CribSet {
	readonly title: string;
	readonly tunes: readonly CribTune[];
}

export interface CribPage {
	/** BCP 47. */
	readonly language: string;
	readonly title: string;
	readonly sets: readonly CribSet[];
	/** Where it all is from, at the end. */
	readonly source: string;
}

/** As many fit in two columns on A4 and on Letter, with the names of their sets; what is more stands in three. */
const mostInTwo = 20;

/** What is printed is measured in millimetres: so high may a staff be, whatever is in it. */
const style = `
@page { margin: 10mm; }
body { max-width: 190mm; font-size: 10pt; line-height: 1.25; }
h1 { margin: 0 0 2mm; font-size: 15pt; }
main { columns: 2; column-gap: 7mm; column-rule: 0.2mm solid #999; }
h2 { margin: 0; padding: 2.5mm 0 0.5mm; font-size: 11pt; break-after: avoid; }
section:first-child h2 { padding-top: 0; }
ol { margin: 0; padding: 0; list-style: none; }
li { break-inside: avoid; padding-bottom: 1.5mm; }
b { margin-right: 1.5mm; }
span { font-size: 8.5pt; white-space: nowrap; }
svg { width: auto; height: 12mm; }
pre { margin: 0.5mm 0 0; max-height: 12mm; overflow: hidden; white-space: pre-wrap; font: 8pt/1.2 Consolas, 'Liberation Mono', monospace; }
footer { margin-top: 2mm; font-size: 7.5pt; }
.many { font-size: 8.5pt; }
.many main { columns: 3; column-gap: 5mm; }
.many h2 { padding-top: 1.5mm; font-size: 9pt; }
.many span { font-size: 7.5pt; }
.many li { padding-bottom: 0.8mm; }
.many svg { height: 9mm; }
.many pre { max-height: 9mm; }
`;

/**
 * What one puts on the table for tonight: how every tune of every set begins, on one page for an evening's worth.
 * Every text is escaped, and what is not a drawing is left out.
 */
export function cribPage({ language, title, sets, source }: CribPage): string {
	const count = sets.flatMap(({ tunes }) => tunes).length;
	return standalonePage({
		...{ language, title, style },
		...(count > mostInTwo && { layout: 'many' }),
		body: `<h1>${escape(title)}</h1>
<main>
${sets.map(section).join('\n')}
</main>
<footer>${escape(source)}</footer>`,
	});
}

function section({ title, tunes }: CribSet): string {
	return `<section>
<h2>${escape(title)}</h2>
<ol>
${tunes.map(item).join('\n')}
</ol>
</section>`;
}

function item({ name, type, key, abc, drawing }: CribTune): string {
	const about = [type, key].filter(Boolean).join(' · ');
	const bars = abc === '' ? '' : `<pre>${escape(firstBars(abc))}</pre>`;
	const staff = `<div role="img" aria-label="${escape(name || '—')}">${drawing}</div>`;
	return `<li>
<p><b>${escape(name || '—')}</b>${about === '' ? '' : ` <span>${escape(about)}</span>`}</p>
${isDrawing(drawing) ? staff : bars}
</li>`;
}
