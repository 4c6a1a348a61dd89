import type { Paging } from '../../api/endpoints.ts';
import type { Page, SetSetting, TuneSet } from '../../api/model.ts';
import { site } from '../../query/sessionUrl.ts';
import type { Library } from '../store/library.ts';
import type { StoredSet, StoredSetTune } from '../store/shapes.ts';
import { pageOf } from './answer.ts';
import { memberNamed, settingUrl } from './named.ts';

/** A page of sets, given their numbers. */
export function setPage(library: Library, ids: ArrayLike<number>, paging: Paging): Page<TuneSet> {
	const { items, ...page } = pageOf(ids, paging, id => id);
	const sets = library.records('sets').all(items);
	return { items: sets.map(set => tuneSet(library, set)), ...page };
}

/** Of a member without sets the dump says nothing: they may have some by now. */
export function memberSets(
	library: Library,
	{ id, ...paging }: { readonly id: number } & Paging,
): Page<TuneSet> | undefined {
	const member = library.records('members').get(id);
	return member && setPage(library, member.sets, paging);
}

/** With the notes of its settings, as they stand under their tunes. */
export function memberSet(
	library: Library,
	{ id, setId }: { readonly id: number; readonly setId: number },
): TuneSet | undefined {
	const set = library.records('sets').get(setId);
	if (set?.memberId !== id) return undefined;
	const whole = tuneSet(library, set);
	return {
		...whole,
		settings: whole.settings.map(setting => {
			const tune = library.records('tunes').get(setting.tuneId ?? 0);
			const abc = tune?.settings.find(one => one.id === setting.id)?.abc;
			return { ...setting, ...(abc !== undefined && { abc }) };
		}),
	};
}

function tuneSet(library: Library, { id, memberId, by, date, played }: StoredSet): TuneSet {
	const member = memberNamed(memberId, by);
	const settings = played.map(tune => setSetting(library, tune));
	return {
		id,
		name: settings.map(({ name }) => name).join(', '),
		url: `${site}/members/${memberId}/sets/${id}`,
		date,
		...(member && { member }),
		tags: [],
		settings,
	};
}

function setSetting(library: Library, [id, tuneId, key, name]: StoredSetTune): SetSetting {
	const brief = library.briefs.get(tuneId);
	return {
		...{ id, tuneId, name: name ?? brief?.name ?? '?', url: settingUrl(tuneId, id) },
		...{ type: brief?.type ?? '', key },
		...(brief?.meter && { meter: brief.meter }),
	};
}
