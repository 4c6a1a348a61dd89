import * as vscode from 'vscode';
import { ApiError } from '../api/errors.ts';
import { openInBrowser } from './browser.ts';

/** What can be done about a failure. */
export type Remedy = 'retry' | 'showLog' | 'openInBrowser' | 'downloadLibrary';

/** A failure in words: a sentence, and the ways forward, the likeliest first. */
export interface Report {
	readonly message: string;
	readonly remedies: readonly Remedy[];
}

interface RefusalOptions extends ErrorOptions {
	readonly remedies?: readonly Remedy[];
}

/** A failure whose message is already a sentence for the user: wrong input, nothing to do it with. */
export class Refusal extends Error {
	override readonly name = 'Refusal';
	readonly remedies: readonly Remedy[];

	constructor(message: string, { remedies = [], ...options }: RefusalOptions = {}) {
		super(message, options);
		this.remedies = remedies;
	}
}

/** The only place that turns an error into words. */
export class Reporter {
	readonly #log: vscode.LogOutputChannel;

	constructor(log: vscode.LogOutputChannel) {
		this.#log = log;
	}

	/** The failure in words, noted in the log; undefined when it was only a cancellation. */
	describe(error: unknown): Report | undefined {
		if (isCancellation(error)) return undefined;
		if (error instanceof Refusal) return { message: error.message, remedies: error.remedies };
		if (error instanceof ApiError) {
			this.#log.warn(`${error.kind}: ${error.message}`, error.url, causeOf(error));
			return describeApiError(error);
		}
		this.#log.error(error instanceof Error ? error : String(error));
		return { message: vscode.l10n.t('Something went wrong.'), remedies: ['showLog'] };
	}

	/** Shows the failure, one at a time, with what helps; runs `retry` when the user asks for it. */
	show(error: unknown, retry?: () => void): void {
		const report = this.describe(error);
		if (!report) return;
		const buttons = report.remedies.filter(remedy => remedy !== 'retry' || retry);
		const url = error instanceof ApiError ? error.url : undefined;
		const titles = buttons.filter(remedy => remedy !== 'openInBrowser' || url).map(remedyTitle);
		// A notification makes links of `[text](address)`, also to commands: names from the site stay text.
		const message = report.message.replaceAll('](', ']\u200b(');
		void vscode.window.showErrorMessage(message, ...titles).then(chosen => {
			if (chosen === remedyTitle('retry')) retry?.();
			if (chosen === remedyTitle('showLog')) this.#log.show();
			if (chosen === remedyTitle('openInBrowser') && url) openPage(url);
			if (chosen === remedyTitle('downloadLibrary')) downloadLibrary();
		});
	}

	/** The same failure as an error for whoever called a command: it rejects with the sentence. */
	rejection(error: unknown): Error {
		const report = this.describe(error);
		return report ? new Error(report.message, { cause: error }) : new vscode.CancellationError();
	}

	showLog(): void {
		this.#log.show();
	}
}

export function remedyTitle(remedy: Remedy): string {
	switch (remedy) {
		case 'retry':
			return vscode.l10n.t('Retry');
		case 'showLog':
			return vscode.l10n.t('Show Log');
		case 'openInBrowser':
			return vscode.l10n.t('Open in Browser');
		case 'downloadLibrary':
			return vscode.l10n.t('Download Offline Library');
	}
}

export function downloadLibrary(): void {
	void vscode.commands.executeCommand('theSession.downloadLibrary');
}

export function isCancellation(error: unknown): boolean {
	return (
		error instanceof vscode.CancellationError ||
		(error instanceof Error && error.name === 'AbortError')
	);
}

function describeApiError(error: ApiError): Report {
	switch (error.kind) {
		case 'offline':
			return {
				message: vscode.l10n.t(
					'The Session can’t be reached. Check the network connection and try again.',
				),
				remedies: ['retry', 'showLog'],
			};
		case 'timeout':
			return {
				message: vscode.l10n.t(
					'The Session took too long to answer. Try again, or allow it more time in the setting “theSession.requestTimeout”.',
				),
				remedies: ['retry', 'showLog'],
			};
		case 'not-found':
			return {
				message: vscode.l10n.t(
					'The Session has no such page. It may never have existed, or the number is wrong.',
				),
				remedies: ['openInBrowser'],
			};
		case 'gone':
			return {
				message: vscode.l10n.t('This was removed from The Session and is not coming back.'),
				remedies: ['openInBrowser'],
			};
		case 'withheld':
			return {
				message: vscode.l10n.t('The Session withholds this tune for legal reasons.'),
				remedies: ['openInBrowser'],
			};
		case 'busy':
			return {
				message: error.retryAfter
					? vscode.l10n.t(
							'The Session is busy and asks to be left alone for {0} seconds.',
							error.retryAfter,
						)
					: vscode.l10n.t('The Session is busy. Wait a little and try again.'),
				remedies: ['retry', 'showLog'],
			};
		case 'server':
			return {
				message: vscode.l10n.t(
					'The Session answered with an error. Try again later, or look at the page itself.',
				),
				remedies: ['retry', 'openInBrowser', 'showLog'],
			};
		case 'unreadable':
			return {
				message: error.path
					? vscode.l10n.t(
							'The Session sent something unexpected: “{0}” is missing or wrong.',
							error.path,
						)
					: vscode.l10n.t('The Session sent something that can’t be read.'),
				remedies: ['retry', 'openInBrowser', 'showLog'],
			};
	}
}

function causeOf(error: Error): string {
	return error.cause instanceof Error ? error.cause.message : '';
}

/** The page a person would look at: the address without what only the API needs. */
function openPage(url: string): void {
	const page = new URL(url);
	for (const name of ['format', 'page', 'perpage']) page.searchParams.delete(name);
	void openInBrowser(page.href);
}
