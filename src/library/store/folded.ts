/** Without accents, case and the look of an apostrophe: as it is compared. */
export function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’`´]/g, "'")
		.toLowerCase();
}

/** The words of what somebody has typed. */
export function wordsOf(text: string): string[] {
	return folded(text)
		.split(/\s+/)
		.filter(word => word !== '');
}
