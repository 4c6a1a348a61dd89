import { fieldOf } from './fieldLine.ts';
import { tunesIn, type Notation } from './tunesIn.ts';

/**
 * Some lines of a tune that stands in a text, with the key, the meter and the unit length that are in force where they
 * begin; only the lines where they are in no tune, or say their key themselves.
 *
 * @param text what the lines stand in, as far as they belong to it: the lines of the tune before them
 * @param at the first of them, from 0
 */
export function withFieldsAround(
	text: string,
	notation: Notation,
	at: number,
	lines: string,
): string {
	if (/^\s*K:|^\s*\[K:/m.test(lines)) return lines;
	for (const { start, end, music, inherited, header, body } of tunesIn(text, notation)) {
		if (at < start || at >= end) continue;
		const before = [...inherited, ...header, ...body.slice(0, Math.max(at - music, 0))];
		const fields = new Map<string, string>();
		for (const line of before) {
			const { letter = '' } = fieldOf(line) ?? {};
			if (/^[KLM]$/.test(letter)) fields.set(letter, line);
		}
		const said = ['M', 'L', 'K'].flatMap(letter => fields.get(letter) ?? []);
		return [...said, lines].join('\n');
	}
	return lines;
}
