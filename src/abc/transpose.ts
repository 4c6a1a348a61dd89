import type { Key } from './key.ts';
import { rewriteTune, UnknownKey, type Rewritten } from './rewrite.ts';
import { soundingVoices, type Bar, type Pitch, type Sound } from './sounding.ts';
import { withoutWords } from './wordsAmongNotes.ts';

/** Why a tune stays as it is. */
export type TransposeProblem =
	/** It names no key that could be moved; `key` is what stands there. */
	| { readonly reason: 'key'; readonly key: string }
	/** Read again, this bar would sound otherwise. 0 is the pickup. */
	| { readonly reason: 'bar'; readonly bar: number }
	/** What was read does not count as ABC. */
	| { readonly reason: 'unreadable' };

export type Transposed =
	| { readonly ok: true; readonly abc: string; readonly from: Key; readonly to: Key }
	| { readonly ok: false; readonly problem: TransposeProblem };

/** No instrument needs more, in semitones either way. */
export const furthest = 12;

/** A complete ABC tune, so many semitones higher (see `moveTune`), with a note in its header that says so. */
export function transposeTune(abc: string, semitones: number): Transposed {
	const moved = moveTune(abc, semitones);
	if (!moved.ok || semitones === 0) return moved;
	return { ...moved, abc: annotated(moved.abc, moved.from, semitones) };
}

/**
 * The same without the note: line for line what it was. Both versions are read by abcjs, and it is handed
 * out only if every pitch agrees.
 */
export function moveTune(abc: string, semitones: number): Transposed {
	let rewritten: Rewritten;
	try {
		rewritten = rewriteTune(abc, semitones);
	} catch (error) {
		if (error instanceof UnknownKey) return refused({ reason: 'key', key: error.key });
		throw error;
	}
	try {
		const bar = differingBar(heard(abc), heard(rewritten.abc), semitones);
		if (bar !== undefined) return refused({ reason: 'bar', bar });
	} catch {
		return refused({ reason: 'unreadable' });
	}
	return { ok: true, ...rewritten };
}

function heard(abc: string): readonly (readonly Bar[])[] {
	return soundingVoices(withoutWords(abc));
}

/** The number of the first bar that is not the other's, moved; undefined when all of them are. */
export function differingBar(
	before: readonly (readonly Bar[])[],
	after: readonly (readonly Bar[])[],
	semitones: number,
): number | undefined {
	const voices = Math.max(before.length, after.length);
	for (let voice = 0; voice < voices; voice++) {
		const [bars = [], moved = []] = [before[voice], after[voice]];
		for (let n = 0; n < Math.max(bars.length, moved.length); n++) {
			const [bar, other] = [bars[n], moved[n]];
			if (!bar || !other || !sameSounds(bar.sounds, other.sounds, semitones))
				return (bar ?? other)?.number;
		}
	}
	return undefined;
}

function sameSounds(a: readonly Sound[], b: readonly Sound[], semitones: number): boolean {
	return (
		a.length === b.length &&
		a.every((sound, n) => {
			const other = b[n];
			return (
				sound.duration === other?.duration &&
				sound.tied === other.tied &&
				samePitches(sound.pitches, other.pitches, semitones) &&
				samePitches(sound.grace, other.grace, semitones)
			);
		})
	);
}

function samePitches(a: readonly Pitch[], b: readonly Pitch[], semitones: number): boolean {
	return a.length === b.length && a.every(({ midi }, n) => midi + semitones === b[n]?.midi);
}

/** A file that travels on shall say that it is not what its source has. */
function annotated(abc: string, { tonic, mode }: Key, semitones: number): string {
	const far = Math.abs(semitones);
	const way = `${far} ${far === 1 ? 'semitone' : 'semitones'} ${semitones > 0 ? 'up' : 'down'}`;
	return abc.replace(/^(?=\s*K:)/m, `N:Transposed from ${tonic} ${mode}, ${way}\n`);
}

function refused(problem: TransposeProblem): Transposed {
	return { ok: false, problem };
}
