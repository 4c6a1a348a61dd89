import * as vscode from 'vscode';
import { tripEntry } from '../../query/entries/gatherings.ts';
import type { ItemAddress } from '../../query/sessionUrl.ts';
import type { PageContent, PageServices } from '../page.ts';
import { calendarAction, gatheringActions, mapAction } from './gathering.ts';
import { itemPage } from './itemPage.ts';
import { addedLines, fact } from './pieces.ts';
import { whenFact } from './when.ts';
import { positionLines } from './whereabouts.ts';

export async function loadTrip(
	{ api, actions }: PageServices,
	{ id, path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const trip = await api.get('/trips/ID', { id }, signal);
	return itemPage(
		path,
		{
			kind: vscode.l10n.t('Trip'),
			name: trip.name || vscode.l10n.t('Trip {0}', id),
			url: trip.url,
			about: addedLines(trip.member, trip.date),
			actions: [...(trip.dtstart ? [calendarAction()] : []), ...mapAction(trip)],
			facts: [whenFact(trip), ...fact(vscode.l10n.t('Where'), ...positionLines(trip))],
			comments: trip.comments,
		},
		{
			handle: gatheringActions(actions, tripEntry(trip), {
				calendar: ({ tripCalendar }, words) => tripCalendar(trip, new Date(), words),
			}),
		},
	);
}
