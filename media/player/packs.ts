/** The sound files as they are packed (media/sounds/manifest.json). Positions are samples at `rate`. */
export interface Manifest {
	readonly rate: number;
	/** Where the pulse is that tells how much a decoder has put in front. */
	readonly sync: number;
	readonly instruments: Readonly<Record<string, ManifestInstrument>>;
}

interface ManifestInstrument {
	readonly file: string;
	readonly kind: 'sustain' | 'pluck' | 'hit';
	readonly gain: number;
	/** By MIDI number. */
	readonly notes: Readonly<Record<string, ManifestNote>>;
}

interface ManifestNote {
	readonly at: number;
	readonly len: number;
	readonly loop?: readonly [number, number];
}

/** One note of an instrument inside its buffer, in s. */
interface Sample {
	readonly midi: number;
	readonly at: number;
	readonly length: number;
	readonly loop: { readonly start: number; readonly end: number } | undefined;
}

/** An instrument, decoded. */
export interface Pack {
	readonly buffer: AudioBuffer;
	readonly kind: ManifestInstrument['kind'];
	readonly gain: number;
	readonly samples: readonly Sample[];
}

/** The rate of the files: decoded at it, nothing is resampled twice. */
const rate = 44_100;
/** The pulse is searched in this many samples from the start, and is at least this loud. */
const [pulseWithin, pulseLevel] = [4000, 0.2];
/** What a loop's end is faded into its beginning again, in s: the codec has blurred the joint. */
const joint = 0.01;

const fetchFile = async (url: string): Promise<Response> => {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`${url}: ${response.status}`);
	return response;
};

/** Decoders disagree about how much of an mp3's head is music: the pulse tells. In samples. */
const pulseOf = (samples: Float32Array): number => {
	let top = 0;
	const within = Math.min(samples.length, pulseWithin);
	for (let index = 1; index < within; index++) {
		if (Math.abs(samples[index] ?? 0) > Math.abs(samples[top] ?? 0)) top = index;
	}
	if (Math.abs(samples[top] ?? 0) < pulseLevel) throw new Error('A pack without its pulse');
	return top;
};

const smoothJoint = (samples: Float32Array, from: number, to: number): void => {
	const width = Math.round(joint * rate);
	for (let index = 0; index < width; index++) {
		const share = (index + 1) / width;
		const at = to - width + index;
		samples[at] = (samples[at] ?? 0) * (1 - share) + (samples[from - width + index] ?? 0) * share;
	}
	// The interpolation at the joint looks a little further.
	samples.copyWithin(to, from, from + 64);
};

const unpack = (
	buffer: AudioBuffer,
	{ kind, gain, notes }: ManifestInstrument,
	sync: number,
): Pack => {
	const samples = buffer.getChannelData(0);
	const delay = pulseOf(samples) - sync;
	return {
		buffer,
		kind,
		gain,
		samples: Object.entries(notes).map(([midi, { at, len, loop }]) => {
			const start = at + delay;
			if (loop !== undefined) smoothJoint(samples, start + loop[0], start + loop[1]);
			return {
				midi: Number(midi),
				at: start / rate,
				length: len / rate,
				loop: loop && { start: (start + loop[0]) / rate, end: (start + loop[1]) / rate },
			};
		}),
	};
};

/** Loads instruments from a folder of the extension, each once; what fails can be asked for again. */
export class Packs {
	readonly #folder: string;
	#manifest: Promise<Manifest> | undefined;
	readonly #packs = new Map<string, Promise<Pack>>();

	/** `folder` ends with a slash. */
	constructor(folder: string) {
		this.#folder = folder;
	}

	load(instrument: string): Promise<Pack> {
		const known = this.#packs.get(instrument);
		if (known !== undefined) return known;
		const pack = this.#load(instrument);
		this.#packs.set(instrument, pack);
		pack.catch(() => this.#packs.delete(instrument));
		return pack;
	}

	async #load(instrument: string): Promise<Pack> {
		const { sync, instruments } = await this.#readManifest();
		const description = instruments[instrument];
		if (description === undefined) throw new Error(`No instrument ${instrument}`);
		const file = await fetchFile(this.#folder + description.file);
		// To decode needs no gesture: not the context that sounds.
		const decoder = new OfflineAudioContext(1, 1, rate);
		return unpack(await decoder.decodeAudioData(await file.arrayBuffer()), description, sync);
	}

	#readManifest(): Promise<Manifest> {
		if (this.#manifest !== undefined) return this.#manifest;
		const manifest = fetchFile(`${this.#folder}manifest.json`).then(
			// A file of the extension's own.
			async file => (await file.json()) as Manifest,
		);
		manifest.catch(() => {
			this.#manifest = undefined;
		});
		this.#manifest = manifest;
		return manifest;
	}
}
