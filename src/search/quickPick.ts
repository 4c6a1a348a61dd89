import * as vscode from 'vscode';
import { remedyTitle, type Reporter } from '../host/report.ts';
import { inWords } from '../host/words.ts';
import type { Entry, Query } from '../query/query.ts';
import type { Search } from '../query/search.ts';
import { LiveSearch } from './live.ts';
import type { Line, LivePick } from './livePick.ts';

/** How long (ms) typing must pause before The Session is asked. */
const pause = 250;

/** What an answer leaves behind: the finds so far, and where the next ones come from. */
interface Found {
	readonly search: Search;
	readonly query: Query;
	readonly entries: readonly Entry[];
	readonly page: number;
	readonly pages: number;
	readonly total: number;
}

/** Searches while the user types, until something is chosen or the box is left. */
export class SearchPick {
	readonly #options: LivePick;
	readonly #reporter: Reporter;
	readonly #pick = vscode.window.createQuickPick<Line>();
	readonly #live: LiveSearch<Found | undefined>;
	#found: Found | undefined;
	/** The text that the lines on show belong to: Enter means no others. */
	#linesFor = '';
	/** Stops the page that is being added to what is there. */
	#paging = new AbortController();

	constructor(options: LivePick, reporter: Reporter) {
		this.#options = options;
		this.#reporter = reporter;
		this.#live = new LiveSearch<Found | undefined>(
			(text, signal) => this.#ask(text, signal),
			{
				busy: busy => (this.#pick.busy = busy),
				show: (found, text) => {
					this.#paging.abort();
					this.#linesFor = text;
					this.#show(found);
				},
				fail: (error, text) => {
					this.#linesFor = text;
					this.#fail(error, () => void this.#live.now(text));
				},
			},
			{ delay: pause },
		);
	}

	/** Opens the box, with `text` in it and asked for at once if there is any. */
	open(text = ''): void {
		const pick = this.#pick;
		pick.title = this.#options.title;
		pick.placeholder = this.#options.placeholder;
		// The Session's order is the order: without this, which the typings lack, VS Code
		// puts the names that begin like what was typed first, and shuffles what comes later in between.
		Object.assign(pick, { sortByLabel: false });
		pick.onDidChangeValue(value => this.#type(value));
		pick.onDidAccept(() => this.#accept());
		pick.onDidTriggerItemButton(({ button, item }) => {
			const action = this.#options.buttons.find(own => own === button);
			if (item.entry) action?.run(item.entry);
			else this.#reporter.showLog();
		});
		pick.onDidHide(() => {
			this.#live.stop();
			this.#paging.abort();
			if (this.#found?.entries.length) this.#options.onLeave(this.#found.search);
			pick.dispose();
		});
		pick.value = text;
		pick.show();
		if (text.trim() === '') this.#offerRecent();
		else void this.#live.now(text);
	}

	#type(text: string): void {
		this.#paging.abort();
		const filters = this.#options.filters(text);
		this.#pick.title = filters ? `${this.#options.title} (${filters})` : this.#options.title;
		if (this.#options.search(text)) {
			// Earlier searches are no answer to what is being typed.
			if (!this.#found) this.#pick.items = [];
			this.#live.type(text);
			return;
		}
		this.#live.stop();
		this.#offerRecent();
	}

	async #ask(text: string, signal: AbortSignal): Promise<Found | undefined> {
		const search = this.#options.search(text);
		const query = search && this.#options.query(search);
		if (!query) return undefined;
		const first = await query.fetch(1, signal);
		return { search, query, entries: first.items, ...counts(first) };
	}

	#show(found: Found | undefined): void {
		this.#found = found;
		if (!found) return;
		const lines = this.#lines(found);
		if (found.entries.length === 0) {
			lines.push({
				label: vscode.l10n.t('Nothing found'),
				detail: vscode.l10n.t('Try fewer or other words, or leave out a filter.'),
				alwaysShow: true,
			});
		}
		this.#pick.items = lines;
		if (found.page === 1) {
			this.#options.onResults(found.search, { items: found.entries, ...counts(found) });
		}
	}

	#lines(found: Found): Line[] {
		const lines: Line[] = found.entries.map(entry => ({
			...this.#options.describe(entry),
			alwaysShow: true,
			buttons: this.#options.buttons,
			entry,
		}));
		if (found.page < found.pages) {
			lines.push({
				label: vscode.l10n.t('Load more…'),
				description: vscode.l10n.t(
					'{0} of {1}',
					inWords(found.entries.length),
					inWords(found.total),
				),
				iconPath: new vscode.ThemeIcon('ellipsis'),
				alwaysShow: true,
				run: () => void this.#more(found),
			});
		}
		return lines;
	}

	async #more(found: Found): Promise<void> {
		this.#paging.abort();
		const { signal } = (this.#paging = new AbortController());
		this.#pick.busy = true;
		try {
			const next = await found.query.fetch(found.page + 1, signal);
			if (signal.aborted) return;
			this.#show({ ...found, entries: [...found.entries, ...next.items], ...counts(next) });
			const first = this.#pick.items[found.entries.length];
			if (first) this.#pick.activeItems = [first];
		} catch (error) {
			if (!signal.aborted) this.#fail(error, () => void this.#more(found));
		} finally {
			if (!signal.aborted) this.#pick.busy = false;
		}
	}

	/** Says what went wrong above what is there; choosing it tries again. */
	#fail(error: unknown, retry: () => void): void {
		const report = this.#reporter.describe(error);
		if (!report) return;
		const failure: Line = {
			label: `$(warning) ${report.message}`,
			detail: report.remedies.includes('retry')
				? vscode.l10n.t('Press Enter to retry.')
				: vscode.l10n.t('Press Enter to see the log.'),
			alwaysShow: true,
			run: report.remedies.includes('retry') ? retry : () => this.#reporter.showLog(),
			buttons: [{ iconPath: new vscode.ThemeIcon('output'), tooltip: remedyTitle('showLog') }],
		};
		this.#pick.items = [failure, ...(this.#found ? this.#lines(this.#found) : [])];
	}

	#offerRecent(): void {
		this.#found = undefined;
		this.#linesFor = this.#pick.value;
		this.#pick.items = this.#options.recent.map(({ label, text }) => ({
			label,
			iconPath: new vscode.ThemeIcon('history'),
			alwaysShow: true,
			run: () => {
				this.#pick.value = text;
				this.#type(text);
			},
		}));
	}

	#accept(): void {
		if (this.#pick.value !== this.#linesFor) {
			// Faster than the answer: what is on show is not what was meant.
			if (this.#options.search(this.#pick.value)) void this.#live.now(this.#pick.value);
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
}

function counts({ page, pages, total }: { page: number; pages: number; total: number }) {
	return { page, pages, total };
}
