/** What is used here of markdown-it, which VS Code's Markdown preview brings along. */
export interface MarkdownIt {
	readonly utils: { escapeHtml(text: string): string };
	readonly renderer: { readonly rules: { fence?: Rule; paragraph_close?: Rule } };
}

export type Rule = (
	tokens: readonly Token[],
	index: number,
	options: unknown,
	env: unknown,
	self: Renderer,
) => string;

export interface Token {
	/** `fence`, `paragraph_open`, `link_open`. */
	readonly type: string;
	/** Behind the backticks of a fence: the language, and whatever else. */
	readonly info: string;
	readonly content: string;
	readonly attrs: readonly (readonly [string, string])[] | null;
	/** What is in a line of text. */
	readonly children: readonly Token[] | null;
}

interface Renderer {
	renderAttrs(token: Pick<Token, 'attrs'>): string;
	renderToken(tokens: readonly Token[], index: number, options: unknown): string;
}
