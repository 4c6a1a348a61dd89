import * as l10n from '@vscode/l10n';
import { oneLine } from '../../src/abc/oneLine.ts';
import type { FindView, MelodyAnswer, MelodyProblem } from '../../src/panel/melodyView.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { FindList } from './findList.ts';
import type { MelodyState } from './messages.ts';
import { TypedStaff } from './typedStaff.ts';

/** An answer that takes longer than this, in ms, is said to be on its way: mostly it is there before. */
const patience = 400;

/** The field that notes are typed into, and what goes like them. The focus stays in the field. */
export class Search {
	readonly main: readonly HTMLElement[];
	readonly #host: Host<MelodyState>;
	readonly #field = el('input', {
		id: 'notes',
		type: 'text',
		role: 'combobox',
		'aria-autocomplete': 'list',
		'aria-controls': 'finds',
		'aria-expanded': 'false',
		'aria-describedby': 'hint',
		autocomplete: 'off',
		autocapitalize: 'off',
		spellcheck: 'false',
		placeholder: 'd2fd adfd',
	});
	readonly #typed = new TypedStaff(error => this.#log(error));
	readonly #said = el('p', { class: 'count', role: 'status' });
	readonly #remedies = el('p', { class: 'actions', hidden: '' });
	readonly #list = new FindList({
		open: find => this.#open(find),
		chosen: () => this.#follow(),
		failed: error => this.#log(error),
	});
	readonly #leaving = new AbortController();
	/** The notes that the finds on show are an answer to. */
	#answered: string | undefined;
	/** The place of the find that was chosen before the page was built anew. */
	#choosing: number | undefined;
	#waiting: ReturnType<typeof setTimeout> | undefined;

	constructor(host: Host<MelodyState>) {
		this.#host = host;
		this.main = [
			el(
				'div',
				{ class: 'asked' },
				el('label', { for: 'notes' }, l10n.t('Notes')),
				this.#field,
				el(
					'p',
					{ id: 'hint', class: 'count' },
					l10n.t('As ABC, in any key, from anywhere in the tune.'),
				),
			),
			this.#typed.element,
			this.#said,
			this.#remedies,
			this.#list.element,
		];
		this.#list.element.hidden = true;
		const { signal } = this.#leaving;
		this.#field.addEventListener('input', () => this.#ask());
		this.#field.addEventListener('keydown', event => this.#press(event));
		this.#field.addEventListener('paste', event => this.#paste(event));
		// A tab that is shown again has the focus, but nothing in it.
		addEventListener('focus', () => this.#takeFocus(), { signal });
	}

	/** The elements are in the document: goes on where its reader left off. */
	start(): void {
		this.#typed.start();
		this.#list.start();
		const kept = this.#host.recall();
		this.#choosing = kept?.chosen;
		this.#field.value = kept?.notes ?? '';
		this.#takeFocus();
		this.#ask();
	}

	/** Looks for these notes, as if they had been typed. */
	fill(notes: string): void {
		this.#choosing = undefined;
		this.#field.value = notes;
		this.#field.focus();
		this.#ask();
	}

	/** An answer that comes too late is no answer to what stands in the field. */
	show(answer: MelodyAnswer): void {
		if (answer.notes !== this.#field.value) return;
		clearTimeout(this.#waiting);
		this.#answered = answer.notes;
		// Who was quicker than the answer has chosen by place.
		const chosen = this.#choosing ?? this.#list.chosen;
		this.#choosing = undefined;
		this.#list.show(answer.type === 'found' ? answer.finds : []);
		this.#field.setAttribute('aria-expanded', String(this.#list.length > 0));
		this.#list.element.setAttribute('aria-busy', 'false');
		this.#say(answer);
		this.#list.choose(chosen);
	}

	dispose(): void {
		clearTimeout(this.#waiting);
		this.#leaving.abort();
		this.#typed.dispose();
		this.#list.dispose();
	}

	get #isStale(): boolean {
		return this.#answered !== this.#field.value;
	}

	#ask(): void {
		const notes = this.#field.value;
		this.#answered = undefined;
		this.#typed.show(notes);
		this.#list.choose(-1);
		this.#list.element.setAttribute('aria-busy', 'true');
		this.#remember();
		clearTimeout(this.#waiting);
		if (notes === '') this.#say({ type: 'found', notes, finds: [] });
		else {
			this.#waiting = setTimeout(() => {
				this.#said.textContent = l10n.t('Looking…');
			}, patience);
		}
		this.#host.post({ type: 'melody', notes });
	}

	#say(answer: MelodyAnswer): void {
		const problem = answer.type === 'found' ? answer.problem : undefined;
		const sentences = [inWords(answer), problem?.message ?? ''];
		const said = sentences.filter(sentence => sentence !== '').join(' ');
		// The same once more would be read out once more.
		if (this.#said.textContent !== said) this.#said.textContent = said;
		const actions = problem?.actions ?? [];
		this.#remedies.hidden = actions.length === 0;
		this.#remedies.replaceChildren(...actions.map(action => this.#remedy(action)));
	}

	#remedy(action: MelodyProblem['actions'][number]): HTMLElement {
		switch (action) {
			case 'retry':
				return button(l10n.t('Retry'), () => this.#ask());
			case 'showLog':
				return button(l10n.t('Show Log'), () => this.#host.post({ type: 'showLog' }));
			case 'downloadLibrary':
				return button(l10n.t('Download Offline Library…'), () =>
					this.#host.post({ type: 'downloadLibrary' }),
				);
		}
	}

	#press(event: KeyboardEvent): void {
		if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
		const { length, chosen } = this.#list;
		switch (event.key) {
			case 'ArrowDown':
				this.#list.choose(Math.min(chosen + 1, length - 1));
				break;
			case 'ArrowUp':
				this.#list.choose(chosen - 1);
				break;
			case 'Escape':
				this.#list.choose(-1);
				break;
			case 'Enter': {
				const find = this.#list.chosenFind;
				if (this.#isStale) break;
				if (find === undefined) this.#list.choose(0);
				else this.#open(find);
				break;
			}
			default:
				return;
		}
		event.preventDefault();
	}

	/** A field of one line would lose the ends of lines, and with them where a field of the ABC ends. */
	#paste(event: ClipboardEvent): void {
		const text = event.clipboardData?.getData('text/plain') ?? '';
		if (!/[\n\r]/.test(text)) return;
		event.preventDefault();
		const { selectionStart, selectionEnd, value } = this.#field;
		this.#field.setRangeText(
			oneLine(text),
			selectionStart ?? value.length,
			selectionEnd ?? value.length,
			'end',
		);
		this.#ask();
	}

	#open({ id }: FindView): void {
		this.#host.post({ type: 'openFind', id });
	}

	/** Another find is chosen, or none. */
	#follow(): void {
		const { chosenId } = this.#list;
		if (chosenId === '') this.#field.removeAttribute('aria-activedescendant');
		else this.#field.setAttribute('aria-activedescendant', chosenId);
		if (!this.#isStale) this.#remember();
	}

	#remember(): void {
		const { chosen } = this.#list;
		const kept = this.#choosing ?? (this.#isStale || chosen < 0 ? undefined : chosen);
		this.#host.remember({
			version: 1,
			notes: this.#field.value,
			...(kept === undefined ? {} : { chosen: kept }),
		});
	}

	#log({ stack, message }: Error): void {
		this.#host.post({ type: 'log', message: `A staff cannot be drawn: ${stack ?? message}` });
	}

	#takeFocus(): void {
		if (document.activeElement === null || document.activeElement === document.body)
			this.#field.focus();
	}
}

const inWords = (answer: MelodyAnswer): string => {
	if (answer.notes.trim() === '') {
		return l10n.t('Type a bar or two, or mark them in an editor and run this command again.');
	}
	if (answer.type === 'wanted') {
		return answer.wanted === 1
			? l10n.t('One note more, at least.')
			: l10n.t('{0} notes more, at least.', answer.wanted);
	}
	const { length } = answer.finds;
	if (length === 0) return answer.problem ? '' : l10n.t('No tune goes like that');
	return length === 1 ? l10n.t('1 find.') : l10n.t('{0} finds, the best first.', length);
};
