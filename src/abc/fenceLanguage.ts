/** What follows the mark of a fence with ABC; the second name is what Obsidian's "ABC Music Notation" knows. */
const language = /^\s*(?:music-)?abc(?![\w-])/i;

export function isAbcLanguage(info: string): boolean {
	return language.test(info);
}
