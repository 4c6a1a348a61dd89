import * as vscode from 'vscode';
import type { Setting, Tune } from '../api/model.ts';
import type { SessionApi } from '../api/sessionApi.ts';
import type { Reporter } from '../host/report.ts';
import { withSignal } from '../host/cancellation.ts';
import type { DocumentAddress } from '../query/documentAddress.ts';
import type { AsShown } from '../query/settingText.ts';

export const scheme = 'thesession';

/** How it is laid out, where that is not as on the site. */
type Laid = Pick<DocumentAddress, 'unit' | 'lines'>;

/**
 * `thesession:/tunes/27/1.abc`: the first setting of tune 27, to read, copy from and compare;
 * `thesession:/tunes/27/1-3.abc` is the same, three semitones lower; with `?chords=4` it has the chords of the
 * fourth, and `….txt` is any of them in words. What the addresses mean is in `documentAddress`.
 */
export function settingUri(
	tune: Tune,
	setting: Setting,
	shown: AsShown & Laid = {},
	form: 'abc' | 'txt' = 'abc',
): vscode.Uri {
	const { transpose = 0, chordsOf, unit, lines = [] } = shown;
	const ordinal = (one: Setting): number => tune.settings.indexOf(one) + 1;
	const moved = transpose === 0 ? '' : transpose > 0 ? `+${transpose}` : String(transpose);
	const path = `/tunes/${tune.id}/${ordinal(setting)}${moved}.${form}`;
	const query = [
		chordsOf ? `chords=${ordinal(chordsOf)}` : '',
		unit === undefined ? '' : `unit=${unit}`,
		lines.length === 0 ? '' : `lines=${lines.join()}`,
	]
		.filter(Boolean)
		.join('&');
	return vscode.Uri.from({ scheme, path, query });
}

/** Serves the read-only documents of our scheme. */
export class Documents implements vscode.Disposable {
	readonly #api: SessionApi;
	readonly #changed = new vscode.EventEmitter<vscode.Uri>();
	readonly #provider: vscode.Disposable;
	/** Why the last one could not be shown. */
	#failure: unknown;

	constructor(api: SessionApi, reporter: Reporter) {
		this.#api = api;
		this.#provider = vscode.workspace.registerTextDocumentContentProvider(scheme, {
			onDidChange: this.#changed.event,
			provideTextDocumentContent: (uri, token) =>
				withSignal(token, signal => this.#text(uri, signal)).catch((error: unknown) => {
					this.#failure = error;
					throw reporter.rejection(error);
				}),
		});
	}

	/** Rejects with the failure itself: what VS Code makes of it is about files. */
	async open(uri: vscode.Uri): Promise<void> {
		this.#failure = undefined;
		const opening = vscode.workspace.openTextDocument(uri);
		const document = await opening.then(undefined, (error: unknown) => {
			throw this.#failure ?? error;
		});
		await vscode.window.showTextDocument(document);
	}

	/** Asks the site anew, and has the document show it. A failure rejects, and leaves the document as it is. */
	async refresh(uri: vscode.Uri): Promise<void> {
		this.#api.clear();
		// VS Code comes to fetch it when it is told, and says nothing of what goes wrong then.
		await this.#text(uri, new AbortController().signal);
		this.#changed.fire(uri);
	}

	dispose(): void {
		this.#changed.dispose();
		this.#provider.dispose();
	}

	async #text(uri: vscode.Uri, signal: AbortSignal): Promise<string> {
		const { documentText } = await import('./documentText.ts');
		return documentText(this.#api, uri, signal);
	}
}
