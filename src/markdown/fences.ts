import { isAbcLanguage } from '../abc/fenceLanguage.ts';
import type { MarkdownIt, Token } from './markdownIt.ts';

/**
 * Lets fences with ABC be staves in the preview: they become text in an element that the page's script
 * knows (media/preview). Where that doesn't run, the text is what is seen. The element has a name of its own,
 * so that the preview, which turns its last document into the next one, makes no other thing of it.
 *
 * @param words what that script says in the user's language, by the English for it; undefined for English. The script
 * can ask nobody for them: they stand at the first of the elements.
 */
export function withFences(md: MarkdownIt, words?: Readonly<Record<string, string>>): MarkdownIt {
	const said = words && ` data-words="${md.utils.escapeHtml(JSON.stringify(words))}"`;
	const isAbc = (token: Token | undefined) => token?.type === 'fence' && isAbcLanguage(token.info);
	const { rules } = md.renderer;
	const others = rules.fence;
	rules.fence = (tokens, index, options, env, self) => {
		const token = tokens[index];
		if (token === undefined || !isAbcLanguage(token.info)) {
			return others?.(tokens, index, options, env, self) ?? '';
		}
		// VS Code has written on the token which line it is of, so that editor and preview scroll together.
		const text = `<pre><code>${md.utils.escapeHtml(token.content)}</code></pre>`;
		const first = said !== undefined && tokens.findIndex(isAbc) === index ? said : '';
		return `<the-session-abc${self.renderAttrs(token)}${first}>${text}</the-session-abc>\n`;
	};
	return md;
}
