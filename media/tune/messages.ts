import * as v from 'valibot';
import type { SettingView, TuneView } from '../../src/panel/protocol.ts';
import type { Shape } from '../page/messages.ts';
import { comment, id, player, target, text } from '../page/messages.ts';

const setting: Shape<SettingView> = v.object({
	id,
	ordinal: id,
	key: text,
	abc: text,
	url: text,
	author: text,
	date: text,
});

const tune: Shape<TuneView> = v.object({
	kind: v.literal('tune'),
	path: text,
	id,
	name: text,
	url: text,
	type: text,
	composer: text,
	aliases: v.array(text),
	author: text,
	date: text,
	tunebooks: id,
	recordings: id,
	collections: id,
	settings: v.array(setting),
	comments: v.array(comment),
	instrument: text,
	tablature: text,
	library: v.exactOptional(text),
});

export const showTune = v.object({
	type: v.literal('show'),
	tune,
	target: v.exactOptional(target),
	player: v.exactOptional(player),
});
