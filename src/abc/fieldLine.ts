/** A line of ABC that says something about the tune, as `T:The Kesh` does. */
export interface Field {
	readonly letter: string;
	/** Without a comment, and without the signs by which ABC writes what ASCII has not. */
	readonly value: string;
}

/** Any field of ABC 2.1, section 3. Before a bar line, a letter that is a note or a rest is that. */
const fieldLine = /^\s*(?:([H-Ymrsw+]):|([A-GZ]):(?![|:]))(.*)$/;

export function fieldOf(line: string): Field | undefined {
	// The second character tells nearly all others apart.
	if (line.charCodeAt(1) !== colon && line.charCodeAt(0) > 32) return undefined;
	const [, letter, note, value = ''] = fieldLine.exec(line) ?? [];
	const name = letter ?? note;
	return name === undefined ? undefined : { letter: name, value: plain(value) };
}

const colon = 58;

/** A comment, or an instruction to a program (`%%MIDI program 73`). */
export function isComment(line: string): boolean {
	return /^\s*%/.test(line);
}

/** What is meant by the text of a field (ABC 2.1, section 8.2): the reverse of `fieldText`, and accents. */
function plain(text: string): string {
	const said = text.replace(/(?<!\\)%.*$/, '').trim();
	return said.includes('\\')
		? said
				.replace(/\\([`'^~",])([A-Za-z])/g, (_, accent: string, letter: string) =>
					(letter + (accents[accent] ?? '')).normalize('NFC'),
				)
				.replace(/\\([\\%])/g, '$1')
		: said;
}

const accents: Readonly<Record<string, string>> = {
	'`': '\u0300',
	"'": '\u0301',
	'^': '\u0302',
	'~': '\u0303',
	'"': '\u0308',
	',': '\u0327',
};
