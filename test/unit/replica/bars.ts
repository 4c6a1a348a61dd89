import abcjs from 'abcjs';
import type { AbcElem, TuneObject } from 'abcjs';
import { meters } from '../../replica/records.ts';
import type { TuneType } from '../../replica/records.ts';

/** The API's one line as an ABC tune. Only as clever as the replica's own data needs. */
export const parse = (type: TuneType, key: string, abc: string): TuneObject => {
	const lines = abc
		.replace(/\r\n/g, '\n')
		.replace(/(![a-zA-Z.]+!)|! |!$/g, (_, decoration: string | undefined) => decoration ?? '\n')
		.split('\n')
		// An empty line would end the tune, and an X: begin another.
		.filter(line => line.trim() !== '' && !line.startsWith('X:'));
	return abcjs.parseOnly(`X:1\nM:${meters[type]}\nL:1/8\nK:${key}\n${lines.join('\n')}\n`)[0];
};

export const warningsOf = (tune: TuneObject): readonly string[] => tune.warnings ?? [];

interface Bar {
	/** In eighth notes. */
	readonly length: number;
	/** After a repeat, a double bar, an ending's number or the beginning: it may be a pickup. */
	readonly opens: boolean;
	/** Before one of them or the end: it may be what a pickup left. */
	readonly closes: boolean;
}

/**
 * The bars that do not add up to the tune's meter, in words. Next to the joints of a tune a bar may be
 * shorter, for a pickup, but half a bar at most is a pickup, and half a bar at least is left by one.
 */
export const wrongBars = (type: TuneType, tune: TuneObject): string[] => {
	const [beats = 4, unit = 4] = meters[type].split('/').map(Number);
	const full = (beats * 8) / unit;
	return barsOf(tune).flatMap(({ length, opens, closes }, n) => {
		const pickup = opens && length <= full / 2;
		const leftover = closes && length >= full / 2 && length <= full;
		return pickup || leftover || Math.abs(length - full) < 1e-6
			? []
			: [`bar ${n + 1} has ${length} eighths of ${full}`];
	});
};

export const barsOf = (tune: TuneObject): Bar[] => {
	const bars: Bar[] = [];
	let length = 0;
	let opens = true;
	let tripletNotes = 0;
	let multiplier = 1;
	for (const element of tune.lines.flatMap(
		line => (line.staff?.[0]?.voices?.[0] ?? []) as AbcElem[],
	)) {
		if (element.el_type === 'bar') {
			const joint = element.type !== 'bar_thin' || element.startEnding !== undefined;
			if (length > 0) {
				bars.push({ length, opens, closes: joint });
			}
			opens = joint || (opens && length === 0);
			length = 0;
		} else if (element.el_type === 'note') {
			if (element.startTriplet !== undefined) {
				tripletNotes = element.tripletR ?? element.startTriplet;
				multiplier = element.tripletMultiplier ?? 1;
			}
			length += 8 * Number(element.duration) * (tripletNotes > 0 ? multiplier : 1);
			tripletNotes--;
		}
	}
	if (length > 0) {
		bars.push({ length, opens, closes: true });
	}
	return bars;
};
