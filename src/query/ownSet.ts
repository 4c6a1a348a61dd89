import type { Setting, Tune, TuneSet } from '../api/model.ts';
import type { ItemAddress } from './sessionUrl.ts';

/** A tune of a set, by its setting or as its first one. */
export interface OwnTune {
	readonly tuneId: number;
	readonly settingId?: number;
}

/** What a page of a set of one's own has to know. Of tunes there are no more than anybody plays in a row. */
export interface OwnSet {
	readonly name: string;
	readonly tunes: readonly OwnTune[];
}

export const mostTunes = 60;

/** A set that is nowhere on the site, as an address of ours: its tunes, and how it is called. */
export function ownSetAddress({ name, tunes }: OwnSet): ItemAddress {
	const ids = tunes
		.slice(0, mostTunes)
		.map(({ tuneId, settingId }) => (settingId === undefined ? tuneId : `${tuneId}.${settingId}`));
	// Half a character can't be written.
	const called = encodeURIComponent(name.slice(0, 200).replace(/\p{Cs}/gu, ''));
	const path = `/sets/own/${ids.join('+')}${called === '' ? '' : `/${called}`}`;
	return { kind: 'set', id: 0, path };
}

/** Reads such an address; undefined for anything else. */
export function parseOwnSet(path: string): OwnSet | undefined {
	const [, ids, called = ''] = /^\/sets\/own\/([\d.+]+)(?:\/([^/]*))?$/.exec(path) ?? [];
	const tunes = ids?.split('+').flatMap((one): OwnTune[] => {
		const [, tuneId, settingId] = /^(\d{1,9})(?:\.(\d{1,9}))?$/.exec(one) ?? [];
		if (tuneId === undefined) return [];
		return [{ tuneId: Number(tuneId), ...(settingId && { settingId: Number(settingId) }) }];
	});
	if (!tunes || tunes.length === 0) return undefined;
	return { name: decoded(called), tunes: tunes.slice(0, mostTunes) };
}

function decoded(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

/** A setting with the tune that it is of. */
export interface FoundSetting {
	readonly tune: Tune;
	readonly setting: Setting;
}

/** Settings in playing order as a set like those that members make; it has no page on the site. */
export function setOfTunes(name: string, found: readonly FoundSetting[]): TuneSet {
	return {
		...{ id: 0, name, url: '', date: '', tags: [] },
		settings: found.map(({ tune, setting }) => ({
			id: setting.id,
			tuneId: tune.id,
			name: tune.name,
			url: setting.url,
			type: tune.type,
			key: setting.key,
			abc: setting.abc,
		})),
	};
}
