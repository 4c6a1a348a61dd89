import * as l10n from '@vscode/l10n';
import { button, el } from '../page/dom.ts';
import type { Ramp } from '../player/ramp.ts';
import { numberField, tick, toggle } from './playerFields.ts';
import type { Chosen, Practice } from './playing.ts';

export interface LoopActions {
	loop(on: boolean): void;
	choose(chosen: Chosen): void;
	ramp(on: boolean, ramp: Ramp): void;
	answer(change: Partial<Pick<Practice, 'answering' | 'phrase'>>): void;
}

export interface LoopControls {
	readonly element: HTMLElement;
	show(practice: Practice): void;
}

/** The bars that are chosen, as numbers; those of a part count from its first whole bar. */
const barsChosen = ({ score, chosen }: Practice): { first: number; last: number } => {
	const whole = { first: Math.min(1, score.lastBar), last: score.lastBar };
	if (chosen === undefined) return whole;
	if ('first' in chosen) return chosen;
	const numbers = score.bars
		.filter(({ part, leads }) => part === chosen.part && !leads)
		.map(({ number }) => number);
	if (numbers.length === 0) return whole;
	return { first: Math.min(...numbers), last: Math.max(...numbers) };
};

/** What is gone over again and again, how it gets faster on the way, and where it is played back. */
export const loopControls = (actions: LoopActions): LoopControls => {
	let practice: Practice | undefined;
	const again = button(
		l10n.t('Loop'),
		() => {
			if (practice !== undefined) actions.loop(!practice.looping);
		},
		{ class: 'secondary' },
	);
	const pressed = toggle(again);
	const parts = el('span', { class: 'parts' });
	const choose = (bars: { readonly first?: number; readonly last?: number }): void => {
		if (practice === undefined) return;
		const { first, last } = { ...barsChosen(practice), ...bars };
		// Who moves the one beyond the other means to move both.
		if (bars.first === undefined) actions.choose({ first: Math.min(first, last), last });
		else actions.choose({ first, last: Math.max(first, last) });
	};
	const limits = { min: 1, max: 999 };
	const first = numberField(l10n.t('From bar'), limits, value => choose({ first: value }));
	const last = numberField(l10n.t('To bar'), limits, value => choose({ last: value }));

	const ramping = (change: Partial<Ramp>, on?: boolean): void => {
		if (practice === undefined) return;
		actions.ramp(on ?? practice.ramping, { ...practice.ramp, ...change });
	};
	const faster = tick(l10n.t('Get faster with every pass'), on => ramping({}, on));
	const percents = { min: 10, max: 200, step: 5 };
	const from = numberField(l10n.t('From'), percents, value => ramping({ from: value }), ' %');
	const to = numberField(l10n.t('To'), percents, value => ramping({ to: value }), ' %');
	const step = numberField(
		l10n.t('Step'),
		{ min: 1, max: 100 },
		value => ramping({ step: value }),
		' %',
	);
	const times = numberField(l10n.t('Times each'), { min: 1, max: 99 }, value =>
		ramping({ times: value }),
	);

	const answering = tick(l10n.t('Rest after every phrase, to play it back'), on =>
		actions.answer({ answering: on }),
	);
	const phrase = numberField(l10n.t('Bars in a phrase'), { min: 1, max: 32 }, bars =>
		actions.answer({ phrase: bars, answering: true }),
	);

	const partButtons = (shown: Practice): void => {
		const { score, chosen } = shown;
		const names = score.parts.length > 1 ? score.parts.map(({ name }) => name) : [];
		const before = [...parts.children].map(part => part.textContent);
		if (before.join() !== names.join()) {
			parts.replaceChildren(
				...names.map((name, part) =>
					button(name, () => actions.choose({ part }), {
						class: 'secondary',
						'aria-label': l10n.t('Part {0}', name),
					}),
				),
			);
		}
		for (const [part, element] of [...parts.children].entries()) {
			const on = chosen !== undefined && 'part' in chosen && chosen.part === part;
			element.setAttribute('aria-pressed', String(on));
		}
	};

	return {
		element: el(
			'div',
			{ class: 'row', role: 'group', 'aria-label': l10n.t('Loop') },
			again,
			parts,
			first.element,
			last.element,
			el(
				'details',
				{ name: 'practising' },
				el('summary', {}, l10n.t('Speed ramp')),
				el(
					'div',
					{ class: 'row' },
					faster.element,
					from.element,
					to.element,
					step.element,
					times.element,
				),
			),
			el(
				'details',
				{ name: 'practising' },
				el('summary', {}, l10n.t('Call and response')),
				el('div', { class: 'row' }, answering.element, phrase.element),
			),
		),
		show: shown => {
			practice = shown;
			pressed(shown.looping);
			partButtons(shown);
			const bars = barsChosen(shown);
			for (const field of [first, last]) field.limit(Math.max(1, shown.score.lastBar));
			first.show(bars.first);
			last.show(bars.last);
			faster.show(shown.ramping);
			from.show(shown.ramp.from);
			to.show(shown.ramp.to);
			step.show(shown.ramp.step);
			times.show(shown.ramp.times);
			answering.show(shown.answering);
			phrase.show(shown.phrase);
		},
	};
};
