import type { Locator } from 'playwright-core';

/** What a page has sent to the loudspeaker. Times are milliseconds of the page's own clock. */
export interface Heard {
	readonly notes: readonly HeardNote[];
	/** The last click or change that the page was told of. */
	readonly asked: number;
	/** When the mark of the note that sounds has moved. */
	readonly marked: readonly number[];
	/** How much later something is heard than the audio clock says, in ms, as far as the browser knows. */
	readonly latency: number;
}

export interface HeardNote {
	/** When the page sent it. */
	readonly sent: number;
	/** When its first sample comes out of the browser. */
	readonly begins: number;
	/** Which pack of sounds it is of; they are counted as they are first used, and the melody's comes first. */
	readonly pack: number;
	/** How fast its sample is played: 1 as it is stored. */
	readonly speed: number;
}

interface SoundWatch {
	readonly heard: () => Heard;
	/** Forgets the notes and the marks so far. */
	readonly forget: () => void;
	/** Packs that are decoded, and the bytes of those that are still kept. */
	readonly decoded: () => { readonly packs: number; readonly bytes: number };
}

declare global {
	var theSessionSoundWatch: SoundWatch;
}

/** Listens to a page of tunes that has not played yet; `body` is its own. */
export async function watchSound(body: Locator): Promise<void> {
	await body.evaluate(watch);
}

/** Waits until a note that was asked for by the last click or change is heard, and gives what was heard by then. */
export async function firstHeard(body: Locator): Promise<Heard> {
	return body.evaluate(whenHeard);
}

/** In the page. */
function watch(): void {
	interface Sent {
		readonly at: number;
		readonly when: number;
		readonly pack: number;
		readonly speed: number;
		until: number;
	}
	let sent: Sent[] = [];
	let marked: number[] = [];
	let asked = NaN;
	let context: AudioContext | undefined;
	const nodes = new WeakMap<AudioBufferSourceNode, Sent>();
	const packs = new WeakMap<AudioBuffer, number>();
	let packsUsed = 0;
	const buffers: WeakRef<AudioBuffer>[] = [];

	// Each for all nodes that the page makes: what it calls comes through here.
	const nodesDo: Record<'start' | 'stop', (when?: number) => void> =
		AudioBufferSourceNode.prototype;
	nodesDo.start = new Proxy(nodesDo.start, {
		apply: (start, node: AudioBufferSourceNode, args: [number?]) => {
			if (node.context instanceof AudioContext) context = node.context;
			const { buffer } = node;
			if (buffer && !packs.has(buffer)) packs.set(buffer, packsUsed++);
			const note: Sent = {
				at: performance.now(),
				when: Math.max(args[0] ?? 0, node.context.currentTime),
				pack: buffer ? (packs.get(buffer) ?? -1) : -1,
				speed: node.playbackRate.value,
				until: Infinity,
			};
			nodes.set(node, note);
			sent.push(note);
			Reflect.apply(start, node, args);
		},
	});
	nodesDo.stop = new Proxy(nodesDo.stop, {
		apply: (stop, node: AudioBufferSourceNode, args: [number?]) => {
			const note = nodes.get(node);
			if (note) note.until = args[0] ?? 0;
			Reflect.apply(stop, node, args);
		},
	});
	const contextsDo: { decodeAudioData: (file: ArrayBuffer) => Promise<AudioBuffer> } =
		BaseAudioContext.prototype;
	contextsDo.decodeAudioData = new Proxy(contextsDo.decodeAudioData, {
		apply: async (decode, decoder: BaseAudioContext, args: [ArrayBuffer]) => {
			const buffer = await Reflect.apply(decode, decoder, args);
			buffers.push(new WeakRef(buffer));
			return buffer;
		},
	});

	// What leaves the browser when, by both clocks, again and again: on a busy machine the sound stumbles, and they part.
	const clocks: Required<AudioTimestamp>[] = [];
	setInterval(() => {
		const { contextTime = 0, performanceTime = 0 } = context?.getOutputTimestamp() ?? {};
		if (contextTime > 0) clocks.push({ contextTime, performanceTime });
	}, 20);

	for (const type of ['click', 'change'])
		addEventListener(type, ({ timeStamp }) => (asked = timeStamp), { capture: true });
	new MutationObserver(records => {
		const moved = records.some(
			({ target, oldValue }) =>
				(target as Element).classList.contains('sounding') && !oldValue?.includes('sounding'),
		);
		if (moved) marked.push(performance.now());
	}).observe(document, { subtree: true, attributeFilter: ['class'], attributeOldValue: true });

	globalThis.theSessionSoundWatch = {
		heard: () => {
			const begins = (when: number) => {
				const { contextTime, performanceTime } = clocks.reduce(
					(best, one) =>
						Math.abs(one.contextTime - when) < Math.abs(best.contextTime - when) ? one : best,
					{ contextTime: Infinity, performanceTime: NaN },
				);
				return performanceTime + (when - contextTime) * 1000;
			};
			return {
				// What is taken back before it begins is never heard.
				notes: sent
					.filter(({ when, until }) => until > when)
					.map(({ at, when, pack, speed }) => ({ sent: at, begins: begins(when), pack, speed })),
				asked,
				marked,
				latency: (context?.outputLatency ?? NaN) * 1000,
			};
		},
		forget: () => {
			[sent, marked] = [[], []];
		},
		decoded: () => {
			const kept = buffers.flatMap(buffer => buffer.deref() ?? []);
			const bytes = kept.reduce(
				(sum, { length, numberOfChannels }) => sum + length * numberOfChannels * 4,
				0,
			);
			return { packs: buffers.length, bytes };
		},
	};
}

/** In the page. */
async function whenHeard(): Promise<Heard> {
	for (;;) {
		await new Promise(resolve => setTimeout(resolve, 5));
		const { notes, asked, ...rest } = globalThis.theSessionSoundWatch.heard();
		const answer = notes.filter(({ sent }) => sent >= asked);
		// A clock that has only just begun to run is not to be trusted yet.
		if (answer.some(({ begins }) => begins + 200 < performance.now()))
			return { notes: answer, asked, ...rest };
	}
}
