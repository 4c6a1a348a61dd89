import type { Paging, TuneSearch } from '../../api/endpoints.ts';
import type { NewSetting, Page, Tune, TuneSummary } from '../../api/model.ts';
import type { Library } from '../store/library.ts';
import type { StoredSetting, TuneBrief } from '../store/shapes.ts';
import { pageOf } from './answer.ts';
import { inLong } from './keys.ts';
import { named, settingUrl, urlOf } from './named.ts';

/** What a tune can be looked for by besides its name. */
export interface TuneFilter {
	/** In the site's spelling, in any case. */
	readonly type?: string | undefined;
	/** A key (`Edorian`) that it has a setting in. */
	readonly mode?: string | undefined;
}

export function tuneSummary({ id, name, type, date, by, tunebooks }: TuneBrief): TuneSummary {
	const member = named(by);
	return {
		...{ id, name, url: urlOf('tunes', id), type },
		...(member && { member }),
		...(date && { date }),
		...(tunebooks > 0 && { tunebooks }),
	};
}

/** Nobody turns more pages, and every one found takes time. */
const mostFound = 500;

/** As a test: so that what is asked for is read once, not for every tune. */
export function isOf({ type, mode }: TuneFilter): (brief: TuneBrief) => boolean {
	const [wantedType, wantedKey] = [type?.toLowerCase(), mode && inLong(mode)];
	return brief =>
		(!wantedType || brief.type.toLowerCase() === wantedType) &&
		(!wantedKey || brief.keys.some(key => inLong(key) === wantedKey));
}

/** What fits best first; without a name those that most people keep. */
export function searchTunes(library: Library, asked: TuneSearch & Paging): Page<TuneSummary> {
	const fits = isOf(asked);
	if (asked.q.trim() === '') {
		return pageOf(library.list('tuneBriefs').filter(fits), asked, tuneSummary);
	}
	const { briefs, names } = library;
	const hits = names.search(asked.q, {
		limit: mostFound,
		filter: id => {
			const brief = briefs.get(id);
			return brief !== undefined && fits(brief);
		},
	});
	const { items, ...page } = pageOf(hits, asked, hit => hit);
	const found = items.flatMap(({ tuneId, name, alias }) => {
		const brief = briefs.get(tuneId);
		return brief ? { ...tuneSummary(brief), ...(alias && { alias: name }) } : [];
	});
	return { items: found, ...page };
}

export function wholeTune(library: Library, id: number): Tune | undefined {
	const tune = library.records('tunes').get(id);
	if (!tune) return undefined;
	const { name, type, composer, tunebooks, aliases, recordings, settings } = tune;
	const { date = '', by = '' } = library.briefs.get(id) ?? {};
	const member = named(by);
	return {
		...{ id, name, url: urlOf('tunes', id), type, composer, tunebooks, aliases },
		...(member && { member }),
		date,
		recordings: recordings.length,
		collections: 0,
		settings: settings.map(setting => ({ ...settingOf(id, setting), abc: setting.abc })),
		comments: [],
	};
}

/** The newest settings of all tunes. */
export function newSettings(library: Library, paging: Paging): Page<NewSetting> {
	const order = library.order('newSettings');
	const places = Array.from({ length: order.length / 2 }, (_, n) => n);
	const { items, ...page } = pageOf(places, paging, n => n);
	const made = items.flatMap(n => {
		const [id = 0, tuneId = 0] = order.subarray(2 * n, 2 * n + 2);
		const tune = library.records('tunes').get(tuneId);
		const setting = tune?.settings.find(one => one.id === id);
		if (!tune || !setting) return [];
		const ref = { id: tuneId, name: tune.name, url: urlOf('tunes', tuneId) };
		return { ...settingOf(tuneId, setting), tune: ref };
	});
	return { items: made, ...page };
}

function settingOf(tuneId: number, { id, key, date, by }: StoredSetting) {
	const member = named(by);
	return { id, url: settingUrl(tuneId, id), key, date, ...(member && { member }) };
}
