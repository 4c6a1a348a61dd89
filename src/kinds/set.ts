import * as vscode from 'vscode';
import { setTuneEntry } from '../query/entries/tunes.ts';
import { whole } from '../query/query.ts';
import type { Kind } from './kind.ts';

export const set: Kind = {
	icon: 'layers',
	describe: ({ author, tags }) => [author ?? '', (tags ?? []).join(', ')],
	// Lists may leave the tunes out; the set itself has them.
	children: (api, { id: setId, memberId }) =>
		whole(`/members/${memberId ?? 0}/sets/${setId}`, async signal => {
			if (memberId === undefined) return [];
			const { settings } = await api.get('/members/ID/sets/SETID', { id: memberId, setId }, signal);
			return settings.map(setTuneEntry);
		}),
	page: {
		view: 'item',
		script: 'tune',
		icon: 'set',
		unnamed: id => (id === 0 ? vscode.l10n.t('Set') : vscode.l10n.t('Set {0}', id)),
		load: async (services, address, signal) =>
			address.memberId === undefined
				? (await import('./pages/ownSetPage.ts')).loadOwnSet(services, address, signal)
				: (await import('./pages/setPage.ts')).loadSet(services, address, signal),
	},
};
