/** What a hover says, as Markdown without HTML: only what we write ourselves means anything in it. */

/** VS Code shows no more of a hover than this, and the last of it as it is written. */
export const mostText = 100_000;

/** Somebody's words as text: nothing in them is a link, a picture or markup. */
export function asText(words: string): string {
	return words
		.replace(/\s+/g, ' ')
		.trim()
		.replace(/[!-/:-@[-`{-~]/g, '\\$&');
}

/** A link that runs a command with one argument. */
export function commandLink(label: string, command: string, argument: unknown): string {
	const given = encodeURIComponent(JSON.stringify([argument])).replace(
		/[!'()*_~]/g,
		character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
	);
	return `[${asText(label)}](command:${command}?${given})`;
}

/** A picture; `alt` is read out in its place. */
export function image(alt: string, svg: string): string {
	const words = alt.replace(/[\][\\<>"`*_|&!\s]+/g, ' ').trim();
	return `![${words}](data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')})`;
}
