import { el } from '../page/dom.ts';

/** A list to choose one of. */
export const select = (
	options: readonly HTMLElement[],
	change: (value: string) => void,
): HTMLSelectElement => {
	const element = el('select', {}, ...options);
	element.addEventListener('change', () => change(element.value));
	return element;
};

export const labelled = (label: string, control: HTMLElement): HTMLElement =>
	el('label', { class: 'choice' }, el('span', {}, label), control);
