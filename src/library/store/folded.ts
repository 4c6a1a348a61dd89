/** Without accents, case and the look of an apostrophe: as it is compared. */
export function folded(text: string): string {
	return text
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[‘’`´]/g, "'")
		.toLowerCase();
}
