/** What is one word, however it is written. */
const written: readonly (readonly string[])[] = [
	['saint', 'st'],
	['number', 'no'],
	['doctor', 'dr'],
	// As it sounds, which is more letters away than a slip.
	['mcleod', 'macleod', 'mccloud', 'mcloud'],
	['mcleods', 'macleods', 'mcclouds', 'mclouds'],
];

const others: ReadonlyMap<string, readonly string[]> = new Map(
	written.flatMap(same => same.map(word => [word, same.filter(other => other !== word)])),
);

/** The other ways to write a word. */
export function sameAs(word: string): readonly string[] {
	return others.get(word) ?? [];
}
