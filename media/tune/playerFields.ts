import { el } from '../page/dom.ts';

/** A number that is set by typing or stepping; what is no number is put back. */
export interface NumberField {
	/** With its label, to be put on the page. */
	readonly element: HTMLElement;
	/** Shows a number, unless somebody is typing one. */
	show(value: number): void;
	limit(max: number): void;
}

export const numberField = (
	label: string,
	{ min, max, step = 1 }: { readonly min: number; readonly max: number; readonly step?: number },
	set: (value: number) => void,
	unit?: HTMLElement | string,
): NumberField => {
	const input = el('input', {
		type: 'number',
		min: String(min),
		max: String(max),
		step: String(step),
		'aria-label': label,
	});
	let shown = min;
	input.addEventListener('change', () => {
		const value = input.valueAsNumber;
		if (Number.isFinite(value)) {
			// Half a bar is none, nor half a beat a minute.
			set(Math.min(Math.max(Math.round(value), min), Number(input.max)));
		}
		input.value = String(shown);
	});
	return {
		element: el('label', {}, el('span', { 'aria-hidden': 'true' }, label), ' ', input, unit),
		show: value => {
			shown = value;
			input.value = String(value);
		},
		limit: most => {
			input.max = String(most);
		},
	};
};

export interface Tick {
	readonly element: HTMLElement;
	/** `impossible` says why it cannot be chosen now; `''` where it can. */
	show(on: boolean, impossible?: string): void;
}

export const tick = (label: string, set: (on: boolean) => void): Tick => {
	const input = el('input', { type: 'checkbox' });
	input.addEventListener('change', () => set(input.checked));
	const element = el('label', {}, input, ' ', label);
	return {
		element,
		show: (on, impossible = '') => {
			input.checked = on;
			input.disabled = impossible !== '';
			element.title = impossible;
		},
	};
};

/** A button that is on or off. */
export const toggle = (button: HTMLButtonElement): ((on: boolean) => void) => {
	return on => button.setAttribute('aria-pressed', String(on));
};
