import * as vscode from 'vscode';
import { eventEntry } from '../../query/entries/gatherings.ts';
import { fromLibrary } from '../../query/fromLibrary.ts';
import type { ItemAddress } from '../../query/sessionUrl.ts';
import type { PageContent, PageServices } from '../page.ts';
import { calendarAction, gatheringActions, mapAction } from './gathering.ts';
import { itemPage } from './itemPage.ts';
import { addedLines } from './pieces.ts';
import { whenFact } from './when.ts';
import { contactFacts, openContact, whereFact } from './whereabouts.ts';

export async function loadEvent(
	{ api, actions }: PageServices,
	{ id, path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const event = await api.get('/events/ID', { id }, signal);
	return itemPage(
		path,
		{
			kind: vscode.l10n.t('Event'),
			name: event.name || vscode.l10n.t('Event {0}', id),
			url: event.url,
			about: addedLines(event.member, event.date),
			actions: [...(event.dtstart ? [calendarAction()] : []), ...mapAction(event)],
			facts: [whenFact(event), whereFact(event, true), ...contactFacts(event.venue)],
			comments: event.comments,
			library: fromLibrary(event),
		},
		{
			handle: gatheringActions(actions, eventEntry(event), {
				calendar: ({ eventCalendar }, words) => eventCalendar(event, new Date(), words),
				other: message => openContact(event.venue, message),
			}),
		},
	);
}
