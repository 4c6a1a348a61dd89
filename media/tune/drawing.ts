import * as l10n from '@vscode/l10n';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { musicLength, musicOf } from './music.ts';
import type { Drawn } from './staff.ts';
import type { Staves } from './staves.ts';
import { crossedInWords } from './tablature.ts';

/** Characters of music that are drawn unasked: some 1,200 notes, which take a tenth of a second. */
export const longestUnasked = 2500;
/** Characters of an undrawn setting that are shown; as a document it opens whole. */
const mostText = 20_000;
/** Complaints of the engraver that are worth reading. */
const mostComplaints = 12;

const complaints = (warnings: readonly string[]): HTMLElement =>
	el(
		'details',
		{ class: 'complaints' },
		el('summary', {}, l10n.t('Notes on this ABC')),
		el('ul', {}, ...warnings.slice(0, mostComplaints).map(warning => el('li', {}, warning))),
	);

/** The setting in letters, for when it cannot be shown in notes. */
export const asText = (reason: string, abc: string): readonly HTMLElement[] => [
	el('p', { class: 'undrawn' }, reason),
	el(
		'pre',
		{ class: 'abc', tabindex: '0' },
		abc.length > mostText ? `${abc.slice(0, mostText)}…` : abc,
	),
];

/** Below the staff after it has been tried: mostly nothing. */
export const remarks = (outcome: Drawn | Error, abc: string): readonly HTMLElement[] => {
	if (outcome instanceof Error) {
		return asText(l10n.t('This setting cannot be drawn: its ABC could not be read.'), abc);
	}
	const { drawn, notes, warnings } = outcome;
	const notesOnAbc = warnings.length > 0 ? [complaints(warnings)] : [];
	if (!drawn) {
		const reason =
			notes === 0
				? l10n.t('This setting cannot be drawn: there are no notes in its ABC.')
				: l10n.t('This setting cannot be drawn: most of it is not ABC.');
		return [...asText(reason, abc), ...notesOnAbc];
	}
	const crossed = outcome.tablature === undefined ? '' : crossedInWords(outcome.tablature);
	return [
		...(crossed === '' ? [] : [el('p', { class: 'crossed' }, crossed)]),
		// A letter here and there that means nothing is common and harmless.
		...(warnings.length >= Math.max(3, notes / 8) ? notesOnAbc : []),
	];
};

/** One setting to be drawn: its complete ABC tune, and what its staff is called. */
export interface Written {
	readonly settingId: number;
	readonly abc: string;
	readonly label: string;
	/** Told of the staff and, whenever it has been drawn, of what is on it. */
	readonly stage?: Stage | undefined;
}

/** Where a setting is played: its staff. */
export interface Stage {
	staff(element: HTMLElement): void;
	drawn(places: Drawn['places']): void;
}

/** The staff of a setting, which is drawn when it comes near the window, and what there is to say of it. */
export const drawing = (
	{ settingId, abc, label, stage }: Written,
	staves: Staves,
	host: Host,
): readonly HTMLElement[] => {
	const staff = el('div', { class: 'staff' });
	const below = el('div', { class: 'remarks' });
	const music = musicOf(abc);
	stage?.staff(staff);

	const draw = (): void => {
		staves.add({
			element: staff,
			music,
			label,
			done: outcome => {
				below.replaceChildren(...remarks(outcome, abc));
				if (!(outcome instanceof Error)) {
					stage?.drawn(outcome.places);
					return;
				}
				host.post({
					type: 'log',
					message: `Setting ${settingId} cannot be drawn: ${outcome.stack ?? outcome.message}`,
				});
			},
		});
	};
	if (musicLength(music) <= longestUnasked) draw();
	else {
		const anyway = button(l10n.t('Draw It Anyway'), () => {
			below.replaceChildren();
			draw();
		});
		below.append(
			...asText(l10n.t('This setting is so long that drawing it takes a while.'), abc),
			el('p', { class: 'actions' }, anyway),
		);
	}
	return [staff, below];
};
