import { bodyLines } from './body.ts';
import { abcKey } from './key.ts';
import { meterOf } from './meter.ts';
import { fieldText } from './tunebook.ts';

/** What is commented on: a tune, by its name, its type and the key of its first setting, or anything else. */
export interface Topic {
	readonly name: string;
	/** `''` where it is no tune. */
	readonly type: string;
	/** As the site or as people spell it; `''` where nobody knows. */
	readonly key: string;
}

/** Who wrote the ABC (`''` when unknown), and the address of the comment. */
export interface Remark {
	readonly author: string;
	readonly url: string;
}

/**
 * ABC found in a comment (see `foundAbc`) as a complete tune in ABC 2.1, its lines parted by `\n`, with no line
 * end after the last. What its own header says stands; where that says nothing it is a way of playing what is
 * commented on, in that one's meter and key, and with eighths for its unit as on all of The Session.
 */
export function commentTune(
	abc: string,
	{ name, type, key }: Topic,
	{ author, url }: Remark,
	reference = 1,
): string {
	const { header, body } = parted(abc);
	const own = (letter: string) => header.filter(line => line.startsWith(letter));
	const or = (letter: string, ...lines: readonly string[]) =>
		own(letter).length > 0 ? own(letter) : lines;
	// With a meter of its own it may be no way of playing this at all, and the standard says what its unit is
	// (ABC 2.1, section 3.1.7).
	const metered = own('M').length > 0;
	return [
		`X:${reference}`,
		...or('T', `T:${fieldText(name)}`),
		...or('R', ...(type === '' || metered ? [] : [`R:${fieldText(type)}`])),
		...or('M', `M:${meterOf(type)}`),
		...or('L', ...(metered ? [] : ['L:1/8'])),
		...header.filter(line => !/^[XTRMLK]/.test(line)),
		...(author === '' ? [] : [`Z:${fieldText(author)} at The Session`]),
		`S:${fieldText(url)}`,
		...(namesKey(abc, { key }) ? [] : ['N:Its key is not known']),
		...or('K', `K:${abcKey(key)}`),
		...body,
	].join('\n');
}

/** Whether anybody has said in which key it is. */
export function namesKey(abc: string, { key }: Pick<Topic, 'key'>): boolean {
	return parted(abc).header.some(line => line.startsWith('K')) || abcKey(key) !== 'none';
}

/** The fields before the music, up to the key, and the rest. */
function parted(abc: string): {
	readonly header: readonly string[];
	readonly body: readonly string[];
} {
	const lines = abc
		.split(/\r\n?|\n/)
		.map(line => line.trim())
		.filter(line => line !== '');
	const key = lines.findIndex(line => line.startsWith('K:'));
	const music = lines.findIndex(line => !/^(?:[A-Za-z]:|%)/.test(line));
	const end = key !== -1 && key < music ? key + 1 : Math.max(music, 0);
	return {
		header: lines.slice(0, end).filter(line => !line.startsWith('%')),
		body: bodyLines(lines.slice(end).join('\n')),
	};
}
