import * as vscode from 'vscode';
import type { Session } from '../api/model.ts';
import { settings } from '../host/settings.ts';
import { commentViews } from './commentViews.ts';
import type { PageSource } from './pageSource.ts';
import type { FromPage, SessionView } from './protocol.ts';

export const sessionPage: PageSource = {
	page: 'item',
	folder: 'sessions',
	icon: 'session',
	load: async (api, id, signal) => {
		const session = await api.get('/sessions/ID', { id }, signal);
		const view = sessionView(session, settings.mapUrl());
		return {
			id: session.id,
			title: view.name,
			url: session.url,
			comments: view.comments,
			show: target => ({ type: 'show', item: view, ...(target && { target }) }),
			handle: message => contact(session, message),
		};
	},
};

/** Everything the page needs. `mapUrl` holds `{lat}` and `{lon}`. */
export function sessionView(session: Session, mapUrl: string): SessionView {
	const { id, url, venue, latitude, longitude, schedule, comments } = session;
	const place = [session.town, session.area, session.country];
	return {
		kind: 'session',
		id,
		name: venue?.name || vscode.l10n.t('Session {0}', id),
		url,
		place: place.flatMap(part => (part?.name ? [part.name] : [])),
		telephone: venue?.telephone ?? '',
		email: venue?.email ?? '',
		web: venue?.web ?? '',
		schedule,
		...(latitude !== undefined && longitude !== undefined
			? { position: position(latitude, longitude, mapUrl) }
			: {}),
		author: session.member?.name ?? '',
		date: session.date.slice(0, 10),
		comments: commentViews(comments),
	};
}

function position(latitude: number, longitude: number, mapUrl: string) {
	const address = mapUrl
		.replaceAll('{lat}', String(latitude))
		.replaceAll('{lon}', String(longitude));
	const site = new URL(address).hostname.replace(/^www\./, '');
	return {
		text: `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`,
		mapUrl: address,
		mapName: site === 'openstreetmap.org' ? 'OpenStreetMap' : site,
	};
}

/** The page may only say which; the number and the address are the ones the site sent. */
async function contact(session: Session, message: FromPage): Promise<undefined> {
	if (message.type !== 'openContact') return;
	const { telephone = '', email = '' } = session.venue ?? {};
	const uri =
		message.contact === 'telephone'
			? vscode.Uri.from({ scheme: 'tel', path: telephone.replace(/[^+\d]/g, '') })
			: vscode.Uri.from({ scheme: 'mailto', path: email.trim() });
	await vscode.env.openExternal(uri);
}
