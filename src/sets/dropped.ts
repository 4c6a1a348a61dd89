import { setAt, type LineAt } from './list.ts';

/**
 * What stands in a line once tunes have been dropped on it, as lines. On a tune: below it. On an empty line: where they were
 * dropped, with the set above it if there is one; the sets around it stay apart.
 */
export function dropped(
	lineAt: LineAt,
	count: number,
	line: number,
	tunes: readonly string[],
): readonly string[] {
	const text = lineAt(line);
	if (text.trim() !== '') return [text, ...tunes];
	const above = line > 0 ? setAt(lineAt, count, line - 1) : undefined;
	const below = line + 1 < count ? setAt(lineAt, count, line + 1) : undefined;
	// A comment without tunes, and a set below it: that is the name of all of the list.
	const isTitle = above?.tunes.length === 0 && below !== undefined;
	return [...(isTitle ? [''] : []), ...tunes, ...(below ? [''] : [])];
}
