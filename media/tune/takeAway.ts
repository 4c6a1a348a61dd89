import * as l10n from '@vscode/l10n';
import type { ShownSetting, TakeAway } from '../../src/panel/protocol.ts';
import { button, el, nextFrame, nextTask } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import { midiFile } from '../player/midiFile.ts';
import type { Player } from './player.ts';
import type { Playable } from './playing.ts';
import { pngOf } from './png.ts';
import { picture, systems, Undrawn } from './sheet.ts';
import type { Staves } from './staves.ts';

/** A setting as the page shows it now. */
export interface Shown {
	/** What the file is of, and its staff: `The Kesh, Setting 2, G major`. */
	readonly title: string;
	/** What it is called where something is said of it: `Setting 2`. */
	readonly called: string;
	readonly taken: ShownSetting;
	readonly tune: Playable;
}

/** Where what is taken away comes from and goes to. */
export interface Away {
	readonly host: Host;
	readonly player: Player | undefined;
	/** What is drawn under the staves of the page is drawn here too. */
	readonly staves: Staves;
}

type Format = Extract<TakeAway, { type: 'saveFile' }>['format'];

/** A disclosure that is filled when it is first opened: sixty of them would be long to make and seldom seen. */
export const disclosure = (
	summary: string,
	fill: () => readonly HTMLElement[],
): HTMLDetailsElement => {
	const details = el('details', { class: 'take-away' }, el('summary', {}, summary));
	details.addEventListener('toggle', () => details.append(...fill()), { once: true });
	return details;
};

/** A line that says what happened here; there before it speaks, so that it is read out. */
export class Saying {
	readonly element = el('p', { class: 'said', role: 'status' });

	say(sentence: string): void {
		this.element.textContent = sentence;
	}
}

/** A button whose work takes a moment: meanwhile it is busy, and pressing it again does nothing. */
export const working = (
	label: string,
	saying: Saying,
	host: Host,
	work: () => Promise<void> | void,
): HTMLButtonElement => {
	const press = async (): Promise<void> => {
		if (element.getAttribute('aria-busy') === 'true') return;
		element.setAttribute('aria-busy', 'true');
		saying.say('');
		await nextFrame();
		try {
			await work();
		} catch (error) {
			saying.say(
				error instanceof Undrawn
					? l10n.t('It cannot be drawn: there are no notes in its ABC, or it could not be read.')
					: l10n.t('This could not be made: there is more about it in the log.'),
			);
			const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
			host.post({ type: 'log', message: `Take away: ${message}` });
		}
		element.removeAttribute('aria-busy');
	};
	const element = button(label, () => void press(), { class: 'secondary' });
	return element;
};

/** The settings as a MIDI file, one after the other; undefined, and it is said why, where they cannot be played. */
export const midiOf = (
	name: string,
	shown: readonly Shown[],
	player: Player,
	saying: Saying,
): Uint8Array<ArrayBuffer> | undefined => {
	let heard: readonly ReturnType<Player['heard']>[];
	try {
		heard = shown.map(({ tune }) => player.heard(tune));
	} catch {
		saying.say(l10n.t('There is nothing to be heard: the ABC could not be read.'));
		return undefined;
	}
	const [first] = heard;
	if (first === undefined || heard.some(({ practice }) => practice.score.sounds.length === 0)) {
		saying.say(l10n.t('There is nothing to be heard: there are no notes in the ABC.'));
		return undefined;
	}
	const { instrument, chords } = first.habits;
	return midiFile({
		...{ name, instrument, chords },
		tunes: heard.map(({ practice: { tune, score, pace, bpm } }) => ({
			...{ name: tune.label, score, bpm },
			beat: pace.beat,
		})),
	});
};

/** What a MIDI file has of what is heard. */
export const midiRemark = (): string =>
	l10n.t(
		'MIDI has the repeats, and the tempo, the instrument and the chords of the player; it is straight, without swing.',
	);

/** Draws one setting in a task for the printer, and says how far it is; what cannot be drawn is named. */
export const print = async (
	shown: readonly Shown[],
	saying: Saying,
	{ host, staves: { tablature } }: Away,
): Promise<void> => {
	const drawn: (ShownSetting & { readonly systems: readonly string[] })[] = [];
	const missing: string[] = [];
	for (const [done, { title, called, taken, tune }] of shown.entries()) {
		if (done > 0) saying.say(l10n.t('Drawn: {0} of {1}', done, shown.length));
		await nextTask();
		try {
			drawn.push({ ...taken, systems: systems({ abc: tune.abc, title, tablature }) });
		} catch (error) {
			if (!(error instanceof Undrawn)) throw error;
			missing.push(called);
		}
	}
	if (drawn.length === 0) throw new Undrawn('None of them');
	saying.say(
		missing.length === 0
			? ''
			: l10n.t('Left out, because it cannot be drawn: {0}.', missing.join(', ')),
	);
	host.post({ type: 'print', settings: drawn });
};

/** What can be taken away of one setting. */
export const takeAway = (shown: () => Shown, away: Away): HTMLElement =>
	disclosure(l10n.t('Take away'), () => {
		const { host, player } = away;
		const saying = new Saying();
		const save = (format: Format, data: Uint8Array): void => {
			host.post({ type: 'saveFile', format, settingId: shown().taken.settingId, data });
		};
		const drawing = (): string => {
			const { title, tune } = shown();
			return picture({ title, abc: tune.abc, tablature: away.staves.tablature });
		};
		return [
			el(
				'p',
				{ class: 'actions' },
				working(l10n.t('Save as ABC…'), saying, host, () =>
					host.post({ type: 'saveAbc', settings: [shown().taken] }),
				),
				player &&
					working(l10n.t('Save as MIDI…'), saying, host, () => {
						const midi = midiOf(shown().title, [shown()], player, saying);
						if (midi !== undefined) save('midi', midi);
					}),
				working(l10n.t('Save as SVG…'), saying, host, () =>
					save('svg', new TextEncoder().encode(drawing())),
				),
				working(l10n.t('Save as PNG…'), saying, host, async () =>
					save('png', await pngOf(drawing())),
				),
				working(l10n.t('Print…'), saying, host, () => print([shown()], saying, away)),
			),
			el('p', { class: 'remark' }, midiRemark()),
			saying.element,
		];
	});
