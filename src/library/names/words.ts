/** What of a name counts when it is looked for. */

/** Every sign that people write for an apostrophe: it is left out, as they leave it out. */
const apostrophes = /['’‘ʼʹ′‛＇`´]/g;

/** Letters that are no letter with an accent, but are written as if they were. */
const plainLetters: Readonly<Record<string, string>> = {
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	ß: 'ss',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ı: 'i',
};

/** Of names of tunes in English and Irish; they come first, last after a comma, or not at all. */
const articles = ['the', 'a', 'an', 'na'] as const;

const small: ReadonlySet<string> = new Set([...articles, 'and', 'agus']);

/** In lower case, without accents, apostrophes and everything else that is neither letter nor digit. */
export function wordsOf(text: string): string[] {
	const plain = text
		.replace(apostrophes, '')
		.replaceAll('&', ' and ')
		.toLowerCase()
		.normalize('NFD')
		.replace(/\p{M}/gu, '')
		.replace(/[æœøßłđðþı]/g, letter => plainLetters[letter] ?? letter);
	return joined(plain.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** `o dowd` is `odowd`, as `O'Dowd` is. */
function joined(words: readonly string[]): string[] {
	const found: string[] = [];
	for (let n = 0; n < words.length; n++) {
		const [word = '', next = ''] = [words[n], words[n + 1]];
		const name = (word === 'o' || word === 'mc') && next !== '' && !small.has(next);
		found.push(name ? word + next : word);
		n += name ? 1 : 0;
	}
	return found;
}

/** Articles and such, which nobody gets right. */
export function isSmall(word: string): boolean {
	return small.has(word);
}

/** The words without the small ones; with them, if there are no others. */
export function telling(words: readonly string[]): readonly string[] {
	const large = words.filter(word => !small.has(word));
	return large.length > 0 ? large : words;
}

/** What some look for alone: the `Dowd` of `O'Dowd's`, the `Ginty` of `M’Ginty`. */
export function surnamesIn(text: string): string[] {
	const found = text.matchAll(/(?<!\p{L})(?:\p{L}['’‘ʼ]|[OÓ] )(\p{L}[\p{L}'’‘ʼ]{2,})/giu);
	return [...found].flatMap(([, surname = '']) => wordsOf(surname));
}

/** Which article a name has, as a number from 1; 0 for none. */
export function articleOf(text: string): number {
	const words = wordsOf(text);
	const last = text.includes(',') ? words.at(-1) : undefined;
	return articles.findIndex(article => article === words[0] || article === last) + 1;
}

/** The numbers of the articles that begin so. */
export function articlesFrom(beginning: string): readonly number[] {
	return articles.flatMap((article, n) => (article.startsWith(beginning) ? [n + 1] : []));
}

const kinds = [
	...[
		'reel',
		'jig',
		'slip',
		'single',
		'double',
		'hornpipe',
		'polka',
		'slide',
		'waltz',
		'barndance',
	],
	...['strathspey', 'mazurka', 'march', 'air', 'tune', 'set', 'dance', 'fling', 'highland'],
];

/**
 * Whether this is, or may become, a word that names do without: an article, or what kind of tune it
 * is, which many say of a tune and few names do.
 */
export function maySayNothing(word: string): boolean {
	return [...small, ...kinds].some(one => one.startsWith(word) || `${one}s` === word);
}
