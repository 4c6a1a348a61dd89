import type { Instrument } from '../../src/abc/heard.ts';
import type { Click } from './clicks.ts';
import { Course } from './course.ts';
import type { Route, Stretch, Whereabouts } from './course.ts';
import type { Pack, Packs } from './packs.ts';
import { clicksIn, countedIn, notesIn } from './schedule.ts';
import type { Sound } from './score.ts';
import { sound } from './voice.ts';
import type { Voice, Wanted } from './voice.ts';

/** What is to be played and how; it can be changed while it is played. */
export interface Orders {
	/** Sorted by their beginnings. */
	readonly sounds: readonly Sound[];
	readonly instrument: Instrument;
	readonly chords: boolean;
	/** Those of the metronome; none when it is off. */
	readonly clicks: readonly Click[];
	readonly route: Route;
}

/** The browser lets no sound through, since nobody has clicked into the page. */
export class Silenced extends Error {}

/** So much is sent to the sound card ahead, in s: more than a page is ever busy while it draws. */
const ahead = 0.35;
/** How often that is looked after, in ms. */
const often = 60;
/** Between an order and its first sound, in s. */
const soon = 0.03;
/** How long the browser is waited for before it counts as refusing, in ms. */
const patience = 1500;
/** Banjo and harp with chords reach beyond full level: a limiter catches what is left of that. */
const level = 0.6;

interface Playing {
	readonly course: Course;
	orders: Orders;
	packs: ReadonlyMap<string, Pack>;
}

const packsFor = ({ instrument, chords, clicks }: Orders, counted: boolean): readonly string[] => [
	instrument,
	...(chords ? ['guitar'] : []),
	...(counted || clicks.length > 0 ? ['percussion'] : []),
];

/**
 * Plays. Every note is sent to the audio clock on its own a moment ahead, so that a new tempo, instrument
 * or loop is heard at once, and a loop has no seam.
 */
export class Engine {
	readonly #packs: Pick<Packs, 'load'>;
	#context: AudioContext | undefined;
	#out: AudioNode | undefined;
	#playing: Playing | undefined;
	#voices: Voice[] = [];
	#timer: ReturnType<typeof setInterval> | undefined;
	/** Counts what has been asked for: a slow load must not play what is no longer wanted. */
	#asked = 0;

	constructor(packs: Pick<Packs, 'load'>) {
		this.#packs = packs;
	}

	/** To be called first thing in the handler of a click: later the browser would not hear of it. */
	wake(): void {
		this.#context ??= new AudioContext({ latencyHint: 'interactive' });
		// Without a click it never settles: nobody waits for it here.
		if (this.#context.state !== 'running') void this.#context.resume();
	}

	/** Loads what will probably be played; that it fails shows when it is. */
	prepare(instrument: Instrument, chords: boolean): void {
		for (const name of [instrument, ...(chords ? ['guitar'] : [])]) {
			this.#packs.load(name).catch(() => undefined);
		}
	}

	/**
	 * Plays from `position` on, after these clicks. Answers whether it does: by the time all is loaded
	 * something else may be wanted. Throws when there can be no sound.
	 */
	async play(orders: Orders, position: number, counted: readonly Click[]): Promise<boolean> {
		this.stop();
		const asked = this.#asked;
		const [packs, context] = await Promise.all([
			this.#load(packsFor(orders, counted.length > 0)),
			this.#running(),
		]);
		if (asked !== this.#asked) return false;
		const rate = orders.route.rate(0);
		const lead = -(counted[0]?.at ?? 0) / rate;
		const start = context.currentTime + soon + lead;
		this.#playing = { course: new Course(orders.route, start, position), orders, packs };
		this.#sound('percussion', countedIn(counted, start, rate));
		this.#timer = setInterval(() => this.#send(), often);
		this.#send();
		return true;
	}

	/** Goes on otherwise, from the next moment on. Answers whether something is played. */
	async change(orders: Orders): Promise<boolean> {
		const asked = this.#asked;
		const packs = await this.#load(packsFor(orders, false));
		const [playing, context] = [this.#playing, this.#context];
		if (asked !== this.#asked || playing === undefined || context === undefined) return false;
		const from = playing.course.change(orders.route, context.currentTime + soon);
		this.#silence(from);
		playing.orders = orders;
		playing.packs = new Map([...playing.packs, ...packs]);
		this.#send();
		return true;
	}

	stop(): void {
		this.#asked++;
		clearInterval(this.#timer);
		this.#playing = undefined;
		if (this.#context !== undefined) this.#silence(-Infinity);
	}

	/** What is heard now; undefined while nothing is, as during the count-in; `ended` once all is played. */
	hear(): Whereabouts | 'ended' | undefined {
		const [playing, context] = [this.#playing, this.#context];
		if (playing === undefined || context === undefined) return undefined;
		const heard = context.currentTime - (context.outputLatency || 0);
		const { ended } = playing.course;
		return ended !== undefined && heard > ended ? 'ended' : playing.course.at(heard);
	}

	async #load(names: readonly string[]): Promise<ReadonlyMap<string, Pack>> {
		const load = async (name: string): Promise<[string, Pack]> => [
			name,
			await this.#packs.load(name),
		];
		return new Map(await Promise.all(names.map(load)));
	}

	async #running(): Promise<AudioContext> {
		const context = this.#context;
		if (context === undefined) throw new Silenced();
		const until = performance.now() + patience;
		while (context.state !== 'running') {
			if (performance.now() > until) throw new Silenced();
			await new Promise(resolve => setTimeout(resolve, 10));
		}
		return context;
	}

	#send(): void {
		const [playing, context] = [this.#playing, this.#context];
		if (playing === undefined || context === undefined) return;
		// A page that is not seen is looked after once a second only.
		const until = context.currentTime + (document.hidden ? 2 : ahead);
		for (const stretch of playing.course.plan(until)) this.#sendStretch(playing, stretch);
		this.#voices = this.#voices.filter(({ end }) => end > context.currentTime);
	}

	#sendStretch({ orders }: Playing, stretch: Stretch): void {
		const { sounds, instrument, chords, clicks } = orders;
		this.#sound('percussion', clicksIn(stretch, clicks));
		if (stretch.answer) return;
		const melody = sounds.filter(({ of }) => of === 'melody');
		this.#sound(instrument, notesIn(stretch, melody, instrument));
		if (chords) {
			const accompaniment = sounds.filter(({ of }) => of === 'chords');
			this.#sound('guitar', notesIn(stretch, accompaniment, instrument));
		}
	}

	#sound(name: string, wanted: readonly Wanted[]): void {
		const [pack, context] = [this.#playing?.packs.get(name), this.#context];
		if (pack === undefined || context === undefined) return;
		const out = (this.#out ??= output(context));
		for (const note of wanted) {
			const voice = sound(context, out, pack, {
				...note,
				start: Math.max(note.start, context.currentTime),
			});
			if (voice !== undefined) this.#voices.push(voice);
		}
	}

	/** Takes back what begins at `from` or later; what sounds already may end, unless all is to be silent. */
	#silence(from: number): void {
		const now = this.#context?.currentTime ?? 0;
		for (const voice of this.#voices) {
			if (voice.start >= from - 1e-6) voice.stop(Math.max(now, 0));
		}
		this.#voices = this.#voices.filter(({ start }) => start < from - 1e-6);
	}
}

/** Where all sound goes through, live or into a buffer. */
export const output = (context: BaseAudioContext): AudioNode => {
	const gain = context.createGain();
	gain.gain.value = level;
	const limiter = context.createDynamicsCompressor();
	limiter.threshold.value = -3;
	limiter.knee.value = 0;
	limiter.ratio.value = 20;
	limiter.attack.value = 0.002;
	limiter.release.value = 0.1;
	gain.connect(limiter).connect(context.destination);
	return gain;
};
