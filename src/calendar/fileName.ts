/** Letters that are no letter with an accent. */
const spelled: Readonly<Record<string, string>> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
};

/** Names that Windows keeps for its devices, whatever follows the dot. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/;

/**
 * A file's name that is the same on every system: lower case, letters from a to z, digits and hyphens.
 * `otherwise` where nothing of the name is left.
 */
export function fileName(name: string, otherwise: string, ending: string): string {
	const slug = name
		.toLowerCase()
		.replace(/[ßæœøđðþłı]/g, letter => spelled[letter] ?? '')
		.normalize('NFKD')
		.replace(/[\p{M}'’]/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.slice(0, 60)
		.replace(/^-+|-+$/g, '');
	return `${slug && !devices.test(slug) ? slug : otherwise}.${ending}`;
}
