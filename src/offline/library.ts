import { rm } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as vscode from 'vscode';
import { settings } from '../host/settings.ts';
import { LibraryClient } from '../library/client.ts';
import { claim } from '../library/dump/claim.ts';
import { downloadDump, type DownloadProgress } from '../library/dump/download.ts';
import { publishedAt } from '../library/dump/files.ts';
import { offeredBy } from '../library/dump/offered.ts';
import type { Offered } from '../library/dump/offered.ts';
import type { Web } from '../library/dump/web.ts';
import type { Manifest } from '../library/store/manifest.ts';
import { LibraryProblem } from '../library/store/problem.ts';
import type { BuildProgress } from '../library/store/build.ts';
import { isUnreadable, refused, refusedAsked } from './refused.ts';
import { Reminder } from './reminder.ts';
import { rootOf } from './root.ts';

/** Where it is kept that the user has agreed: the source. */
const consent = 'theSession.library.consent';

export type Progress =
	| ({ readonly step: 'download' } & DownloadProgress)
	| ({ readonly step: 'build' } & { readonly build: BuildProgress });

/** The library in the extension's own folder, and how it comes there. Failures are Refusals: sentences. */
export class OfflineLibrary {
	readonly client: LibraryClient;
	readonly #incoming: string;
	readonly #memory: vscode.Memento;
	readonly #web: Web;
	readonly #changed: () => void;
	readonly #reminder: Reminder;

	/** `changed` is told when there is another library, or none any more. */
	constructor(context: vscode.ExtensionContext, web: Web, changed: () => void) {
		const root = rootOf(context);
		this.client = new LibraryClient({
			root,
			worker: pathToFileURL(context.asAbsolutePath('dist/library.js')),
			// Whoever asks what it is may be about to look for a newer one.
			answered: asked => asked !== 'about' && this.remind(),
		});
		this.#reminder = new Reminder(context.globalState, root);
		this.#incoming = path.join(context.globalStorageUri.fsPath, 'library-incoming');
		this.#memory = context.globalState;
		this.#web = web;
		this.#changed = changed;
	}

	/** Where it is downloaded from. */
	get source(): string {
		return settings.librarySource() || publishedAt;
	}

	/** Whether the user has read what the library is, and where it is from, and wants it. */
	get isWanted(): boolean {
		return this.#memory.get(consent) === this.source;
	}

	async want(): Promise<void> {
		await this.#memory.update(consent, this.source);
	}

	/** What the library is; undefined where there is none. One that can't be read is refused, in a sentence. */
	async about(): Promise<Manifest | undefined> {
		try {
			return await this.client.ask('about', {});
		} catch (error) {
			if (error instanceof LibraryProblem && error.kind === 'none') return undefined;
			throw refused(error);
		}
	}

	/** Whether every file of it is as it was written; throws a Refusal where it can't be asked. */
	async isSound(): Promise<boolean> {
		try {
			await this.client.ask('check', {});
			return true;
		} catch (error) {
			if (isUnreadable(error)) return false;
			throw refused(error);
		}
	}

	/** Fetches what was published, and makes a library of it; until that is done the old one answers. */
	async download(signal: AbortSignal, report: (progress: Progress) => void): Promise<Manifest> {
		return this.#alone(signal, async () => {
			const { source } = this;
			const stamps = await downloadDump(this.#web, source, this.#incoming, {
				signal,
				onProgress: progress => report({ step: 'download', ...progress }),
			});
			const manifest = await this.client.build({
				dump: this.#incoming,
				origin: { source, stamps },
				signal,
				onProgress: build => report({ step: 'build', build }),
			});
			// What was fetched is in the library now; what breaks off stays, to be gone on with.
			await this.#removeIncoming();
			await this.#reminder.looked();
			this.#changed();
			return manifest;
		});
	}

	/** What there is to be had at the moment; only asked, not fetched. */
	async offered(signal: AbortSignal): Promise<Offered> {
		try {
			const offered = await offeredBy(this.#web, this.source, { signal });
			await this.#reminder.looked();
			return offered;
		} catch (error) {
			signal.throwIfAborted();
			throw refusedAsked(error);
		}
	}

	/** Asks the user, where it is time and they want that, whether to look for a newer one; never waits for them. */
	remind(): void {
		void this.#reminder.consider();
	}

	/** Leaves nothing, what was fetched included. */
	async remove(): Promise<void> {
		await this.#alone(undefined, async () => {
			await this.#memory.update(consent, undefined);
			await this.client.remove();
			this.#changed();
			await this.#removeIncoming();
		});
	}

	/** What no other window may do at the same time. */
	async #alone<Result>(
		signal: AbortSignal | undefined,
		work: () => Promise<Result>,
	): Promise<Result> {
		try {
			const giveBack = await claim(`${this.#incoming}.taken`);
			return await work().finally(giveBack);
		} catch (error) {
			signal?.throwIfAborted();
			throw refused(error);
		}
	}

	#removeIncoming(): Promise<void> {
		return rm(this.#incoming, { recursive: true, force: true });
	}

	async dispose(): Promise<void> {
		await this.client.dispose();
	}
}
