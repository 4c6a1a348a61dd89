import type {
	NewSetting,
	SetSetting,
	Setting,
	Tune,
	TuneSet,
	TuneSummary,
} from '../../api/model.ts';
import type { Entry } from '../query.ts';
import { written } from './written.ts';

export function tuneEntry(tune: TuneSummary): Entry {
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

/** All settings of a tune in the order of `tune`, each with the place it has on the site. */
export function settingEntries(tune: Tune): readonly Entry[] {
	// The site counts its settings as they were submitted, whatever order was asked for.
	const ids = tune.settings.map(({ id }) => id).sort((a, b) => a - b);
	return tune.settings.map(setting => settingEntry(tune, setting, ids.indexOf(setting.id) + 1));
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

/** A set with its tunes in playing order, where the answer has them. */
export function setEntry(set: TuneSet): Entry {
	const memberId = set.member?.id ?? ownerOf(set.url);
	return {
		kind: 'set',
		id: set.id,
		name: set.name,
		url: set.url,
		...(memberId !== undefined && { memberId }),
		...(set.tags.length > 0 && { tags: set.tags }),
		...(set.settings.length > 0 && { items: set.settings.map(setTuneEntry) }),
		...written(set),
	};
}

/** A tune of a set: a setting that goes by its tune's name. */
export function setTuneEntry(setting: SetSetting): Entry {
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

/** Whose set it is, from `…/members/23/sets/410`. */
function ownerOf(url: string): number | undefined {
	const match = /\/members\/(\d{1,9})\/sets\//.exec(url);
	return match ? Number(match[1]) : undefined;
}
