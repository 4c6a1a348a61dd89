/** Two jigs, as somebody might have noted them; the second part of each is left out. */
export const tuneIn = (title: string, music: readonly string[], reference = 1): string =>
	[`X:${reference}`, `T:${title}`, 'R:jig', 'M:6/8', 'L:1/8', 'K:Dmaj', ...music].join('\n');

export const windows = tuneIn('Smash the Windows', ['|:A2d fdf|ecA dfa|baf afd|ede fdB:|']);
export const wedding = tuneIn(
	'Haste to the Wedding',
	['|:A2A Agf|ede fdB|A2A AFD|EFE EFG:|', '|:faf faf|gbg gbg|faf fdf|ede efg:|'],
	2,
);

export const windowsBars = 'K:D\n|A2d fdf|ecA dfa|';
export const weddingBars = 'K:D\n|faf faf|gbg gbg|';
