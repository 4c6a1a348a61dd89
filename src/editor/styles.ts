/** How the text around a place is written. */
export type Notation = 'abc' | 'markdown' | 'latex' | 'html' | 'other';

/** The ways in which music is inserted, in the order in which they are offered. */
export const styles = [
	'tune',
	'body',
	'incipit',
	'fence',
	'link',
	'card',
	'latex',
	'html',
	'template',
] as const;
export type Style = (typeof styles)[number];

export function isStyle(value: unknown): value is Style {
	return styles.some(style => style === value);
}

/** What a text of this notation has for a tune. */
export function styleOf(notation: Notation): Style {
	switch (notation) {
		case 'markdown':
			return 'fence';
		case 'latex':
		case 'html':
			return notation;
		case 'abc':
		case 'other':
			return 'tune';
	}
}
