import { isAbcLanguage } from '../abc/fenceLanguage.ts';
import type { MarkdownIt } from './markdownIt.ts';

/**
 * Lets fences with ABC be staves in the preview: they become text in an element that the page's script
 * knows (media/preview). Where that doesn't run, the text is what is seen. The element has a name of its own,
 * so that the preview, which turns its last document into the next one, makes no other thing of it.
 */
export function withFences(md: MarkdownIt): MarkdownIt {
	const { rules } = md.renderer;
	const others = rules.fence;
	rules.fence = (tokens, index, options, env, self) => {
		const token = tokens[index];
		if (token === undefined || !isAbcLanguage(token.info)) {
			return others?.(tokens, index, options, env, self) ?? '';
		}
		// VS Code has written on the token which line it is of, so that editor and preview scroll together.
		const text = `<pre><code>${md.utils.escapeHtml(token.content)}</code></pre>`;
		return `<the-session-abc${self.renderAttrs(token)}>${text}</the-session-abc>\n`;
	};
	return md;
}
