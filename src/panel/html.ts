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
	/** Whether it fetches sounds, which are files of the extension too. */
	readonly plays: boolean;
}

/**
 * The shell of a page: no data in it, so that nothing from the site can become markup. What the page
 * shows comes as messages once it has said `ready`.
 *
 * `style-src-attr`: abcjs sets `style` attributes on what it draws; style elements stay forbidden.
 */
export function pageHtml(shell: Shell): string {
	const { title, language, cspSource, nonce, script, style, plays } = shell;
	const policy = [
		`default-src 'none'`,
		`script-src 'nonce-${nonce}'`,
		`style-src ${cspSource}`,
		`style-src-attr 'unsafe-inline'`,
		...(plays ? [`connect-src ${cspSource}`] : []),
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
<main id="page"></main>
<script nonce="${escape(nonce)}" src="${escape(script)}"></script>
</body>
</html>`;
}

function escape(text: string): string {
	const entities: Readonly<Record<string, string>> = {
		'&': '&amp;',
		'<': '&lt;',
		'>': '&gt;',
		'"': '&quot;',
	};
	return text.replace(/[&<>"]/g, character => entities[character] ?? '');
}
