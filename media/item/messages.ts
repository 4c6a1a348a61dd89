import * as v from 'valibot';
import type { SessionView } from '../../src/panel/protocol.ts';
import type { Shape } from '../page/messages.ts';
import { comment, id, target, text } from '../page/messages.ts';

const session: Shape<SessionView> = v.object({
	kind: v.literal('session'),
	id,
	name: text,
	url: text,
	place: v.array(text),
	telephone: text,
	email: text,
	web: text,
	schedule: v.array(text),
	position: v.exactOptional(v.object({ text, mapUrl: text, mapName: text })),
	author: text,
	date: text,
	comments: v.array(comment),
});

export const showItem = v.object({
	type: v.literal('show'),
	item: session,
	target: v.exactOptional(target),
});
