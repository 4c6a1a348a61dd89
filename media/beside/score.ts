import * as l10n from '@vscode/l10n';
import { barName, notesInWords } from '../../src/abc/inWords.ts';
import type { Place, Placed } from '../../src/abc/places.ts';
import { nearestTo, noteIn, placeOf, spotOf } from '../../src/abc/places.ts';
import { soundingVoices } from '../../src/abc/sounding.ts';
import { el } from '../page/dom.ts';
import type { Words } from '../page/words.ts';
import type { Staves } from '../tune/staves.ts';
import { CursorMark } from './cursorMark.ts';
import { beginningsIn, noteFor } from './noteKeys.ts';
import { Sheet } from './sheet.ts';

/** Who is told of what is done on the staff, and that something of it has been drawn. */
export interface ScoreListener {
	/** The cursor is to go there; with `focus` the user goes along. */
	goTo(place: Place, focus: boolean): void;
	drawn(): void;
	/** Another note is marked; undefined for none. */
	marked(at: number | undefined): void;
}

/** How long (ms) the editor may take to go where it was sent. */
const patience = 1000;

/** The staff of what is written, with a mark on the note that the cursor stands at. */
export class Score {
	readonly element: HTMLElement;
	/** What can be done on it. */
	readonly hint = el(
		'p',
		{ class: 'hint byline', id: 'score-hint' },
		l10n.t('Press a note to put the cursor there, twice to go there yourself.'),
		' ',
		l10n.t(
			'With the focus on the staff, arrow keys go from note to note, and Enter goes to the text.',
		),
	);
	readonly sheet: Sheet;
	readonly #listener: ScoreListener;
	readonly #words: Words;
	readonly #mark = new CursorMark();
	#placed: Placed = { lines: [], places: [] };
	#music = '';
	#cursor: Place | null = null;
	#at: number | undefined;
	/** Where the cursor was sent last, and how long its coming there is waited for. */
	#sent: { readonly place: Place; readonly until: number } | undefined;
	/** The cursor has gone elsewhere since its note was last looked for. */
	#moved = false;
	/** What is said of each note; worked out when one is marked. */
	#said: ReadonlyMap<number, string> | undefined;

	constructor(words: Words, listener: ScoreListener) {
		this.#words = words;
		this.#listener = listener;
		this.sheet = new Sheet(() => {
			listener.drawn();
			this.#look();
		});
		// A slider is what goes from one of many to the next by keys, and says which.
		this.element = el(
			'div',
			{
				...{ class: 'score', role: 'slider', tabindex: '0', 'aria-valuemin': '0' },
				'aria-describedby': this.hint.id,
			},
			this.sheet.element,
		);
		this.element.addEventListener('keydown', event => this.#press(event));
		this.sheet.element.addEventListener('dblclick', () => this.#follow(this.#at, true));
	}

	get staves(): Staves {
		return this.sheet.staves;
	}

	/** Begins to draw; the element is in the document. */
	start(): void {
		this.sheet.start();
	}

	/** Draws this instead of what is drawn, which stays until then. */
	show(placed: Placed, label: string): void {
		this.#placed = placed;
		this.element.setAttribute('aria-label', l10n.t('Notes of {0}', label));
		this.#music = placed.lines.join('\n');
		this.#said = undefined;
		if (this.sheet.show(placed, label)) return;
		this.#listener.drawn();
		this.#look();
	}

	/** Where the cursor is in the document; null for elsewhere. */
	follow(cursor: Place | null): void {
		const sent = this.#sent;
		// What comes back of one step must not undo the next that has been made meanwhile.
		if (sent && performance.now() < sent.until && !isSamePlace(sent.place, cursor)) return;
		this.#sent = undefined;
		this.#take(cursor);
	}

	#take(cursor: Place | null): void {
		const before = this.#cursor;
		this.#moved ||= before?.line !== cursor?.line || before?.character !== cursor?.character;
		this.#cursor = cursor;
	}

	/** Marks the note of the cursor on what is drawn now. */
	mark(): void {
		this.#look();
	}

	/** The note that is pressed. */
	press(at: number): void {
		this.#follow(at, false);
	}

	dispose(): void {
		this.sheet.dispose();
	}

	#look(): void {
		const spot = this.#cursor === null ? undefined : spotOf(this.#placed, this.#cursor);
		this.#frame(spot && nearestTo(spot, beginningsIn(this.sheet.places)));
		// What is played is what one looks at.
		if (!this.#moved || spot === undefined || document.querySelector('.sounding') !== null) return;
		if (this.#at === undefined) this.sheet.reveal(spot.at);
		else {
			this.#moved = false;
			this.#mark.reveal();
		}
	}

	#frame(at: number | undefined): void {
		const all = beginningsIn(this.sheet.places);
		this.#at = at;
		this.#mark.draw(at === undefined ? [] : (this.sheet.places.get(at) ?? []));
		const number = at === undefined ? 0 : all.indexOf(at) + 1;
		this.element.setAttribute('aria-valuemax', String(all.length));
		this.element.setAttribute('aria-valuenow', String(number));
		this.element.setAttribute(
			'aria-valuetext',
			at === undefined ? l10n.t('no note') : this.#inWords(at),
		);
		this.#listener.marked(at);
	}

	#inWords(at: number): string {
		this.#said ??= saidOf(this.#music, this.#words);
		return this.#said.get(at) ?? '';
	}

	#press(event: KeyboardEvent): void {
		if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
		if (event.key === 'Enter') {
			event.preventDefault();
			this.#follow(this.#at, true);
			return;
		}
		const at = noteFor(event.key, this.#at, this.sheet.places);
		if (at === undefined) return;
		// The keys of the player have the same arrows for bars.
		event.preventDefault();
		this.#follow(at, false);
	}

	/** Lets the cursor go to a note, and marks it without waiting for that. */
	#follow(at: number | undefined, focus: boolean): void {
		const place = at === undefined ? undefined : placeOf(this.#placed, noteIn(this.#music, at));
		if (place === undefined) return;
		this.#take(place);
		this.#sent = { place, until: performance.now() + patience };
		this.#look();
		this.#listener.goTo(place, focus);
	}
}

const isSamePlace = (one: Place, other: Place | null): boolean =>
	one.line === other?.line && one.character === other.character;

/** What is said of each note of the music, by where it begins. */
const saidOf = (music: string, words: Words): ReadonlyMap<number, string> => {
	const said = new Map<number, string>();
	try {
		for (const bar of soundingVoices(music).flat())
			for (const sound of bar.sounds) {
				const name = notesInWords({ ...bar, sounds: [sound] }, words);
				said.set(sound.at, `${name}, ${barName(bar)}`);
			}
	} catch {
		// What can't be read has been said below the staff.
	}
	return said;
};
