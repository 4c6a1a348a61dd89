/** What the shell of a page is made of; the addresses come from `webview.asWebviewUri`. */
export interface Shell {
	readonly title: string;
	readonly language: string;
	/** The origin of the extension's own files: `webview.cspSource`. */
	readonly cspSource: string;
	/** From a cryptographic source, another for every page. */
	readonly nonce: string;
	readonly script: string;
	readonly style: string;
	/** Whether there is music on it: then it fetches sounds, which are files of the extension too, and makes pictures. */
	readonly plays: boolean;
	/** Which of its pages the script is to run, where it has more than one. */
	readonly page?: string;
}

/**
 * The shell of a page: no data in it, so that nothing from the site can become markup. What the page
 * shows comes as messages once it has said `ready`.
 *
 * `style-src-attr`: abcjs sets `style` attributes on what it draws; style elements stay forbidden.
 * `img-src blob:`: a staff becomes a PNG by way of an image; only a page's own script can make a blob, so that
 * no picture comes from outside.
 */
export function pageHtml(shell: Shell): string {
	const { title, language, cspSource, nonce, script, style, plays, page = '' } = shell;
	const policy = [
		`default-src 'none'`,
		`script-src 'nonce-${nonce}'`,
		`style-src ${cspSource}`,
		`style-src-attr 'unsafe-inline'`,
		...(plays ? [`connect-src ${cspSource}`, `img-src blob:`] : []),
	].join('; ');
	return `<!DOCTYPE html>
<html lang="${escape(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escape(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="stylesheet" href="${escape(style)}">
<title>${escape(title)}</title>
</head>
<body>
<main id="page" data-page="${escape(page)}"></main>
<script type="module" nonce="${escape(nonce)}" src="${escape(script)}"></script>
</body>
</html>`;
}

/** A text as it stands in HTML, between tags or in a quoted attribute. */
export function escape(text: string): string {
	const entities: Readonly<Record<string, string>> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	};
	return text.replace(/[&<>"]/g, character => entities[character] ?? '');
}
