/** What a Standard MIDI File says, read by the specification and not by what wrote it. Times are ticks. */
export interface Midi {
	readonly format: number;
	readonly division: number;
	readonly tracks: readonly MidiTrack[];
}

interface MidiTrack {
	readonly names: string[];
	readonly tempos: { readonly at: number; readonly microseconds: number }[];
	readonly meters: { readonly at: number; readonly meter: string }[];
	readonly programs: number[];
	/** In the order in which they begin. */
	readonly notes: { readonly start: number; end: number; readonly pitch: number }[];
}

/** Throws where it is no such file, or a note never ends. */
export function readMidi(bytes: Uint8Array): Midi {
	const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	if (chunkAt(bytes, 0) !== 'MThd' || view.getUint32(4) !== 6) throw new Error('No MIDI file');
	const tracks: MidiTrack[] = [];
	let at = 14;
	while (at < bytes.length) {
		if (chunkAt(bytes, at) !== 'MTrk') throw new Error(`No track at ${at}`);
		const length = view.getUint32(at + 4);
		tracks.push(readTrack(bytes.subarray(at + 8, at + 8 + length)));
		at += 8 + length;
	}
	if (tracks.length !== view.getUint16(10)) throw new Error('Not as many tracks as it says');
	return { format: view.getUint16(8), division: view.getUint16(12), tracks };
}

function chunkAt(bytes: Uint8Array, at: number): string {
	return String.fromCharCode(...bytes.subarray(at, at + 4));
}

function readTrack(bytes: Uint8Array): MidiTrack {
	const track: MidiTrack = { names: [], tempos: [], meters: [], programs: [], notes: [] };
	const sounding = new Map<number, MidiTrack['notes'][number][]>();
	let [at, now] = [0, 0];
	const byte = (): number => {
		const value = bytes[at++];
		if (value === undefined) throw new Error('The track ends too early');
		return value;
	};
	const variable = (): number => {
		let value = 0;
		for (;;) {
			const next = byte();
			value = value * 128 + (next & 0x7f);
			if (next < 0x80) return value;
		}
	};
	for (;;) {
		now += variable();
		const status = byte();
		if (status === 0xff) {
			const kind = byte();
			const length = variable();
			const data = [...bytes.subarray(at, at + length)];
			at += length;
			const [a = 0, b = 0, c = 0] = data;
			if (kind === 0x2f) break;
			if (kind === 0x03) track.names.push(new TextDecoder().decode(new Uint8Array(data)));
			if (kind === 0x51) track.tempos.push({ at: now, microseconds: a * 65536 + b * 256 + c });
			if (kind === 0x58) track.meters.push({ at: now, meter: `${a}/${2 ** b}` });
			continue;
		}
		const kind = status & 0xf0;
		const value = byte();
		if (kind === 0xc0) {
			track.programs.push(value);
			continue;
		}
		const velocity = byte();
		const held = sounding.get(value) ?? [];
		sounding.set(value, held);
		if (kind === 0x90 && velocity > 0) {
			const note = { start: now, end: -1, pitch: value };
			held.push(note);
			track.notes.push(note);
		} else if (kind === 0x80 || kind === 0x90) {
			const note = held.shift();
			if (note === undefined) throw new Error(`Note ${value} ends before it begins`);
			note.end = now;
		} else throw new Error(`Unknown status ${status}`);
	}
	if (at !== bytes.length) throw new Error('Something follows the end of the track');
	if (track.notes.some(({ end }) => end < 0)) throw new Error('A note never ends');
	return track;
}
