import { bodyLines } from './body.ts';
import { abcKey } from './key.ts';
import { meterOf } from './meter.ts';
import { fieldText } from './tunebook.ts';

/** A tune of a set, its body as the API sends it; no body where a list leaves it out. */
export interface SetTune {
	readonly name: string;
	readonly type: string;
	/** `6/8`; the type's own where the set doesn't say. */
	readonly meter?: string;
	readonly key: string;
	readonly url?: string;
	readonly abc?: string;
}

/** What is written of a set: decoded names, no markup, its tunes in playing order. */
export interface SetMusic {
	/** `''` when it has none of its own. */
	readonly name: string;
	/** `''` for a list of the user's own: then its tunes say where they are from. */
	readonly url: string;
	/** Who made it. */
	readonly member?: { readonly name: string };
	readonly settings: readonly SetTune[];
}

export interface SetTuneOptions {
	/** The `X:` reference number; 1 unless told. */
	readonly reference?: number;
}

export interface SetText {
	/** One tune in ABC 2.1, its lines parted by `\n`, with no line end after the last. */
	readonly text: string;
	/** How many of its tunes came without notes and are not in the text. */
	readonly leftOut: number;
}

/**
 * A set as a single tune, to be played without a break: what changes from tune to tune (name, rhythm,
 * meter, unit, key) stands as fields in the middle of the music. Undefined when no tune has notes.
 */
export function abcSet(set: SetMusic, options: SetTuneOptions = {}): SetText | undefined {
	const tunes = set.settings
		.map(tune => ({ tune, lines: bodyLines(tune.abc ?? '') }))
		.filter(({ lines }) => lines.some(isMusic));
	const [first, ...others] = tunes;
	if (!first) return undefined;
	const name = fieldText(set.name) || tunes.map(({ tune }) => fieldText(tune.name)).join(', ');
	const text = [
		`X:${options.reference ?? 1}`,
		`T:${name}`,
		...measure(first.tune),
		...(set.member?.name ? [`Z:${fieldText(set.member.name)} at The Session`] : []),
		...(set.url === '' ? tunes.map(({ tune }) => tune.url ?? '') : [set.url])
			.filter(Boolean)
			.map(url => `S:${fieldText(url)}`),
		`K:${abcKey(first.tune.key)}`,
		// In the music, so that every tune's name stands where it begins; a set of one goes by that name.
		...(fieldText(first.tune.name) === name ? [] : [`T:${fieldText(first.tune.name)}`]),
		...first.lines,
		...others.flatMap(({ tune, lines }) => [
			`T:${fieldText(tune.name)}`,
			...measure(tune),
			`K:${abcKey(tune.key)}`,
			...repeatOpened(lines),
		]),
	].join('\n');
	return { text, leftOut: set.settings.length - tunes.length };
}

/** How its notes are counted, all of it each time: a stray field of the tune before must not last. */
function measure({ type, meter }: SetTune): readonly string[] {
	const said = /^\s*(\d{1,2}\/\d{1,2})\s*$/.exec(meter ?? '')?.[1];
	return [`R:${fieldText(type)}`, `M:${said ?? meterOf(type)}`, 'L:1/8'];
}

/**
 * At the start of a piece the sign that opens a repeat may be left out; in the middle of a set the
 * repeat would reach back into the tune before. So it is written.
 */
function repeatOpened(lines: readonly string[]): readonly string[] {
	const notes = lines
		.filter(isMusic)
		.map(line => line.replace(/"[^"]*"|%.*$/g, ''))
		.join('\n');
	// `|:` opens; `:|` and `::` close.
	if (!/\|:|:[|:]/.exec(notes)?.[0].startsWith(':')) return lines;
	const start = lines.findIndex(isMusic);
	return lines.map((line, index) =>
		index === start ? `|:${line.replace(/^\s*(?:\[?\|+(?![:\]\d])\s*)?/, '')}` : line,
	);
}

/** Neither a field on a line of its own nor a comment. */
function isMusic(line: string): boolean {
	return !/^\s*(?:[A-Za-z+]:|%)/.test(line);
}
