import { firstBars } from '../abc/incipit.ts';
import { isDrawing } from '../abc/paper.ts';
import { escape } from '../panel/html.ts';

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
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 190mm; color: #000; background: #fff; font: 10pt/1.25 Georgia, 'Times New Roman', serif; }
h1 { margin: 0 0 2mm; font-size: 15pt; line-height: 1.2; }
main { columns: 2; column-gap: 7mm; column-rule: 0.2mm solid #999; }
h2 { margin: 0; padding: 2.5mm 0 0.5mm; font-size: 11pt; break-after: avoid; }
section:first-child h2 { padding-top: 0; }
ol { margin: 0; padding: 0; list-style: none; }
li { break-inside: avoid; padding-bottom: 1.5mm; }
p { margin: 0; }
b { margin-right: 1.5mm; }
span { font-size: 8.5pt; white-space: nowrap; }
svg { display: block; width: auto; height: 12mm; max-width: 100%; }
pre { margin: 0.5mm 0 0; max-height: 12mm; overflow: hidden; white-space: pre-wrap; font: 8pt/1.2 Consolas, 'Liberation Mono', monospace; }
footer { margin-top: 2mm; font-size: 7.5pt; }
.many { font-size: 8.5pt; }
.many main { columns: 3; column-gap: 5mm; }
.many h2 { padding-top: 1.5mm; font-size: 9pt; }
.many span { font-size: 7.5pt; }
.many li { padding-bottom: 0.8mm; }
.many svg { height: 9mm; }
.many pre { max-height: 9mm; }
@media screen { body { padding: 10mm; } }
`;

/**
 * What one puts on the table for tonight: how every tune of every set begins, on one page for an evening's worth.
 * Nothing runs in it and nothing is fetched; every text is escaped, and what is not a drawing is left out.
 */
export function cribPage({ language, title, sets, source }: CribPage): string {
	const count = sets.flatMap(({ tunes }) => tunes).length;
	return `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${style}</style>
</head>
<body${count > mostInTwo ? ' class="many"' : ''}>
<h1>${escape(title)}</h1>
<main>
${sets.map(section).join('\n')}
</main>
<footer>${escape(source)}</footer>
</body>
</html>
`;
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
	return `<li>
<p><b>${escape(name || '—')}</b>${about === '' ? '' : ` <span>${escape(about)}</span>`}</p>
${isDrawing(drawing) ? drawing : bars}
</li>`;
}
