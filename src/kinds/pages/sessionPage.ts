import * as vscode from 'vscode';
import type { PageContent, PageServices } from '../page.ts';
import type { ItemAddress } from '../../query/sessionUrl.ts';
import { sessionEntry } from '../../query/entries/gatherings.ts';
import { fromLibrary } from '../../query/fromLibrary.ts';
import { calendarAction, mapAction, gatheringActions } from './gathering.ts';
import { itemPage } from './itemPage.ts';
import { addedLines, text } from './pieces.ts';
import { contactFacts, openContact, whereFact } from './whereabouts.ts';

export async function loadSession(
	{ api, actions }: PageServices,
	{ id, path }: ItemAddress,
	signal: AbortSignal,
): Promise<PageContent> {
	const session = await api.get('/sessions/ID', { id }, signal);
	const { venue, schedule } = session;
	const library = fromLibrary(session);
	const name = venue?.name || vscode.l10n.t('Session {0}', id);
	return itemPage(
		path,
		{
			kind: vscode.l10n.t('Session'),
			name,
			url: session.url,
			about: addedLines(session.member, session.date),
			actions: [...(schedule.length > 0 ? [calendarAction()] : []), ...mapAction(session)],
			facts: [
				whereFact(session),
				schedule.length > 0
					? {
							term: vscode.l10n.t('When'),
							lines: schedule.map(line => [text(line)]),
							list: true,
						}
					: {
							term: vscode.l10n.t('When'),
							lines: [
								[
									text(
										library
											? vscode.l10n.t(
													'The offline library has no schedules: they need the network.',
												)
											: vscode.l10n.t('The Session has no schedule for it: ask before you travel.'),
									),
								],
							],
						},
				...contactFacts(venue),
			],
			comments: session.comments,
			library,
		},
		{
			handle: gatheringActions(actions, sessionEntry(session), {
				calendar: ({ sessionCalendar }, words) => sessionCalendar(session, new Date(), words),
				other: message => openContact(venue, message),
			}),
		},
	);
}
