import { escape } from './html.ts';

/** A page for paper and for any browser. */
export interface StandalonePage {
	/** BCP 47. */
	readonly language: string;
	readonly title: string;
	/** How it is set out; what all such pages have in common comes before it. */
	readonly style: string;
	/** A class of the body; absent for none. */
	readonly layout?: string;
	/** Markup whose every text is escaped. */
	readonly body: string;
}

const paper = `
:root { color-scheme: light; }
body { margin: 0 auto; color: #000; background: #fff; font: 11pt/1.35 Georgia, 'Times New Roman', serif; }
h1 { line-height: 1.2; }
p { margin: 0; }
svg { display: block; max-width: 100%; height: auto; }
@media screen { body { padding: 10mm; } }
/* A drawing is black on what is behind it, which forced colours would make black, too. */
@media (forced-colors: active) { svg { background: #fff; forced-color-adjust: none; } }
`;

/** A page that stands alone: nothing runs in it and nothing is fetched. */
export function standalonePage({ language, title, style, layout, body }: StandalonePage): string {
	return `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>${paper}${style.trimStart()}</style>
</head>
<body${layout === undefined ? '' : ` class="${escape(layout)}"`}>
${body}
</body>
</html>
`;
}
