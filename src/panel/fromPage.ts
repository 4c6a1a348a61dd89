import { isHeardOn, type Habits } from '../abc/heard.ts';
import { isInstrument } from '../abc/instruments.ts';
import { isTablature } from '../abc/tablature.ts';
import type { ItemAction } from './itemView.ts';
import { isId, shownSetting } from './numbers.ts';
import type { PageState } from './pageState.ts';
import type { FromPage } from './protocol.ts';
import { parseTakeAway } from './taken.ts';

/**
 * What a page sent, or undefined when it is nothing a page of ours would send. A page shows what came
 * from the network, so it is not believed: it may name numbers and links, never a command or a path.
 */
export function parseFromPage(message: unknown): FromPage | undefined {
	if (typeof message !== 'object' || message === null) return undefined;
	const fields = message as Record<string, unknown>;
	const { type, settingId, commentId, url, contact, action, message: text } = fields;
	const { instrument, tablature, otherId, tuneId, bpm, habits, piece, notes, id } = fields;
	const { line, character, focus } = fields;
	const shown = shownSetting(fields);
	switch (type) {
		case 'ready':
		case 'retry':
		case 'showLog':
		case 'openInBrowser':
		case 'copyLink':
		case 'more':
		case 'popular':
		case 'playing':
		case 'downloadLibrary':
			return { type };
		case 'act':
			return isAction(action) ? { type, action } : undefined;
		case 'openLink':
			return isHttpUrl(url) ? { type, url } : undefined;
		case 'copyCommentLink':
			return isId(commentId) ? { type, commentId } : undefined;
		case 'insertFromComment':
		case 'copyFromComment':
			return isId(commentId) && isId(piece) ? { type, commentId, piece } : undefined;
		case 'openContact':
			return contact === 'telephone' || contact === 'email' ? { type, contact } : undefined;
		case 'instrument':
			return instrument === '' || isInstrument(instrument) ? { type, instrument } : undefined;
		case 'tablature':
			return tablature === '' || isTablature(tablature) ? { type, tablature } : undefined;
		case 'copySettingLink':
			return isId(settingId) ? { type, settingId } : undefined;
		case 'compare':
			return isId(settingId) && isId(otherId) ? { type, settingId, otherId } : undefined;
		case 'insert':
		case 'copy':
		case 'openDocument':
		case 'openWords':
		case 'tunesLike':
		case 'at':
			return shown && { type, ...shown };
		case 'melody':
			return isNotes(notes) ? { type, notes } : undefined;
		case 'openFind':
			return isId(id) ? { type, id } : undefined;
		case 'place':
			if (!isId(line) || !isId(character) || typeof focus !== 'boolean') return undefined;
			return { type, line, character, focus };
		case 'tempo':
			return isId(tuneId) && isBpm(bpm) ? { type, tuneId, bpm } : undefined;
		case 'habits': {
			const read = habitsIn(habits);
			return read && { type, habits: read };
		}
		case 'saveAbc':
		case 'copySeveral':
		case 'saveFile':
		case 'print':
			return parseTakeAway(fields);
		case 'log':
			return typeof text === 'string' ? { type, message: text.slice(0, 2000) } : undefined;
		default:
			return undefined;
	}
}

/** What a page remembered before a reload, or undefined when it can't be used. */
export function parsePageState(state: unknown, view: 'tune' | 'item'): PageState | undefined {
	if (typeof state !== 'object' || state === null) return undefined;
	const { version, id, path, settingId, commentId } = state as Record<string, unknown>;
	// The first version knew tunes and sessions, by their numbers.
	if (version === 1 && isId(id)) {
		return { version: 2, path: view === 'tune' ? `/tunes/${id}` : `/sessions/${id}` };
	}
	if (version !== 2 || typeof path !== 'string') return undefined;
	return {
		version,
		path,
		...(isId(settingId) && { settingId }),
		...(isId(commentId) && { commentId }),
	};
}

const itemActions: ReadonlySet<unknown> = new Set<ItemAction>([
	'saveCalendar',
	'showOnMap',
	'insertSet',
	'copySet',
]);

function isAction(value: unknown): value is ItemAction {
	return itemActions.has(value);
}

function habitsIn(value: unknown): Habits | undefined {
	if (typeof value !== 'object' || value === null) return undefined;
	const { instrument, chords, countIn, metronome } = value as Record<string, unknown>;
	if (!isHeardOn(instrument) || typeof chords !== 'boolean') return undefined;
	if (typeof countIn !== 'boolean' || typeof metronome !== 'boolean') return undefined;
	return { instrument, chords, countIn, metronome };
}

/** Of which no more is heard than the beginning. */
function isNotes(value: unknown): value is string {
	return typeof value === 'string' && value.length <= 100_000;
}

/** Whole beats a minute, or 0 for none. */
export function isBpm(value: unknown): value is number {
	return isId(value) && value <= 400;
}

/** Only http and https leave the editor, and only in a form that `URL` can read. */
export function isHttpUrl(value: unknown): value is string {
	if (typeof value !== 'string' || value.length > 2000) return false;
	return /^https?:\/\//i.test(value) && URL.canParse(value);
}
