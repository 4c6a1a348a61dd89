import * as vscode from 'vscode';
import { ApiError } from '../../api/errors.ts';
import type { Section } from '../../panel/itemView.ts';
import { fromLibrary } from '../../query/fromLibrary.ts';
import { parseOwnSet, setOfTunes, type FoundSetting, type OwnTune } from '../../query/ownSet.ts';
import { itemAddress, site, type ItemAddress } from '../../query/sessionUrl.ts';
import { settingOf } from '../../query/settingText.ts';
import type { PageContent, PageServices } from '../page.ts';
import { between, link, text } from './pieces.ts';
import { setContent } from './setPage.ts';

/** A tune that can't be had, and why in words; the rest is played without it. */
interface Missing {
	readonly tuneId: number;
	readonly why: string;
}

/** A set of the user's own (see `ownSet.ts`), to be read and played through. Rejects only if nothing of it can be had. */
export async function loadOwnSet(
	{ api, actions }: PageServices,
	{ path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const { name = '', tunes = [] } = parseOwnSet(path) ?? {};
	const failures: unknown[] = [];
	const load = async ({ tuneId, settingId }: OwnTune): Promise<FoundSetting | Missing> => {
		try {
			const tune = await api.get('/tunes/ID', { id: tuneId }, signal);
			const setting = settingOf(tune, settingId);
			return setting ? { tune, setting } : { tuneId, why: noSetting(tune.name) };
		} catch (error) {
			signal.throwIfAborted();
			// What is gone is gone for this page; all else may come with the next try.
			if (!(error instanceof ApiError)) throw error;
			failures.push(error);
			return { tuneId, why: inWords(error) };
		}
	};
	const all = await Promise.all(tunes.map(load));
	const found = all.filter(one => 'tune' in one);
	if (found.length === 0 && failures.length > 0) throw failures[0];
	const set = setOfTunes(name || found.map(({ tune }) => tune.name).join(', '), found);
	const library = found.map(({ tune }) => fromLibrary(tune)).find(one => one !== undefined);
	const missing = all.filter(one => 'why' in one);
	return setContent(path, actions, set, {
		name: set.name || vscode.l10n.t('Set'),
		// To be kept in somebody's notes: it opens here.
		url: `thesession:${path}`,
		library,
		own: true,
		sections: missing.length === 0 ? [] : [leftOut(missing)],
	});
}

function leftOut(missing: readonly Missing[]): Section {
	return {
		...{ heading: vscode.l10n.t('Left Out'), prose: '', numbered: false, empty: '' },
		lines: missing.map(({ tuneId, why }) => {
			const page = link(vscode.l10n.t('Tune {0}', tuneId), site + itemAddress('tune', tuneId).path);
			return between(vscode.l10n.t('{0}: {1}'), page, text(why));
		}),
	};
}

function noSetting(name: string): string {
	return vscode.l10n.t('“{0}” has no such setting, or none at all yet.', name);
}

function inWords({ kind }: ApiError): string {
	switch (kind) {
		case 'not-found':
			return vscode.l10n.t('The Session has no such tune.');
		case 'gone':
			return vscode.l10n.t('This was removed from The Session and is not coming back.');
		case 'withheld':
			return vscode.l10n.t('The Session withholds this tune for legal reasons.');
		default:
			return vscode.l10n.t('The Session did not answer. Open the set again to retry.');
	}
}
