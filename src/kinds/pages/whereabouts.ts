import * as vscode from 'vscode';
import type { SessionSummary, Venue } from '../../api/model.ts';
import { settings } from '../../host/settings.ts';
import type { Fact, Line } from '../../panel/itemView.ts';
import type { FromPage } from '../../panel/protocol.ts';
import { placeNames } from '../../query/entries/gatherings.ts';
import { fact, link, text } from './pieces.ts';

/** Where something is held, for its page. */
export function whereFact(thing: Partial<SessionSummary>, withVenue = false): Fact {
	const venue = withVenue && thing.venue?.name ? [thing.venue.name] : [];
	const place = [...venue, ...placeNames(thing)];
	const address = place.length > 0 ? place.join(', ') : vscode.l10n.t('No address given.');
	return { term: vscode.l10n.t('Where'), lines: [[text(address)], ...positionLines(thing)] };
}

/** `53.27194, -9.04889 · Show on OpenStreetMap`; no line when the site has no position. */
export function positionLines({
	latitude,
	longitude,
}: {
	readonly latitude?: number;
	readonly longitude?: number;
}): readonly Line[] {
	if (latitude === undefined || longitude === undefined) return [];
	const address = settings
		.mapUrl()
		.replaceAll('{lat}', String(latitude))
		.replaceAll('{lon}', String(longitude));
	const host = new URL(address).hostname.replace(/^www\./, '');
	const map = host === 'openstreetmap.org' ? 'OpenStreetMap' : host;
	return [
		[
			text(`${latitude.toFixed(5)}, ${longitude.toFixed(5)} · `),
			link(vscode.l10n.t('Show on {0}', map), address),
		],
	];
}

/** How to ask: only what is known. */
export function contactFacts(venue: Venue | undefined): readonly Fact[] {
	const { telephone = '', email = '', web = '' } = venue ?? {};
	const call: Line = telephone ? [{ kind: 'contact', text: telephone, contact: 'telephone' }] : [];
	const write: Line = email ? [{ kind: 'contact', text: email, contact: 'email' }] : [];
	return [
		...fact(vscode.l10n.t('Telephone'), call),
		...fact(vscode.l10n.t('Email'), write),
		...fact(vscode.l10n.t('Web'), web ? [link(web, withScheme(web))] : []),
	];
}

/** Somebody typed the address, often as they would say it. */
function withScheme(web: string): string {
	return /^[a-z][a-z\d+.-]*:\/\//i.test(web) ? web : `https://${web}`;
}

/** The page may only say which; the number and the address are the ones the site sent. */
export async function openContact(venue: Venue | undefined, message: FromPage): Promise<void> {
	if (message.type !== 'openContact') return;
	const { telephone = '', email = '' } = venue ?? {};
	if (message.contact === 'telephone' && !/\d/.test(telephone)) return;
	const uri =
		message.contact === 'telephone'
			? vscode.Uri.from({ scheme: 'tel', path: telephone.replace(/[^+\d]/g, '') })
			: vscode.Uri.from({ scheme: 'mailto', path: email.trim() });
	await vscode.env.openExternal(uri);
}
