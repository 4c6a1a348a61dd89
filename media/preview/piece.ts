import * as l10n from '@vscode/l10n';
import { button, el } from '../page/dom.ts';
import { asText, longestUnasked, remarks } from '../tune/drawing.ts';
import { Marks } from '../tune/marks.ts';
import { musicLength, musicOf, writtenLines } from '../tune/music.ts';
import { drawStaff, scale } from '../tune/staff.ts';
import type { Drawn } from '../tune/staff.ts';
import type { Heard, Listening } from './listening.ts';
import type { Drawable } from './near.ts';
import type { Options } from './options.ts';
import type { Tune } from './tunes.ts';

/** No staff is drawn wider than this, in CSS pixels: the eye would lose the line. */
const widest = 960;
/** One system takes about this much, in CSS pixels, until it is drawn and known. */
const lineHeight = 78;

/** `The Kesh, G major`: what the staff is called. */
const labelOf = ({ title, key }: Tune, { semitones }: Options): string => {
	const name = title || l10n.t('ABC');
	return key === '' || semitones !== 0 ? name : `${name}, ${key}`;
};

/** One tune of a fence: its words, its staff and its button. It can become another, as when it is edited. */
export class Piece implements Heard, Drawable {
	readonly root: HTMLElement;
	/** The staff. */
	readonly element = el('div', { class: 'staff' });
	readonly marks = new Marks();
	readonly #title = el('span', { class: 'title' });
	readonly #facts = el('span', { class: 'facts' });
	readonly #word = el('p', { class: 'word', role: 'status' });
	readonly #below = el('div', { class: 'remarks' });
	readonly #button: HTMLButtonElement;
	#tune: Tune;
	#options: Options;
	/** That it is long has been seen, and it is wanted all the same. */
	#anyway = false;

	/** An incipit has its words, but no button: a tune that breaks off is not to be listened to. */
	constructor(tune: Tune, options: Options, listening: Listening, incipit: boolean) {
		this.#tune = tune;
		this.#options = options;
		this.#button = button('', () => listening.toggle(this), { class: 'play' });
		const words = [this.#title, this.#facts];
		const head = el('div', { class: 'head' }, ...words, incipit ? undefined : this.#button);
		this.root = el('div', { role: 'group' }, head, this.#word, this.element, this.#below);
		this.plays(false);
		this.#name();
		this.element.style.minHeight = `${writtenLines(musicOf(tune.abc)) * lineHeight}px`;
	}

	get tune(): Tune {
		return this.#tune;
	}

	get label(): string {
		return labelOf(this.#tune, this.#options);
	}

	/** What has been drawn stays until the other is. */
	become(tune: Tune, options: Options): void {
		this.#tune = tune;
		this.#options = options;
		this.#name();
		this.say('');
	}

	plays(playing: boolean): void {
		this.#button.textContent = playing ? l10n.t('Stop') : l10n.t('Play');
	}

	say(sentence: string): void {
		this.#word.textContent = sentence;
	}

	draw(width: number): void {
		this.element.style.minHeight = '';
		const { abc, isMusic } = this.#tune;
		const music = musicOf(abc);
		if (!isMusic) {
			this.#write(l10n.t('This cannot be drawn: most of it is not ABC.'));
		} else if (musicLength(music) > longestUnasked && !this.#anyway) {
			this.#write(l10n.t('This is so long that drawing it takes a while.'));
			const anyway = button(l10n.t('Draw It Anyway'), () => {
				this.#anyway = true;
				this.draw(width);
			});
			this.#below.append(el('p', {}, anyway));
		} else {
			const outcome = this.#drawOn(width, music);
			const drawn = !(outcome instanceof Error) && outcome.drawn;
			if (!drawn) this.element.replaceChildren();
			this.#button.hidden = !drawn;
			this.#below.replaceChildren(...remarks(outcome, abc));
			this.marks.draw(drawn ? outcome.places : () => new Map());
		}
	}

	/** In letters, for want of notes. */
	#write(reason: string): void {
		this.element.replaceChildren();
		this.#button.hidden = true;
		this.#below.replaceChildren(...asText(reason, this.#tune.abc));
		this.marks.draw(() => new Map());
	}

	#drawOn(width: number, music: string): Drawn | Error {
		const { scale: size, staffwidth = Infinity, fills, semitones, tablature } = this.#options;
		const room = Math.min(width, widest);
		try {
			const drawn = drawStaff(this.element, music, {
				label: this.label,
				// It is drawn for a page of another width, and then made as large as it is to be.
				width: Math.min(room / size, staffwidth * scale),
				tablature,
				semitones,
			});
			const svg = this.element.querySelector('svg');
			if (svg !== null) {
				const [across, down] = [svg.width.baseVal.value, svg.height.baseVal.value];
				const times = fills && staffwidth !== Infinity ? room / across : size;
				svg.setAttribute('width', String(Math.round(across * times)));
				svg.setAttribute('height', String(Math.round(down * times)));
			}
			return drawn;
		} catch (error) {
			return error instanceof Error ? error : new Error(String(error));
		}
	}

	#name(): void {
		const { title, type, key, composer } = this.#tune;
		this.root.setAttribute('aria-label', this.label);
		this.#title.textContent = title;
		this.#facts.textContent = [type, key, composer].filter(part => part !== '').join(' · ');
	}
}
