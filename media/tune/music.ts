/**
 * What of an ABC tune is drawn. The page says title, composer, source and the rest in words of its own,
 * and layout directives would quarrel with the page's: the staff gets the music and what it needs to be read.
 */

/** Fields that change how the music reads (ABC 2.1, section 3), and words that are sung to it. */
const musical = /^[XMLKVPQUwWIms]:/;
const field = /^[A-Za-z]:/;
/** Directives that say which voices share a staff. */
const scoring = /^%%\s*(?:score|staves)\b/;
const textBlock = /^%%\s*begin(\w+)/;

/** A line of a tune, and which one it is, from 0; undefined for one that had to be added. */
interface Line {
	readonly text: string;
	readonly from: number | undefined;
}

const withoutTextBlocks = (lines: readonly Line[]): readonly Line[] => {
	let until: RegExp | undefined;
	return lines.filter(({ text }) => {
		if (until !== undefined) {
			if (until.test(text)) until = undefined;
			return false;
		}
		const block = textBlock.exec(text)?.[1];
		if (block === undefined) return true;
		until = new RegExp(`^%%\\s*end${block}\\b`);
		return false;
	});
};

/** The lines of `musicOf`. */
export const linesOfMusic = (abc: string): readonly Line[] => {
	const lines = abc.split(/\r\n?|\n/).map((text, from) => ({ text, from }));
	const kept: Line[] = withoutTextBlocks(lines).filter(({ text }) => {
		if (text.trim() === '') return false;
		if (text.startsWith('%')) return scoring.test(text);
		if (text.startsWith('X:')) return false;
		return !field.test(text) || musical.test(text);
	});
	const key = kept.findIndex(({ text }) => text.startsWith('K:'));
	const music = kept.findIndex(({ text }) => !field.test(text) && !text.startsWith('%'));
	const added = (text: string): Line => ({ text, from: undefined });
	if (key === -1 || (music !== -1 && key > music)) {
		kept.splice(Math.max(music, 0), 0, added('K:C'));
	}
	return [added('X:1'), ...kept];
};

/**
 * The tune as it is handed to the engraver: one tune, no blank lines (they would end it), no text fields,
 * no directives. A header without a key gets one, since nothing before `K:` counts as music.
 */
export const musicOf = (abc: string): string =>
	linesOfMusic(abc)
		.map(({ text }) => text)
		.join('\n');

const musicLines = (music: string): readonly string[] =>
	music.split('\n').filter(line => !field.test(line) && !line.startsWith('%'));

/** How many characters the engraver has to chew: its time grows with them. */
export const musicLength = (music: string): number =>
	musicLines(music).reduce((sum, line) => sum + line.length, 0);

/** How many notes and rests its longest line has; what stands in quotes or between bangs is none. */
export const longestLine = (music: string): number =>
	Math.max(
		0,
		...musicLines(music).map(
			line =>
				line.replace(/"[^"]*"|![^!\s]*!|\[[A-Za-z]:[^\]]*\]/g, '').match(/[A-Ga-gxz]/g)?.length ??
				0,
		),
	);

/** How many systems the music takes as it is written; a line that ends in `\` goes on in the next. */
export const writtenLines = (music: string): number =>
	Math.max(1, musicLines(music).filter(line => !/\\\s*$/.test(line)).length);

/** What the engraver warns of, as plain text: it marks the place with HTML and escapes the rest. */
export const plainWarning = (warning: string): string =>
	warning
		.replace(/<[^>]*>/g, '')
		.replaceAll('&lt;', '<')
		.replaceAll('&gt;', '>')
		.replaceAll('&amp;', '&')
		.replace(/\s+/g, ' ')
		.trim();
