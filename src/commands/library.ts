import { setTimeout as wait } from 'node:timers/promises';
import * as vscode from 'vscode';
import { withSignal } from '../host/cancellation.ts';
import { remedyTitle } from '../host/report.ts';
import { dateInWords, inWords } from '../host/words.ts';
import { changedSince } from '../library/dump/changes.ts';
import type { Offered } from '../library/dump/offered.ts';
import { contents } from '../offline/contents.ts';
import { leftOut, withoutMelody } from '../offline/leftOut.ts';
import type { OfflineLibrary, Progress } from '../offline/library.ts';
import type { App, Command } from './app.ts';

/** Nobody misses a word about what takes no longer (ms). */
const unnoticed = 500;

/** Fetches all that The Session publishes, once the user has read what that is. */
export const downloadLibrary: Command = async app => {
	await fetchWanted(app, await app.library.load());
};

/** Asks whether there is anything newer, and fetches it only then. */
export const updateLibrary: Command = async app => {
	const library = await app.library.load();
	// One that can't be read any more is made anew.
	const about = await library.about().catch(() => undefined);
	if (!about) return downloadLibrary(app);
	if (!(await library.isSound())) return fetchWanted(app, library);
	const offered = await asking(library);
	if (!offered) return undefined;
	if (changedSince(about.stamps, offered).length > 0) return fetchWanted(app, library, offered);
	void vscode.window.showInformationMessage(
		vscode.l10n.t('Your offline library is the newest there is. {0}', contents(about)),
	);
	return undefined;
};

export const removeLibrary: Command = async app => {
	const library = await app.library.load();
	const about = await library.about().catch(() => undefined);
	const remove = vscode.l10n.t('Remove');
	const chosen = await vscode.window.showWarningMessage(
		vscode.l10n.t('Remove the offline library from this machine?'),
		{ modal: true, detail: about ? contents(about) : '' },
		remove,
	);
	if (chosen !== remove) return;
	await library.remove();
	void vscode.window.showInformationMessage(vscode.l10n.t('The offline library is removed.'));
};

/** Whoever has agreed to another source than the one that is set by now has not agreed to this one. */
async function fetchWanted(app: App, library: OfflineLibrary, known?: Offered): Promise<void> {
	if (library.isWanted || (await isAgreed(library, known))) await fetchLibrary(app, library);
}

/** Says what would be fetched: how much (asked, if it isn't known), from where, of which day, and its licence. */
async function isAgreed(library: OfflineLibrary, known?: Offered): Promise<boolean> {
	const offered = known ?? (await asking(library));
	if (!offered) return false;
	const download = vscode.l10n.t('Download');
	const chosen = await vscode.window.showInformationMessage(
		vscode.l10n.t('Download The Session’s whole collection for use without a network?'),
		{
			modal: true,
			detail: [
				vscode.l10n.t(
					'All tunes, settings, names, recordings, sets, sessions and events that The Session publishes about once a week, without comments.',
				),
				...sizeAndDay(offered),
				vscode.l10n.t('From: {0}', library.source),
				vscode.l10n.t(
					'Its licence is the Open Database Licence, with a clause that it may not be processed with language models.',
				),
			].join('\n\n'),
		},
		download,
	);
	if (chosen !== download) return false;
	await library.want();
	return true;
}

/** Says so where it takes its time: what flashes by counts among what VS Code holds back when there is much of it. */
async function asking(library: OfflineLibrary): Promise<Offered | undefined> {
	const stopped = new AbortController();
	const asked = library.offered(stopped.signal);
	const isQuick = await Promise.race([
		asked.then(
			() => true,
			() => true,
		),
		wait(unnoticed, false),
	]);
	if (isQuick) return asked;
	const title = vscode.l10n.t('Asking what there is to download…');
	return working(title, signal => {
		signal.addEventListener('abort', () => stopped.abort());
		return asked;
	});
}

/** As far as the source says either. */
function sizeAndDay(offered: Offered): readonly string[] {
	const stamps = Object.values(offered);
	const bytes = stamps.map(stamp => stamp.bytes);
	const size = bytes.reduce<number>((sum, each) => sum + (each ?? 0), 0);
	const days = stamps.flatMap(({ modified = '' }) => Date.parse(modified) || []);
	return [
		...(size > 0
			? [
					bytes.includes(undefined)
						? vscode.l10n.t('To download: more than {0}', megabytes(size))
						: vscode.l10n.t('To download: {0}', megabytes(size)),
				]
			: []),
		...(days.length > 0
			? [vscode.l10n.t('Published: {0}', dateInWords(new Date(Math.max(...days)).toISOString()))]
			: []),
	];
}

async function fetchLibrary(app: App, library: OfflineLibrary): Promise<void> {
	const title = vscode.l10n.t('The Session’s collection');
	const made = await working(title, (signal, say) => library.download(signal, say));
	if (!made) return;
	const missing = leftOut(made);
	for (const line of missing) app.log.warn(line);
	const silent = withoutMelody(made);
	if (silent !== undefined) app.log.info(silent);
	const ready = vscode.l10n.t('Your offline library is ready. {0}', contents(made));
	if (missing.length === 0) {
		void vscode.window.showInformationMessage(ready);
		return;
	}
	const showLog = remedyTitle('showLog');
	const said = vscode.l10n.t('{0} Some lines were left out: the log says which.', ready);
	void vscode.window.showInformationMessage(said, showLog).then(chosen => {
		if (chosen === showLog) app.log.show();
	});
}

/** With a notification that can be cancelled; undefined when it was. */
async function working<Result>(
	title: string,
	work: (signal: AbortSignal, say: (progress: Progress) => void) => Promise<Result>,
): Promise<Result | undefined> {
	const location = vscode.ProgressLocation.Notification;
	return vscode.window.withProgress({ location, title, cancellable: true }, (notice, token) =>
		withSignal(token, async signal => {
			try {
				return await work(signal, progress => notice.report({ message: stepInWords(progress) }));
			} catch (error) {
				if (signal.aborted) return undefined;
				throw error;
			}
		}),
	);
}

function stepInWords(progress: Progress): string {
	if (progress.step === 'download') {
		const { file, nth, of, bytes, total } = progress;
		const size =
			total === undefined ? megabytes(bytes) : `${megabytes(bytes)} / ${megabytes(total)}`;
		return vscode.l10n.t('{0} ({1} of {2}): {3}', file, nth, of, size);
	}
	const { build } = progress;
	return build.step === 'writing'
		? vscode.l10n.t('Writing the index…')
		: vscode.l10n.t(
				'Reading {0}: {1} rows ({2} % of all)',
				build.file,
				inWords(build.rows),
				Math.round((100 * build.read) / build.size),
			);
}

function megabytes(bytes: number): string {
	return vscode.l10n.t('{0} MB', (bytes / 1e6).toFixed(1));
}
