import * as l10n from '@vscode/l10n';
import { button, el } from '../page/dom.ts';

export interface KeyActions {
	toggle(): void;
	loop(): void;
	/** Call and response, on or off. */
	answer(): void;
	/** Faster (1) or slower (-1). */
	tempo(direction: 1 | -1): void;
	/** A bar forward (1) or back (-1). */
	bar(direction: 1 | -1): void;
	/** Loop a part, the first of which is 0. */
	part(part: number): void;
	/** To the next setting (1) or the one before (-1). */
	setting(direction: 1 | -1): void;
	help(): void;
}

/** Where letters are letters. */
const typing = 'input:not([type="checkbox"], [type="range"]), select, textarea, dialog';
/** What has a use of its own for the space bar. */
const pressed = 'a, button, summary, input';

/** Plays by keys while the focus is nowhere that needs them itself; until `signal` is aborted. */
export const listenForKeys = (actions: KeyActions, signal: AbortSignal): void => {
	const keys: Readonly<Record<string, () => void>> = {
		l: () => actions.loop(),
		c: () => actions.answer(),
		arrowright: () => actions.bar(1),
		arrowleft: () => actions.bar(-1),
		...Object.fromEntries(
			Array.from({ length: 9 }, (_, part) => [String(part + 1), () => actions.part(part)]),
		),
		n: () => actions.setting(1),
		p: () => actions.setting(-1),
		'+': () => actions.tempo(1),
		// The same key without shift, where it is one.
		'=': () => actions.tempo(1),
		'-': () => actions.tempo(-1),
		'?': () => actions.help(),
	};
	document.addEventListener(
		'keydown',
		event => {
			if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
			const target = event.target instanceof Element ? event.target : undefined;
			if (target?.closest(typing)) return;
			const space = event.key === ' ' && target?.closest(pressed) === null;
			const press = space ? () => actions.toggle() : keys[event.key.toLowerCase()];
			if (press === undefined) return;
			event.preventDefault();
			press();
		},
		{ signal },
	);
};

/** Shows which keys there are. */
export const showKeys = (): void => {
	const keys: readonly (readonly [string, string])[] = [
		[l10n.t('Space'), l10n.t('Play or pause')],
		['L', l10n.t('Switch the loop on or off')],
		['← →', l10n.t('A bar back or forward')],
		['1 … 9', l10n.t('Loop the first part, or another')],
		['C', l10n.t('Switch call and response on or off')],
		['+ −', l10n.t('Faster or slower')],
		['N P', l10n.t('Next or previous setting')],
		['?', l10n.t('These keys')],
	];
	const dialog = el(
		'dialog',
		{ class: 'keys', 'aria-label': l10n.t('Keys of the player') },
		el('h2', {}, l10n.t('Keys of the player')),
		el(
			'dl',
			{},
			...keys.flatMap(([key, does]) => [el('dt', {}, el('kbd', {}, key)), el('dd', {}, does)]),
		),
		el(
			'p',
			{},
			l10n.t('Press a note to start there. Drag over bars, or press two with Shift, to loop them.'),
		),
		el(
			'p',
			{ class: 'actions' },
			button(l10n.t('Close'), () => dialog.close()),
		),
	);
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	dialog.showModal();
};
