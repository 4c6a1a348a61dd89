import * as l10n from '@vscode/l10n';
import type { SettingView } from '../../src/panel/protocol.ts';
import { el, nextTask } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { InKey } from './transposition.ts';
import {
	asWritten,
	inKey,
	isTransposition,
	semitonesFor,
	transpositions,
} from './transposition.ts';

/** A setting's part of what is chosen for the whole page. */
export interface Practised {
	readonly setting: SettingView;
	readonly article: HTMLElement;
	/** Shows its music anew, in the key that was chosen. */
	readonly redraw: (abc: string) => void;
}

/** A select with its label, as they stand in a row. */
export const choice = (
	label: string,
	options: readonly HTMLElement[],
	change: (value: string) => void,
): { readonly element: HTMLElement; readonly select: HTMLSelectElement } => {
	const select = el('select', {}, ...options);
	select.addEventListener('change', () => change(select.value));
	return { element: el('label', { class: 'choice' }, el('span', {}, label), select), select };
};

/** What a musician sets for the whole page: the row of choices, and what follows from them for each setting. */
export class Practice {
	readonly element: HTMLElement;
	readonly #host: Host;
	readonly #path: string;
	readonly #settings = new Map<number, Practised>();
	/** What the present choice makes of each setting, as far as it has been asked. */
	readonly #shown = new Map<number, InKey>();
	/** The ABC that each staff shows, where it is not the setting's own. */
	readonly #drawn = new Map<number, string>();
	readonly #lines = new Map<number, HTMLElement>();
	#transposition = asWritten;

	constructor(path: string, host: Host) {
		this.#host = host;
		this.#path = path;
		const kept = host.recall();
		const transpose = kept?.path === path ? kept.practice?.transpose : undefined;
		if (transpose !== undefined && isTransposition(transpose)) this.#transposition = transpose;
		const transposing = choice(l10n.t('Transpose'), transpositions(), value => {
			this.#transpose(value);
		});
		transposing.select.value = this.#transposition;
		this.element = el(
			'div',
			{ class: 'practice', role: 'group', 'aria-label': l10n.t('For practice') },
			transposing.element,
		);
	}

	/** What is said below a setting's heading; it fills and empties as the choices change. */
	line({ id }: SettingView): HTMLElement {
		const line = el('p', { class: 'practised' });
		this.#lines.set(id, line);
		return line;
	}

	/** A setting that stands on the page as it is written. */
	add(practised: Practised): void {
		this.#settings.set(practised.setting.id, practised);
	}

	/** Begins, where something was chosen when the page was left. */
	start(): void {
		if (this.#transposition !== asWritten) void this.#redraw();
	}

	dispose(): void {
		this.#settings.clear();
	}

	/** What a message about a setting says of how it is shown. */
	written(settingId: number): { readonly transpose?: number } {
		const practised = this.#settings.get(settingId);
		const semitones = practised === undefined ? 0 : this.#inKey(practised.setting).semitones;
		return semitones === 0 ? {} : { transpose: semitones };
	}

	#transpose(value: string): void {
		this.#transposition = value;
		this.#shown.clear();
		this.#remember();
		void this.#redraw();
	}

	/** One setting in a task, from where the reader is: to read sixty of them twice takes its time. */
	async #redraw(): Promise<void> {
		const chosen = this.#transposition;
		for (const practised of this.#fromReader()) {
			await nextTask();
			if (this.#transposition !== chosen || this.#settings.size === 0) return;
			const { setting, redraw } = practised;
			const { abc, said } = this.#inKey(setting);
			const line = this.#lines.get(setting.id);
			if (line !== undefined) line.textContent = said;
			if ((this.#drawn.get(setting.id) ?? setting.abc) === abc) continue;
			this.#drawn.set(setting.id, abc);
			redraw(abc);
		}
	}

	#fromReader(): readonly Practised[] {
		const all = [...this.#settings.values()];
		const first = all.findIndex(({ article }) => article.getBoundingClientRect().bottom > 0);
		return first <= 0 ? all : [...all.slice(first), ...all.slice(0, first).reverse()];
	}

	#inKey(setting: SettingView): InKey {
		let shown = this.#shown.get(setting.id);
		if (shown === undefined) {
			shown = inKey(setting.abc, semitonesFor(this.#transposition, setting.key));
			this.#shown.set(setting.id, shown);
		}
		return shown;
	}

	#remember(): void {
		const kept = this.#host.recall();
		const place = kept?.path === this.#path ? kept : { version: 2 as const, path: this.#path };
		this.#host.remember({ ...place, practice: { transpose: this.#transposition } });
	}
}
