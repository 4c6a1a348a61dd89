import * as vscode from 'vscode';
import { ApiError } from '../api/errors.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import { withSignal } from '../host/cancellation.ts';
import { Refusal } from '../host/report.ts';
import { listTitle, searchTitle } from '../kinds/searchTitle.ts';
import type { Entry } from '../query/query.ts';
import type { ListModel } from '../tree/model.ts';
import type { App, Command } from './app.ts';
import { listNodeOf } from './arguments.ts';
import { mapView } from './mapView.ts';

/** Shows on a map what a list of the side bar has loaded so far: the one it is called on, or the results. */
export const showOnMap: Command = async (app, argument) => {
	const node = listNodeOf(argument);
	const { current } = app.results;
	if (node?.model) await showModel(app, listTitle(node.list ?? ''), node.model);
	else if (current) await showModel(app, searchTitle(current.search), current.model);
	else throw new Refusal(vscode.l10n.t('Search for sessions, events or trips first.'));
};

async function showModel(app: App, title: string, model: ListModel): Promise<void> {
	await model.load();
	const entries = model.nodes.flatMap(node => (node.type === 'entry' ? [node.entry] : []));
	const placed = await withPositions(app.api, entries);
	if (placed) await app.maps.show(mapView(title, placed));
}

/**
 * Lists of trips come without positions: the trips' own pages have them. They are asked for because a map
 * was, one page of the list at most, and that can be stopped (then undefined).
 */
async function withPositions(
	api: SessionApi,
	entries: readonly Entry[],
): Promise<readonly Entry[] | undefined> {
	const trips = entries.filter(({ kind, position }) => kind === 'trip' && !position).slice(0, 50);
	if (trips.length === 0) return entries;
	const options = {
		location: vscode.ProgressLocation.Notification,
		title: vscode.l10n.t('Asking where {0} trips go …', trips.length),
		cancellable: true,
	};
	return vscode.window.withProgress(options, (_progress, token) =>
		withSignal(token, async signal => {
			const found = new Map<Entry, Entry>();
			await Promise.all(
				trips.map(async entry => {
					const position = await positionOf(api, entry, signal);
					if (position) found.set(entry, { ...entry, position });
				}),
			);
			return entries.map(entry => found.get(entry) ?? entry);
		}),
	);
}

/** Undefined where the trip has none; a trip that is gone or unreadable does not keep the others from the map. */
async function positionOf(
	api: SessionApi,
	{ id }: Entry,
	signal: AbortSignal,
): Promise<Entry['position']> {
	try {
		const { latitude, longitude } = await api.get('/trips/ID', { id }, signal);
		if (latitude === undefined || longitude === undefined) return undefined;
		return { latitude, longitude };
	} catch (error) {
		signal.throwIfAborted();
		if (isMissing(error)) return undefined;
		throw error;
	}
}

function isMissing(error: unknown): boolean {
	return error instanceof ApiError && ['not-found', 'gone', 'unreadable'].includes(error.kind);
}
