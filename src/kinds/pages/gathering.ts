import * as vscode from 'vscode';
import { Refusal } from '../../host/report.ts';
import type { ItemView } from '../../panel/itemView.ts';
import type { FromPage } from '../../panel/protocol.ts';
import type { Entry } from '../../query/query.ts';
import type * as Calendars from '../../calendar/calendar.ts';
import type { PageActions } from '../page.ts';

/** What sessions, events and trips have in common: a place in the calendar and one on the map. */

type Action = ItemView['actions'][number];

export function calendarAction(): Action {
	return { action: 'saveCalendar', label: vscode.l10n.t('Save to Calendar…') };
}

export function mapAction(thing: { readonly latitude?: number; readonly longitude?: number }) {
	const action: Action = { action: 'showOnMap', label: vscode.l10n.t('Show on Map') };
	return thing.latitude === undefined || thing.longitude === undefined ? [] : [action];
}

interface Doings {
	/** The calendar's code is loaded when somebody wants one. */
	readonly calendar: (
		calendars: typeof Calendars,
		words: Calendars.CalendarWords,
	) => Calendars.CalendarFile | undefined;
	readonly other?: (message: FromPage) => Promise<void>;
}

/** What the page of one of them can ask for. */
export function gatheringActions(
	actions: PageActions,
	entry: Entry,
	{ calendar, other }: Doings,
): (message: FromPage) => Promise<string | undefined> {
	return async message => {
		if (message.type !== 'act') {
			await other?.(message);
			return undefined;
		}
		switch (message.action) {
			case 'showOnMap':
				return actions.showOnMap(entry.name, [entry]);
			case 'saveCalendar': {
				const file = calendar(await import('../../calendar/calendar.ts'), calendarWords());
				if (file) return actions.saveCalendar(file);
				throw new Refusal(
					vscode.l10n.t('“{0}” has no day that a calendar would understand.', entry.name),
				);
			}
			default:
				return undefined;
		}
	};
}

function calendarWords(): Calendars.CalendarWords {
	return {
		session: venue => vscode.l10n.t('Session at {0}', venue),
		floating: vscode.l10n.t('Times are those of the place: The Session gives no time zone.'),
	};
}
