import { parseKey, spelledKey } from '../../src/abc/key.ts';
import { musicLine } from '../../src/abc/musicLine.ts';

/** A tune of a fence, with what its header says in words. */
export interface Tune {
	readonly abc: string;
	/** The first title; `''` for none. */
	readonly title: string;
	/** `jig`. */
	readonly type: string;
	readonly composer: string;
	/** `G major`; `''` where there is none. */
	readonly key: string;
	/** Whether it is any: the engraver finds notes in a shopping list too. */
	readonly isMusic: boolean;
}

const fieldOf = (lines: readonly string[], letter: string): string => {
	const line = lines.find(line => line.startsWith(`${letter}:`)) ?? '';
	// What follows a per cent sign is a comment.
	return line
		.slice(2)
		.replace(/(?<!\\)%.*$/, '')
		.trim();
};

/** The key without what else stands in its field, as a clef. */
const keyOf = (field: string): string => {
	const [tonic = '', mode = ''] = field.split(/\s+/);
	const named = [`${tonic} ${mode}`, tonic].find(text => parseKey(text) !== undefined);
	return named === undefined ? '' : spelledKey(named);
};

const tuneOf = (lines: readonly string[]): Tune => ({
	abc: lines.join('\n'),
	title: fieldOf(lines, 'T'),
	type: fieldOf(lines, 'R'),
	composer: fieldOf(lines, 'C'),
	key: keyOf(fieldOf(lines, 'K')),
	isMusic: lines.some(line => /^[KMX]:/.test(line) || musicLine(line, true) !== undefined),
});

/** A tune in a book ends with the first empty line after its header (ABC 2.1, section 2.2). */
const withoutProse = (lines: readonly string[]): readonly string[] => {
	const key = lines.findIndex(line => line.startsWith('K:'));
	const end = lines.findIndex((line, at) => at > key && key !== -1 && line.trim() === '');
	return end === -1 ? lines : lines.slice(0, end);
};

/** The tunes of a text, which begin with `X:`; a text without is one tune, as people write into their notes. */
export const tunesIn = (text: string): readonly Tune[] => {
	const lines = text.split(/\r\n?|\n/);
	const begins = lines.flatMap((line, at) => (line.startsWith('X:') ? [at] : []));
	if (begins.length === 0) return [tuneOf(lines)];
	return begins.map((from, at) => tuneOf(withoutProse(lines.slice(from, begins[at + 1]))));
};
