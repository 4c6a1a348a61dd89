import * as l10n from '@vscode/l10n';
import type { SettingView } from '../../src/panel/protocol.ts';
import { button, el } from '../page/dom.ts';
import { settingName } from './settingNames.ts';
import type { Shown, Away } from './takeAway.ts';
import { disclosure, print, Saying, working } from './takeAway.ts';

/** Several settings of a tune at once: which, and what to do with them. */
export class TakeSeveral {
	readonly element: HTMLDetailsElement;
	readonly #shown: (setting: SettingView) => Shown;
	readonly #away: Away;
	readonly #list = el('ul', { class: 'chosen' });
	readonly #saying = new Saying();
	readonly #reason = el('p', { class: 'remark' }, l10n.t('Choose at least one setting.'));
	/** In the order in which the page shows them; those that it hides come last. */
	#order: readonly SettingView[];
	readonly #boxes = new Map<number, HTMLInputElement>();
	/** What the filter shows, which is chosen at first. */
	#passing: ReadonlySet<number>;
	#buttons: readonly HTMLButtonElement[] = [];

	constructor(
		settings: readonly SettingView[],
		shown: (setting: SettingView) => Shown,
		away: Away,
	) {
		this.#order = settings;
		this.#passing = new Set(settings.map(({ id }) => id));
		this.#shown = shown;
		this.#away = away;
		this.element = disclosure(l10n.t('Take away several settings'), () => this.#fill());
	}

	/** Other settings are shown, or in another order: those are chosen now. */
	arrange(shown: readonly SettingView[]): void {
		this.#passing = new Set(shown.map(({ id }) => id));
		this.#order = [...shown, ...this.#order.filter(({ id }) => !this.#passing.has(id))];
		if (this.#boxes.size === 0) return;
		for (const { id } of this.#order) {
			const item = this.#boxes.get(id)?.closest('li');
			if (item) this.#list.append(item);
		}
		this.#choose(({ id }) => this.#passing.has(id));
	}

	#fill(): readonly HTMLElement[] {
		const { host } = this.#away;
		for (const setting of this.#order) {
			const box = el('input', { type: 'checkbox' });
			box.addEventListener('change', () => this.#update());
			this.#boxes.set(setting.id, box);
			const label = [settingName(setting), ...(setting.author === '' ? [] : [setting.author])].join(
				' · ',
			);
			this.#list.append(el('li', {}, el('label', {}, box, ' ', label)));
		}
		const settings = () => this.#chosen().map(setting => this.#shown(setting).taken);
		this.#buttons = [
			working(l10n.t('Save as ABC…'), this.#saying, host, () =>
				host.post({ type: 'saveAbc', settings: settings() }),
			),
			working(l10n.t('Copy ABC'), this.#saying, host, () =>
				host.post({ type: 'copySeveral', settings: settings() }),
			),
			working(l10n.t('Print…'), this.#saying, host, () =>
				print(
					this.#chosen().map(setting => this.#shown(setting)),
					this.#saying,
					this.#away,
				),
			),
		];
		this.#choose(({ id }) => this.#passing.has(id));
		return [
			el(
				'fieldset',
				{},
				el('legend', {}, l10n.t('Which settings')),
				el(
					'p',
					{ class: 'actions' },
					button(l10n.t('All'), () => this.#choose(() => true), { class: 'secondary' }),
					button(l10n.t('None'), () => this.#choose(() => false), { class: 'secondary' }),
				),
				this.#list,
			),
			el('p', { class: 'actions' }, ...this.#buttons),
			this.#reason,
			this.#saying.element,
		];
	}

	#chosen(): readonly SettingView[] {
		return this.#order.filter(({ id }) => this.#boxes.get(id)?.checked === true);
	}

	#choose(wanted: (setting: SettingView) => boolean): void {
		for (const setting of this.#order) {
			const box = this.#boxes.get(setting.id);
			if (box !== undefined) box.checked = wanted(setting);
		}
		this.#update();
	}

	/** With nothing chosen there is nothing to do, and it is said why. */
	#update(): void {
		const none = this.#chosen().length === 0;
		this.#reason.hidden = !none;
		for (const element of this.#buttons) element.disabled = none;
	}
}
