import type { Tune } from '../../api/model.ts';
import { spelledKey } from '../../abc/key.ts';
import { setPracticeInstrument, setPracticeTablature } from '../../host/choices.ts';
import { ofLibraryInWords } from '../../host/libraryWords.ts';
import { settings } from '../../host/settings.ts';
import { practiceTablature } from '../../host/tablature.ts';
import type { FromPage, TuneView } from '../../panel/protocol.ts';
import { fromLibrary } from '../../query/fromLibrary.ts';
import { itemAddress, type ItemAddress } from '../../query/sessionUrl.ts';
import { asShown, settingOf, settingText } from '../../query/settingText.ts';
import type { PageActions, PageContent, PageServices } from '../page.ts';
import { commentViews } from './commentViews.ts';
import { isTakeAway } from './takeAway.ts';

export async function loadTune(
	{ api, actions }: PageServices,
	{ id }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const tune = await api.get('/tunes/ID', { id }, signal);
	const view = tuneView(tune);
	return {
		title: tune.name,
		path: view.path,
		url: tune.url,
		// Read anew each time: what the reader plays may have been chosen on another page since.
		get shown() {
			const instrument = settings.practiceInstrument();
			return { tune: { ...view, instrument, tablature: practiceTablature() } };
		},
		comments: view.comments,
		library: fromLibrary(tune),
		topic: { name: tune.name, type: tune.type, key: tune.settings[0]?.key ?? '' },
		handle: message => handle(actions, tune, message),
		popular: async again => {
			const popular = await api.get('/tunes/ID', { id: tune.id, orderBy: 'popular' }, again);
			return popular.settings.map(setting => setting.id);
		},
	};
}

/**
 * Everything the page needs, in its own words. The tune on the page may be another than the one asked for:
 * the site sends a merged tune's successor.
 */
function tuneView(tune: Tune): TuneView {
	const library = fromLibrary(tune);
	const { id, name, url, type, composer, aliases, tunebooks, recordings, collections } = tune;
	return {
		kind: 'tune',
		path: itemAddress('tune', id).path,
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
		instrument: '',
		tablature: '',
		...(library && { library: ofLibraryInWords(library.asOf) }),
	};
}

async function handle(
	actions: PageActions,
	tune: Tune,
	message: FromPage,
): Promise<string | undefined> {
	if (message.type === 'instrument') {
		await setPracticeInstrument(message.instrument);
		return undefined;
	}
	if (message.type === 'tablature') {
		await setPracticeTablature(message.tablature);
		return undefined;
	}
	if (isTakeAway(message)) return actions.takeAway({ tune }, message);
	const setting = 'settingId' in message ? settingOf(tune, message.settingId) : undefined;
	if (!setting) return undefined;
	switch (message.type) {
		case 'insert':
		case 'copy':
		case 'openDocument':
		case 'tunesLike':
			return actions[message.type](tune, setting, asShown(tune, message));
		case 'openWords':
			return actions.openInWords(tune, setting, asShown(tune, message));
		case 'compare': {
			const other = settingOf(tune, message.otherId);
			return other && actions.compareTexts(tune, setting, other);
		}
		case 'copySettingLink':
			return actions.copyLink(setting.url);
		default:
			return undefined;
	}
}
