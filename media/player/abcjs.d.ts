/** abcjs' own unrolling of repeats, which the package does not type. */
declare module 'abcjs/src/synth/abc_midi_sequencer.js' {
	import type { TuneObject } from 'abcjs';
	/** Notes, rests and what else there is, as they are played; one list for each voice. */
	const sequence: (
		tune: TuneObject,
		options: object,
	) => readonly (readonly {
		readonly el_type: string;
		/** Whole notes; notes and rests have one. */
		readonly duration?: number;
		/** What of the staff it is. */
		readonly elem?: { readonly startChar: number };
	}[])[];
	export default sequence;
}
