import * as vscode from 'vscode';
import type { Reporter } from '../host/report.ts';
import {
	blocksOf,
	firstPageOf,
	found,
	hasLibraryNothing,
	withAnswer,
	withMore,
	type Found,
	type Source,
} from './finds.ts';
import {
	failureLine,
	findLines,
	libraryNothingLine,
	nameOf,
	nothingLine,
	askingLine,
	putLines,
	recentLines,
} from './lines.ts';
import { LiveSearch } from './live.ts';
import type { Line, LivePick, Offline } from './livePick.ts';

/** How long (ms) typing must pause before The Session is asked. */
const pause = 250;

/**
 * The same where the library has answered each letter by then. The Session is asked still, for what is newer, but
 * nobody waits for it: so it is left alone by whoever goes on typing, or has chosen and left the box.
 */
const longPause = 500;

/** Searches while the user types, until something is chosen or the box is left. */
export class SearchPick {
	readonly #options: LivePick;
	readonly #reporter: Reporter;
	readonly #pick = vscode.window.createQuickPick<Line>();
	readonly #atSite: LiveSearch<Found | undefined>;
	readonly #inLibrary: LiveSearch<Found | undefined>;
	#finding: Promise<Offline | undefined> = Promise.resolve(undefined);
	#offline: Offline | undefined;
	#answers: readonly Found[] = [];
	/** The text that was answered. */
	#answersFor = '';
	/** What went wrong last, and with which text. */
	readonly #failures = new Map<Source, { readonly text: string; readonly line: Line }>();
	/** The text that the lines on show belong to: Enter means no others. */
	#linesFor = '';
	/** Stops the page that is being added to what is there. */
	#paging = new AbortController();

	constructor(options: LivePick, reporter: Reporter) {
		this.#options = options;
		this.#reporter = reporter;
		const show = (found: Found | undefined, text: string) => {
			if (found) this.#answer(found, text);
		};
		this.#atSite = new LiveSearch<Found | undefined>(
			(text, signal) => found('site', this.#options.search(text), this.#options.query, signal),
			{
				busy: busy => (this.#pick.busy = busy),
				show,
				fail: (error, text) => this.#fail('site', error, text, this.#again(text)),
			},
			{ delay: () => (this.#offline ? longPause : pause) },
		);
		this.#inLibrary = new LiveSearch<Found | undefined>(
			async (text, signal) => {
				const offline = await this.#finding;
				return offline && found('library', this.#options.search(text), offline.query, signal);
			},
			{
				busy: () => undefined,
				show,
				fail: (error, text) => this.#fail('library', error, text),
			},
			{ delay: 0 },
		);
	}

	/** Opens the box, with `text` in it and asked for at once if there is any. */
	open(text = ''): void {
		const pick = this.#pick;
		pick.title = this.#options.title;
		pick.placeholder = this.#options.placeholder;
		// The order of who has answered is the order: without this, which the typings lack, VS Code
		// puts the names that begin like what was typed first, and shuffles what comes later in between.
		Object.assign(pick, { sortByLabel: false });
		pick.onDidChangeValue(value => this.#type(value));
		pick.onDidAccept(() => this.#accept());
		pick.onDidTriggerItemButton(({ button, item }) => {
			const action = this.#options.buttons.find(own => own === button);
			if (item.entry) action?.run(item.entry);
			else this.#reporter.showLog();
		});
		pick.onDidHide(() => this.#leave());
		pick.value = text;
		pick.show();
		this.#finding = this.#options.offline();
		this.#finding.then(
			offline => (this.#offline = offline),
			// Who types is told.
			() => undefined,
		);
		if (text.trim() === '') this.#offerRecent();
		else this.#now(text);
	}

	#type(text: string): void {
		this.#paging.abort();
		const filters = this.#options.filters(text);
		this.#pick.title = filters ? `${this.#options.title} (${filters})` : this.#options.title;
		if (this.#options.search(text)) {
			// Earlier searches are no answer to what is being typed.
			if (this.#answers.length === 0) this.#pick.items = [];
			void this.#inLibrary.now(text);
			this.#atSite.type(text);
			return;
		}
		this.#stop();
		this.#offerRecent();
	}

	#now(text: string): void {
		void this.#inLibrary.now(text);
		void this.#atSite.now(text);
	}

	#stop(): void {
		this.#inLibrary.stop();
		this.#atSite.stop();
	}

	#answer(found: Found, text: string): void {
		const sameText = text === this.#answersFor;
		if (!sameText) this.#paging.abort();
		this.#failures.delete(found.from);
		this.#answers = withAnswer(sameText ? this.#answers : [], found);
		this.#answersFor = text;
		this.#linesFor = text;
		// The site was never reached, and it may well know.
		if (found.standIn && found.entries.length === 0) {
			this.#note('site', found.standIn.because, text, this.#again(text));
		}
		this.#show(sameText);
		if (found.from === 'site' && found.page === 1) this.#tellResults();
	}

	#show(sameText: boolean): void {
		const more = () => void this.#more();
		const lines = findLines(this.#answers, this.#options, this.#offline, more);
		const [site, library] = [this.#failure('site'), this.#failure('library')];
		// Above what may be old; but what the library has found for this very text is what is wanted.
		if (site && this.#hasLibraryFinds()) lines.push(site);
		else if (site && lines.length === 0) lines.push(...this.#nothingInLibrary(), site);
		else if (site) lines.unshift(site);
		else if (lines.length === 0 && this.#answers.length > 0) {
			const isAnswered = this.#answers.some(({ from }) => from === 'site');
			lines.push(isAnswered ? nothingLine() : askingLine());
		}
		if (library) lines.push(library);
		putLines(this.#pick, lines, sameText);
	}

	#failure(from: Source): Line | undefined {
		const failure = this.#failures.get(from);
		return failure?.text === this.#linesFor ? failure.line : undefined;
	}

	#nothingInLibrary(): readonly Line[] {
		const isOfText = this.#answersFor === this.#linesFor;
		return isOfText && hasLibraryNothing(this.#answers) ? [libraryNothingLine()] : [];
	}

	#hasLibraryFinds(): boolean {
		const isOfText = this.#answersFor === this.#linesFor;
		return isOfText && blocksOf(this.#answers).some(({ from }) => from === 'library');
	}

	async #more(): Promise<void> {
		const found = withMore(this.#answers);
		if (!found) return;
		this.#paging.abort();
		const { signal } = (this.#paging = new AbortController());
		this.#pick.busy = true;
		try {
			const { items, page, pages, total } = await found.query.fetch(found.page + 1, signal);
			if (signal.aborted) return;
			const before = new Set(this.#pick.items.map(nameOf));
			const entries = [...found.entries, ...items];
			this.#answer({ ...found, entries, page, pages, total }, this.#answersFor);
			const first = this.#pick.items.find(line => line.entry && !before.has(nameOf(line)));
			if (first) this.#pick.activeItems = [first];
		} catch (error) {
			if (!signal.aborted) {
				this.#fail(found.from, error, this.#answersFor, () => void this.#more());
			}
		} finally {
			if (!signal.aborted) this.#pick.busy = false;
		}
	}

	/** Says what went wrong beside what is there; choosing it helps. */
	#fail(from: Source, error: unknown, text: string, retry?: () => void): void {
		if (!this.#note(from, error, text, retry)) return;
		if (from === 'site') {
			this.#linesFor = text;
			this.#show(this.#hasLibraryFinds());
		} else if (text === this.#linesFor) this.#show(true);
	}

	/** Whether there is anything to be said of it. */
	#note(from: Source, error: unknown, text: string, retry?: () => void): boolean {
		const report = this.#reporter.describe(error);
		if (!report) return false;
		// The site answers without it: worth a word only where there is something to be done.
		if (from === 'library' && !report.remedies.includes('downloadLibrary')) return false;
		this.#failures.set(from, { text, line: failureLine(report, this.#reporter, retry) });
		return true;
	}

	#again(text: string): () => void {
		return () => void this.#atSite.now(text);
	}

	#offerRecent(): void {
		this.#answers = [];
		this.#answersFor = '';
		this.#linesFor = this.#pick.value;
		this.#pick.items = recentLines(this.#options.recent, text => {
			this.#pick.value = text;
			this.#type(text);
		});
	}

	#accept(): void {
		if (this.#pick.value !== this.#linesFor) {
			// Faster than the answer: what is on show is not what was meant.
			if (this.#options.search(this.#pick.value)) this.#now(this.#pick.value);
			return;
		}
		const [line] = this.#pick.selectedItems;
		if (line?.run) line.run();
		else if (line?.entry) {
			const { entry } = line;
			this.#pick.hide();
			this.#options.onAccept(entry);
		}
	}

	#leave(): void {
		this.#stop();
		this.#paging.abort();
		const [block] = blocksOf(this.#answers);
		const [found] = this.#answers;
		if (block && found) {
			if (this.#answers.every(({ from }) => from === 'library')) this.#tellResults();
			this.#options.onLeave(found.search);
		}
		this.#pick.dispose();
	}

	#tellResults(): void {
		const [found] = this.#answers;
		if (found) this.#options.onResults(found.search, firstPageOf(this.#answers));
	}
}
