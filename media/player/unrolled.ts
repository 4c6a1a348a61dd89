import type { TuneObject, VoiceItem } from 'abcjs';
import { playingOrder } from '../../src/abc/repeats.ts';
import { voicesOf } from '../../src/abc/sounding.ts';
import type { Bar } from '../../src/abc/sounding.ts';

type Staff = NonNullable<TuneObject['lines'][number]['staff']>[number];
type Note = Extract<VoiceItem, { readonly el_type: 'note' }>;

/** A bar as abcjs has read it, with what the staff says where it begins. */
interface Piece {
	readonly staff: Staff;
	readonly items: VoiceItem[];
}

/** A tune whose lines are its bars in playing order, without any sign of a repeat. */
export interface Unrolled {
	readonly tune: TuneObject;
	/** Those of the first voice, as they are written. */
	readonly bars: readonly Bar[];
}

const sounds = (item: VoiceItem): item is Note =>
	item.el_type === 'note' && item.rest?.type !== 'spacer';

/** A bar line that repeats nothing. */
const plain = { el_type: 'bar', type: 'bar_thin', startEnding: '' } as const;
const lineAtEnd: VoiceItem = { ...plain, decoration: [], startChar: -1, endChar: -1 };

/** The bars of each voice; what has no notes, as signs at the beginning of a line, goes with the next. */
const piecesOf = (tune: TuneObject): readonly (readonly Piece[])[] => {
	const voices: { readonly pieces: Piece[]; staff?: Staff; open?: Piece | undefined }[] = [];
	for (const { staff: staves = [] } of tune.lines) {
		let at = 0;
		for (const staff of staves) {
			for (const items of staff.voices ?? []) {
				const voice = (voices[at++] ??= { pieces: [] });
				voice.staff = { ...voice.staff, ...staff };
				for (const item of items) {
					voice.open ??= { staff: voice.staff, items: [] };
					voice.open.items.push(item.el_type === 'bar' ? { ...item, ...plain } : item);
					if (item.el_type === 'key') voice.staff = { ...voice.staff, key: item };
					if (item.el_type === 'meter') voice.staff = { ...voice.staff, meter: item };
					if (item.el_type !== 'bar' || !voice.open.items.some(sounds)) continue;
					voice.pieces.push(voice.open);
					voice.open = undefined;
				}
			}
		}
	}
	return voices.map(({ pieces, open }) => {
		if (open?.items.some(sounds))
			return [...pieces, { ...open, items: [...open.items, lineAtEnd] }];
		return pieces;
	});
};

const firstNote = ({ items }: Piece): number | undefined => items.find(sounds)?.startChar;

/**
 * The notes with ties that hold from what is played before them, not from what is written there. A tie that
 * leads nowhere is none: abcjs would give the length of later notes to it.
 */
const retied = (pieces: readonly Piece[]): readonly Piece[] => {
	const played = pieces.map(({ staff, items }) => ({
		staff,
		items: items.map(item => {
			if (!sounds(item) || item.pitches === undefined) return item;
			return { ...item, pitches: item.pitches.map(pitch => ({ ...pitch })) };
		}),
	}));
	let before: Note | undefined;
	for (const note of played.flatMap(({ items }) => items.filter(sounds))) {
		for (const pitch of note.pitches ?? []) delete pitch.endTie;
		for (const pitch of before?.pitches ?? []) {
			if (pitch.startTie === undefined) continue;
			const next = note.pitches?.find(other => other.pitch === pitch.pitch);
			if (next === undefined) delete pitch.startTie;
			else next.endTie = true;
		}
		before = note;
	}
	for (const pitch of before?.pitches ?? []) delete pitch.startTie;
	return played;
};

/** Lays out the bars of a tune as they are played, for abcjs to make notes of. */
export const unrolled = (tune: TuneObject): Unrolled => {
	const written = voicesOf(tune);
	const voices = piecesOf(tune).map(pieces => {
		const [piece] = pieces;
		const at = piece === undefined ? undefined : firstNote(piece);
		return { pieces, bars: written.find(([bar]) => bar?.sounds[0]?.at === at) ?? [] };
	});
	const leading = voices[0]?.bars ?? [];
	const played = voices.map(({ pieces, bars }) => {
		// Other voices need not write the signs again.
		const order = playingOrder(bars.length === leading.length ? leading : bars);
		return retied(order.flatMap(index => pieces[index] ?? []));
	});
	const length = Math.max(0, ...played.map(pieces => pieces.length));
	const lines = Array.from({ length }, (_, index) => ({
		staff: played.flatMap(pieces => {
			const { staff, items } = pieces[index] ?? { staff: pieces.at(-1)?.staff, items: [] };
			return staff === undefined ? [] : [{ ...staff, voices: [items] }];
		}),
	}));
	const laidOut = Object.create(tune) as TuneObject;
	laidOut.lines = lines;
	return { tune: laidOut, bars: leading };
};
