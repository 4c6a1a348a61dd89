import * as vscode from 'vscode';
import { withSignal } from '../host/cancellation.ts';
import { inWords } from '../host/words.ts';
import { contents } from '../offline/contents.ts';
import { leftOut } from '../offline/leftOut.ts';
import type { OfflineLibrary, Progress } from '../offline/library.ts';
import type { App, Command } from './app.ts';

/** Fetches all that The Session publishes, once the user has read what that is; asked anew each time. */
export const downloadLibrary: Command = async app => {
	const library = await app.library.load();
	const download = vscode.l10n.t('Download');
	const chosen = await vscode.window.showInformationMessage(
		vscode.l10n.t('Download The Session’s whole collection for use without a network?'),
		{
			modal: true,
			detail: vscode.l10n.t(
				'All tunes, settings, names, recordings, sets, sessions and events that The Session publishes about once a week, without comments. The tunes alone are some 17 MB; with the sets it is several times that, and how much has come is shown on the way.\n\nFrom: {0}\n\nIts licence is the Open Database Licence, with a clause that it may not be processed with language models.',
				library.source,
			),
		},
		download,
	);
	if (chosen !== download) return;
	await fetchLibrary(app, library);
};

/** Asks whether there is anything newer, and fetches it only then. */
export const updateLibrary: Command = async app => {
	const library = await app.library.load();
	const about = await library.about();
	if (!about) return downloadLibrary(app);
	const title = vscode.l10n.t('Asking for a newer library…');
	const changed = await working(title, signal => library.hasChanged(about, signal));
	if (changed === undefined) return undefined;
	if (changed) return fetchLibrary(app, library);
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

async function fetchLibrary(app: App, library: OfflineLibrary): Promise<void> {
	const title = vscode.l10n.t('The Session’s collection');
	const made = await working(title, (signal, say) => library.download(signal, say));
	if (!made) return;
	for (const line of leftOut(made)) app.log.warn(line);
	void vscode.window.showInformationMessage(
		vscode.l10n.t('Your offline library is ready. {0}', contents(made)),
	);
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
