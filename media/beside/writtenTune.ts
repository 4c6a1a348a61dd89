import * as l10n from '@vscode/l10n';
import type { Place } from '../../src/abc/places.ts';
import type { PreviewTune } from '../../src/panel/previewView.ts';
import type { PlayerSetup } from '../../src/panel/protocol.ts';
import { button, el } from '../page/dom.ts';
import type { Host } from '../page/host.ts';
import type { Words } from '../page/words.ts';
import { longestUnasked } from '../tune/drawing.ts';
import { musicLength } from '../tune/music.ts';
import { Player } from '../tune/player.ts';
import type { Played } from '../tune/player.ts';
import { crossedInWords, tablatureSelect, writeTablature } from '../tune/tablature.ts';
import type { Fault } from './faults.ts';
import { faultsOf } from './faults.ts';
import { piecesOf } from './pieces.ts';
import { placedMusic } from './placedMusic.ts';
import { Score } from './score.ts';

/** Faults that are worth reading; who mends the first often mends the others. */
const mostFaults = 12;

/** One tune of somebody's file: its staff, what is wrong with it, and its player. */
export class WrittenTune {
	readonly main: readonly HTMLElement[];
	readonly #host: Host;
	readonly #score: Score;
	readonly #player: Player;
	readonly #played: Played;
	readonly #title = el('h1', {});
	readonly #about = el('p', { class: 'byline' });
	readonly #below = el('div', { class: 'remarks' });
	readonly #from: HTMLButtonElement;
	#tune: PreviewTune;
	#at: number | undefined;
	/** Its reader wants to see it, however long that takes. */
	#drawsAnyway = false;

	constructor(
		tune: PreviewTune,
		{
			setup,
			tablature,
			words,
			host,
		}: {
			readonly setup: PlayerSetup;
			readonly tablature: string;
			readonly words: Words;
			readonly host: Host;
		},
	) {
		this.#tune = tune;
		this.#host = host;
		this.#score = new Score(words, {
			goTo: (place, focus) => host.post({ type: 'place', ...place, focus }),
			drawn: () => this.#drawn(),
			marked: at => {
				this.#at = at;
				this.#from.setAttribute('aria-disabled', String(at === undefined));
			},
		});
		this.#player = new Player(setup, host);
		this.#played = this.#player.add(
			{ settingId: 0, tuneId: 0, abc: tune.lines.join('\n'), type: tune.type, label: nameOf(tune) },
			at => this.#score.press(at),
		);
		this.#played.stage.staff(this.#score.sheet.element);
		this.#from = button(
			l10n.t('Play from Cursor'),
			() => {
				if (this.#at !== undefined) this.#played.play(this.#at);
			},
			{ class: 'secondary', 'aria-disabled': 'true' },
		);
		writeTablature(this.#score.staves, tablature);
		this.main = [
			this.#title,
			this.#about,
			el(
				'div',
				{ class: 'actions' },
				this.#played.button,
				this.#from,
				el(
					'label',
					{ class: 'choice' },
					l10n.t('Tablature'),
					' ',
					tablatureSelect(tablature, this.#score.staves, host),
				),
			),
			this.#score.element,
			this.#below,
			this.#score.hint,
			this.#player.element,
		];
	}

	get tune(): PreviewTune {
		return this.#tune;
	}

	/** Begins; all of it is in the document. */
	start(cursor: Place | null): void {
		this.#score.start();
		this.#show(cursor);
	}

	/** What has been written since. */
	change(tune: PreviewTune, cursor: Place | null): void {
		const before = this.#tune;
		this.#tune = tune;
		const abc = tune.lines.join('\n');
		if (abc !== before.lines.join('\n')) this.#played.change(abc, nameOf(tune));
		this.#show(cursor);
	}

	follow(cursor: Place | null): void {
		this.#score.follow(cursor);
		this.#score.mark();
	}

	play(): void {
		this.#played.play();
	}

	hush(): void {
		this.#player.hush();
	}

	dispose(): void {
		this.#score.dispose();
		this.#player.dispose();
	}

	#show(cursor: Place | null): void {
		const tune = this.#tune;
		const name = nameOf(tune);
		this.#title.textContent = name;
		this.#about.textContent = [tune.type, tune.key, tune.composer]
			.filter(text => text !== '')
			.join(' · ');
		const placed = placedMusic(tune);
		this.#score.follow(cursor);
		const pieces = piecesOf(placed);
		const longest = Math.max(...pieces.map(({ lines }) => musicLength(lines.join('\n'))));
		if (this.#drawsAnyway || longest <= longestUnasked) {
			this.#score.show(placed, name);
			return;
		}
		const anyway = button(l10n.t('Draw It Anyway'), () => {
			this.#drawsAnyway = true;
			this.#score.show(placed, name);
		});
		const said = l10n.t('This tune is so long that drawing it takes a while.');
		this.#below.replaceChildren(
			el('p', { class: 'undrawn' }, said),
			el('p', { class: 'actions' }, anyway),
		);
	}

	#drawn(): void {
		const { sheet } = this.#score;
		this.#played.stage.drawn(() => sheet.places);
		const drawings = sheet.all.flatMap(({ outcome, piece }) =>
			outcome === undefined ? [] : { outcome, piece },
		);
		const crossed = new Set<string>();
		const faults: Fault[] = [];
		let [notes, drawn] = [0, false];
		for (const { outcome, piece } of drawings) {
			if (outcome instanceof Error) {
				const { stack, message } = outcome;
				this.#host.post({ type: 'log', message: `It cannot be drawn: ${stack ?? message}` });
				this.#say(l10n.t('This cannot be drawn: its ABC could not be read.'), []);
				return;
			}
			notes += outcome.notes;
			drawn ||= outcome.drawn;
			if (outcome.tablature) crossed.add(crossedInWords(outcome.tablature));
			faults.push(...faultsOf(outcome.tune?.warnings ?? [], piece));
		}
		if (drawn) this.#say([...crossed].filter(text => text !== '').join(' '), faults);
		else if (notes === 0) this.#say(l10n.t('There are no notes in it yet.'), faults);
		else this.#say(l10n.t('This cannot be drawn: most of it is not ABC.'), faults);
	}

	#say(sentence: string, faults: readonly Fault[]): void {
		const said: HTMLElement[] = sentence === '' ? [] : [el('p', { class: 'undrawn' }, sentence)];
		if (faults.length > 0) {
			said.push(
				el('h2', {}, l10n.t('What could not be read')),
				el(
					'ul',
					{ class: 'faults' },
					...faults.slice(0, mostFaults).map(fault => el('li', {}, this.#fault(fault))),
				),
			);
		}
		this.#below.replaceChildren(...said);
	}

	#fault({ message, place }: Fault): HTMLElement | string {
		if (place === undefined) return message;
		return button(
			l10n.t('Line {0}: {1}', place.line + 1, message),
			() => this.#host.post({ type: 'place', ...place, focus: true }),
			{ class: 'quiet' },
		);
	}
}

const nameOf = ({ name }: PreviewTune): string => (name === '' ? l10n.t('Untitled') : name);
