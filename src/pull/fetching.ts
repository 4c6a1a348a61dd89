import * as vscode from 'vscode';
import type { SessionApi } from '../api/sessionApi.ts';
import { withSignal } from '../host/cancellation.ts';
import { Refusal } from '../host/report.ts';
import { settings } from '../host/settings.ts';
import { inWords } from '../host/words.ts';
import { listAt } from '../kinds/kinds.ts';
import { gather, listed, longestList, politePace, type Gathered } from '../tunebook/gather.ts';
import type { Wanted } from '../tunebook/piece.ts';
import type { PullRecord } from '../tunebook/record.ts';
import { fromOf, titleOf, type Asked, type Source } from './asking.ts';
import { Journal } from './journal.ts';

/** What was to be had; when the user stopped it, what had come until then. */
export interface Fetched extends Gathered {
	readonly wanted: readonly Wanted[];
	readonly isStopped: boolean;
	readonly journal: Journal;
}

/**
 * Fetches all that is asked for, which takes its time, with how far it is and a button to stop. Undefined when it
 * was stopped before anything was known.
 */
export async function fetchAll(
	api: SessionApi,
	storage: vscode.Uri,
	{ source, folder, form }: Asked,
	record: PullRecord,
	shows: boolean,
): Promise<Fetched | undefined> {
	const aliases = settings.insertAliases();
	const keys = 'wanted' in source ? source.wanted.map(({ key }) => key) : [];
	const place = folder.uri.toString();
	const words = [settings.apiUrl(), place, form, fromOf(source), String(aliases), ...keys];
	const journal = new Journal(storage, words);
	const have = await journal.read();
	return working(titleOf(source), shows, async (signal, say) => {
		const pace = politePace();
		let wanted: readonly Wanted[] | undefined;
		try {
			say(vscode.l10n.t('Reading the list…'), 0);
			wanted = await wantedOf(api, source, pace, signal);
			let before = 0;
			const gathered = await gather(api, wanted, {
				signal,
				have,
				aliases,
				pace,
				settingOf: key => record[form].get(key)?.setting,
				onProgress: (done, of, pause) => {
					say(farInWords(done, of, pause), (100 * (done - before)) / Math.max(of, 1));
					before = done;
				},
				keep: () => journal.keep(have),
			});
			return { ...gathered, wanted, isStopped: false, journal };
		} catch (error) {
			if (!signal.aborted) throw error;
			if (!wanted) return undefined;
			const pieces = wanted.flatMap(({ key }) => have.get(key) ?? []);
			return { pieces, missing: [], failed: [], wanted, isStopped: true, journal };
		}
	});
}

async function wantedOf(
	api: SessionApi,
	source: Source,
	pace: ReturnType<typeof politePace>,
	signal: AbortSignal,
): Promise<readonly Wanted[]> {
	if ('wanted' in source) return source.wanted;
	const list = listAt(source.path);
	// What happened names tunes, too, but it is read as sentences, and has no end.
	if (!list || list.stream) {
		throw new Refusal(vscode.l10n.t('“{0}” is no list of tunes or sets.', source.path));
	}
	const wanted = await listed(list.query(api), pace, signal);
	if (!wanted) {
		throw new Refusal(
			vscode.l10n.t(
				'“{0}” holds more than {1} tunes or sets, too many for one pull. Open a text that links to those you want, and pull them from there.',
				titleOf(source),
				inWords(longestList),
			),
		);
	}
	if (wanted.length > 0) return wanted;
	throw new Refusal(vscode.l10n.t('“{0}” holds no tunes and no sets.', titleOf(source)));
}

function farInWords(done: number, of: number, pause: number): string {
	return pause > 0
		? vscode.l10n.t(
				'{0} of {1} – The Session asks for a pause of {2} seconds',
				inWords(done),
				inWords(of),
				inWords(pause),
			)
		: vscode.l10n.t('{0} of {1}', inWords(done), inWords(of));
}

/** With a notification that can be cancelled, unless nothing is to be shown. */
async function working<Result>(
	title: string,
	shows: boolean,
	work: (signal: AbortSignal, say: (message: string, increment: number) => void) => Promise<Result>,
): Promise<Result> {
	if (!shows) return work(new AbortController().signal, () => undefined);
	const location = vscode.ProgressLocation.Notification;
	return vscode.window.withProgress({ location, title, cancellable: true }, (notice, token) =>
		withSignal(token, signal =>
			work(signal, (message, increment) => notice.report({ message, increment })),
		),
	);
}
