import { abcFences } from './fences.ts';
import { nothingKnown, stepsFrom, type Place } from './steps.ts';
import type { WrittenTune } from './writtenTune.ts';

/** What a text is written in: nothing but ABC (and words between the tunes), or Markdown with ABC in fences. */
export type Notation = 'abc' | 'markdown';

/**
 * The tunes in somebody's file, in their order. A tune begins with `X:` and ends with an empty line, as ABC 2.1
 * (section 2.2) wants it; what people write all the same is read too: tunes without `X:`, with no line free
 * between them, and with one within. They are cut one by one, so that whoever takes them may pause.
 */
export function* tunesIn(text: string, notation: Notation): Generator<WrittenTune, undefined> {
	const lines = linesOf(text);
	if (notation === 'abc') yield* tunesOf(lines, { first: 0, isFence: false });
	else
		for (const { first, lines: inside } of abcFences(lines))
			yield* tunesOf(inside, { first, isFence: true });
}

/** The same for what stands in one fence, where it needs less to be taken for music. */
export function tunesInFence(text: string): Generator<WrittenTune, undefined> {
	return tunesOf(text.split(/\r\n?|\n/), { first: 0, isFence: true });
}

/** As an editor counts them: without a mark before the first. */
export function linesOf(text: string): readonly string[] {
	return text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);
}

function* tunesOf(lines: readonly string[], place: Place): Generator<WrittenTune, undefined> {
	for (const { tune } of stepsFrom(lines, place, 0, nothingKnown)) if (tune) yield tune;
}
