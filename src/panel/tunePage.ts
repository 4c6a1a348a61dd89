import type { Setting, Tune } from '../api/model.ts';
import { spelledKey } from '../abc/key.ts';
import { settingOf, settingText } from '../query/settingText.ts';
import { commentViews } from './commentViews.ts';
import type { PageSource } from './pageSource.ts';
import type { FromPage, TuneView } from './protocol.ts';

/** What can be done with a setting; each answers with a sentence once it is done. */
export interface SettingActions {
	insert(tune: Tune, setting: Setting): Promise<string>;
	copy(tune: Tune, setting: Setting): Promise<string>;
	openDocument(tune: Tune, setting: Setting): Promise<string>;
	copyLink(url: string): Promise<string>;
}

export function tunePage(actions: SettingActions): PageSource {
	return {
		page: 'tune',
		folder: 'tunes',
		icon: 'tune',
		load: async (api, id, signal) => {
			const tune = await api.get('/tunes/ID', { id }, signal);
			const view = tuneView(tune);
			return {
				id: tune.id,
				title: tune.name,
				url: tune.url,
				comments: view.comments,
				show: target => ({ type: 'show', tune: view, ...(target && { target }) }),
				handle: message => handle(actions, tune, message),
			};
		},
	};
}

/**
 * Everything the page needs, in its own words. The tune on the page may be another than the one asked for:
 * the site sends a merged tune's successor.
 */
export function tuneView(tune: Tune): TuneView {
	const { id, name, url, type, composer, aliases, tunebooks, recordings, collections } = tune;
	return {
		kind: 'tune',
		...{ id, name, url, type, composer, aliases, tunebooks, recordings, collections },
		author: tune.member?.name ?? '',
		date: tune.date.slice(0, 10),
		settings: tune.settings.map((setting, index) => ({
			id: setting.id,
			ordinal: index + 1,
			key: spelledKey(setting.key),
			abc: settingText(tune, setting),
			url: setting.url,
			author: setting.member?.name ?? '',
			date: setting.date.slice(0, 10),
		})),
		comments: commentViews(tune.comments),
	};
}

async function handle(
	actions: SettingActions,
	tune: Tune,
	message: FromPage,
): Promise<string | undefined> {
	const setting = 'settingId' in message ? settingOf(tune, message.settingId) : undefined;
	if (!setting) return undefined;
	switch (message.type) {
		case 'insert':
			return actions.insert(tune, setting);
		case 'copy':
			return actions.copy(tune, setting);
		case 'openDocument':
			return actions.openDocument(tune, setting);
		case 'copySettingLink':
			return actions.copyLink(setting.url);
		default:
			return undefined;
	}
}
