import type { MarkdownIt, Token } from './markdownIt.ts';

/**
 * The address that a paragraph consists of, bare or in angle brackets. One behind words of its writer's own
 * stays what it is: a link.
 */
function loneLink(paragraph: Token | undefined): string | undefined {
	const [open, text, close, ...others] = paragraph?.children ?? [];
	const href = open?.attrs?.find(([name]) => name === 'href')?.[1];
	const alone = open?.type === 'link_open' && close?.type === 'link_close' && others.length === 0;
	const bare = text?.content.replace(/^https?:\/\//, '') === href?.replace(/^https?:\/\//, '');
	return alone && bare ? href : undefined;
}

/**
 * Puts a card under a link to a tune that is a paragraph by itself. `cardOf` gives its HTML, and `''` where
 * nothing is known of the tune yet.
 */
export function withCards(md: MarkdownIt, cardOf: (url: string) => string): MarkdownIt {
	const { rules } = md.renderer;
	const others = rules.paragraph_close;
	rules.paragraph_close = (tokens, index, options, env, self) => {
		const closed =
			others?.(tokens, index, options, env, self) ?? self.renderToken(tokens, index, options);
		const url = loneLink(tokens[index - 1]);
		const isTune = url !== undefined && /^https?:\/\/(www\.)?thesession\.org\/tunes\/\d/.test(url);
		return isTune ? closed + cardOf(url) : closed;
	};
	return md;
}
