import * as vscode from 'vscode';
import type { Search } from '../query/search.ts';

/** What a search is called where it is shown: `“kesh jig”`, `Sessions “galway”`. */
export function searchTitle(search: Search): string {
	switch (search.kind) {
		case 'tunes':
			return vscode.l10n.t('“{0}”', search.text.trim());
		case 'sessions':
			return vscode.l10n.t('Sessions “{0}”', search.text.trim());
		case 'sessionsNearby':
			return vscode.l10n.t(
				'Sessions within {0} km of {1}',
				search.radius,
				`${search.latitude}, ${search.longitude}`,
			);
	}
}
