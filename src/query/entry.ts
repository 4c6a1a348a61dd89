import type {
	Comment,
	NewSetting,
	SessionSummary,
	SetSetting,
	Setting,
	Tune,
	TuneSet,
	TuneSummary,
} from '../api/model.ts';
import type { Entry, Query } from './query.ts';

type Written = Pick<Entry, 'author' | 'date'>;

function written(item: { member?: { name: string }; date?: string }): Written {
	return {
		...(item.member && { author: item.member.name }),
		...(item.date && { date: item.date }),
	};
}

export function tuneEntry(tune: TuneSummary, children: Query): Entry {
	return {
		kind: 'tune',
		id: tune.id,
		name: tune.name,
		url: tune.url,
		type: tune.type,
		tuneId: tune.id,
		...(tune.alias !== undefined && { alias: tune.alias }),
		...(tune.tunebooks !== undefined && { tunebooks: tune.tunebooks }),
		...written(tune),
		children,
	};
}

/** A setting under its tune: named after the tune, told apart by its place and key. */
export function settingEntry(tune: Tune, setting: Setting, ordinal: number): Entry {
	return {
		kind: 'setting',
		id: setting.id,
		name: tune.name,
		url: setting.url,
		type: tune.type,
		key: setting.key,
		ordinal,
		text: setting.abc,
		tuneId: tune.id,
		settingId: setting.id,
		...written(setting),
	};
}

/** A setting in the list of the newest: the tune's name tells most. */
export function newSettingEntry(setting: NewSetting): Entry {
	return {
		kind: 'setting',
		id: setting.id,
		name: setting.tune.name,
		url: setting.url,
		key: setting.key,
		tuneId: setting.tune.id,
		settingId: setting.id,
		...written(setting),
	};
}

export function setEntry(set: TuneSet): Entry {
	return {
		kind: 'set',
		id: set.id,
		name: set.name,
		url: set.url,
		...written(set),
		...(set.settings.length > 0 && { children: given(`set-${set.id}`, set.settings.map(setTune)) }),
	};
}

function setTune(setting: SetSetting): Entry {
	return {
		kind: 'setting',
		id: setting.id,
		name: setting.name,
		url: setting.url,
		type: setting.type,
		key: setting.key,
		settingId: setting.id,
		...(setting.tuneId !== undefined && { tuneId: setting.tuneId }),
	};
}

export function sessionEntry(session: SessionSummary): Entry {
	const place = [session.town, session.area, session.country].flatMap(part =>
		part?.name ? [part.name] : [],
	);
	return {
		kind: 'session',
		id: session.id,
		name: session.venue?.name || place[0] || String(session.id),
		url: session.url,
		place,
		...written(session),
	};
}

export function commentEntry(comment: Comment): Entry {
	const words = comment.content.slice(0, 300).replace(/\s+/g, ' ').trim();
	return {
		kind: 'comment',
		id: comment.id,
		name: comment.subject || words.slice(0, 80),
		url: comment.url,
		text: words,
		...written(comment),
	};
}

/** A list whose entries are all known: nothing is asked. */
function given(id: string, items: readonly Entry[]): Query {
	return {
		id,
		fetch: () => Promise.resolve({ items, page: 1, pages: 1, total: items.length }),
	};
}
