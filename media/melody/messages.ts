import * as v from 'valibot';
import type { FindView, MelodyProblem, ToMelodyPage } from '../../src/panel/melodyView.ts';
import type { Shape } from '../page/messages.ts';
import { announcement, failure, hello, id, text } from '../page/messages.ts';

const find: Shape<FindView> = v.object({
	id,
	name: text,
	type: text,
	where: text,
	from: id,
	score: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
	abc: text,
});

const problem: Shape<MelodyProblem> = v.object({
	message: text,
	actions: v.array(v.picklist(['retry', 'showLog', 'downloadLibrary'])),
});

const notes = v.object({ type: v.literal('notes'), notes: text });

const wanted = v.object({ type: v.literal('wanted'), notes: text, wanted: id });

export const found = v.object({
	type: v.literal('found'),
	notes: text,
	finds: v.array(find),
	problem: v.exactOptional(problem),
});

/** Every message there is for this page. */
export const shapes: ReadonlyMap<string, Shape<ToMelodyPage>> = new Map<
	string,
	Shape<ToMelodyPage>
>([
	['hello', hello],
	['announce', announcement],
	['failed', failure],
	['notes', notes],
	['wanted', wanted],
	['found', found],
]);

/** What was looked for, so that it is there again after the page was hidden. */
export interface MelodyState {
	readonly version: 1;
	readonly notes: string;
	/** The place among the finds of the one that was chosen, from 0. */
	readonly chosen?: number;
}

export const melodyState: Shape<MelodyState> = v.object({
	version: v.literal(1),
	notes: text,
	chosen: v.exactOptional(id),
});
