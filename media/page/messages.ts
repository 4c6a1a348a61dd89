import * as v from 'valibot';
import { heardOn } from '../../src/abc/heard.ts';
import type { PageState, PracticeState, Manner } from '../../src/panel/pageState.ts';
import type {
	Announcement,
	CommentView,
	Failure,
	Hello,
	Loading,
	Popularity,
	PlayerSetup,
	Target,
	Hush,
} from '../../src/panel/protocol.ts';

/** Checks what arrives from outside the page and gives it its type; anything else is no message. */
export type Shape<T> = v.GenericSchema<unknown, T>;

export const id = v.pipe(v.number(), v.integer(), v.minValue(0));
export const text = v.string();

export const target: Shape<Target> = v.object({
	settingId: v.exactOptional(id),
	commentId: v.exactOptional(id),
	otherId: v.exactOptional(id),
});

export const comment: Shape<CommentView> = v.object({
	id,
	url: text,
	subject: text,
	content: text,
	author: text,
	authorUrl: text,
	date: text,
});

export const hello: Shape<Hello> = v.object({
	type: v.literal('hello'),
	language: text,
	bundle: v.exactOptional(v.record(text, text)),
});

export const loading: Shape<Loading> = v.object({
	type: v.literal('loading'),
	path: text,
	name: text,
});

export const reveal: Shape<{ readonly type: 'reveal'; readonly target: Target }> = v.object({
	type: v.literal('reveal'),
	target,
});

export const failure: Shape<Failure> = v.object({
	type: v.literal('failed'),
	message: text,
	actions: v.array(v.picklist(['retry', 'showLog', 'openInBrowser'])),
});

export const popularity: Shape<Popularity> = v.object({
	type: v.literal('popular'),
	settingIds: v.array(id),
});

export const hush: Shape<Hush> = v.object({ type: v.literal('hush') });

export const announcement: Shape<Announcement> = v.object({
	type: v.literal('announce'),
	message: text,
});

const number = v.pipe(v.number(), v.finite());

const manner: Shape<Manner> = v.object({
	swing: number,
	looping: v.boolean(),
	part: v.optional(id),
	first: v.optional(id),
	last: v.optional(id),
	ramping: v.boolean(),
	ramp: v.object({ from: number, to: number, step: number, times: number }),
	answering: v.boolean(),
	phrase: number,
});

const practice: Shape<PracticeState> = v.object({
	transpose: v.exactOptional(text),
	order: v.exactOptional(text),
	show: v.exactOptional(text),
	fold: v.exactOptional(v.boolean()),
	chordsOf: v.optional(id),
	manner: v.exactOptional(manner),
	compared: v.optional(v.array(id)),
});

export const player: Shape<PlayerSetup> = v.object({
	sounds: text,
	instrument: v.picklist(heardOn),
	chords: v.boolean(),
	countIn: v.boolean(),
	metronome: v.boolean(),
	tempos: v.record(text, id),
});

export const pageState: Shape<PageState> = v.object({
	version: v.literal(2),
	path: text,
	settingId: v.exactOptional(id),
	commentId: v.exactOptional(id),
	offset: v.exactOptional(v.pipe(v.number(), v.finite())),
	practice: v.exactOptional(practice),
});

export type Read<T> =
	| { readonly ok: true; readonly message: T }
	/** `problem` says where it is wrong, for the log: `show at tune.settings.2.abc: …`. */
	| { readonly ok: false; readonly problem: string };

export const read = <T>(shape: Shape<T>, data: unknown): Read<T> => {
	const result = v.safeParse(shape, data);
	if (result.success) return { ok: true, message: result.output };
	const [issue] = result.issues;
	const type = v.safeParse(v.object({ type: text }), data);
	const place = v.getDotPath(issue) ?? '?';
	return {
		ok: false,
		problem: `${type.success ? type.output.type : 'message'} at ${place}: ${issue.message}`,
	};
};
