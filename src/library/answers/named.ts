import type { Place, Ref, Venue } from '../../api/model.ts';
import { site } from '../../query/sessionUrl.ts';

/** What the dump knows by name alone has the number 0 and no page. */

export function named(name: string): Ref | undefined {
	return name === '' ? undefined : { id: 0, name, url: '' };
}

export function memberNamed(id: number, name: string): Ref | undefined {
	return id === 0 || name === '' ? named(name) : { id, name, url: `${site}/members/${id}` };
}

export function placeNamed(name: string): Place | undefined {
	return name === '' ? undefined : { id: 0, name };
}

export function venueNamed(name: string): Venue | undefined {
	return name === '' ? undefined : { id: 0, name, telephone: '', email: '', web: '' };
}

export function urlOf(folder: 'tunes' | 'recordings' | 'sessions' | 'events', id: number): string {
	return `${site}/${folder}/${id}`;
}

export function settingUrl(tuneId: number, id: number): string {
	return `${urlOf('tunes', tuneId)}#setting${id}`;
}
