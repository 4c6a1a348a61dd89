import * as v from 'valibot';
import type {
	Fact,
	ItemAction,
	ItemView,
	Line,
	Piece,
	Section,
	SetTuneView,
} from '../../src/panel/itemView.ts';
import type { Shape } from '../page/messages.ts';
import { comment, id, player, target, text } from '../page/messages.ts';

const piece: Shape<Piece> = v.variant('kind', [
	v.object({ kind: v.literal('text'), text }),
	v.object({ kind: v.literal('link'), text, url: text }),
	v.object({ kind: v.literal('contact'), text, contact: v.picklist(['telephone', 'email']) }),
	v.object({ kind: v.literal('day'), stamp: text }),
	v.object({ kind: v.literal('ago'), stamp: text }),
]);

const line: Shape<Line> = v.array(piece);

const action: Shape<ItemAction> = v.picklist(['saveCalendar', 'showOnMap', 'insertSet', 'copySet']);

const fact: Shape<Fact> = v.object({
	term: text,
	lines: v.array(line),
	list: v.exactOptional(v.literal(true)),
});

const section: Shape<Section> = v.object({
	heading: text,
	prose: text,
	lines: v.array(line),
	numbered: v.boolean(),
	empty: text,
});

const tune: Shape<SetTuneView> = v.object({
	settingId: id,
	tuneId: id,
	ordinal: id,
	name: text,
	url: text,
	type: text,
	key: text,
	abc: text,
});

const item: Shape<ItemView> = v.object({
	path: text,
	kind: text,
	name: text,
	about: v.array(line),
	actions: v.array(v.object({ action, label: text })),
	facts: v.array(fact),
	sections: v.array(section),
	own: v.exactOptional(v.literal(true)),
	tunes: v.array(tune),
	tablature: v.exactOptional(text),
	more: v.boolean(),
	library: v.exactOptional(text),
	comments: v.exactOptional(v.object({ items: v.array(comment), main: v.boolean() })),
});

export const showItem = v.object({
	type: v.literal('show'),
	item,
	target: v.exactOptional(target),
	player: v.exactOptional(player),
});
