import { parseKey } from '../../abc/key.ts';
import { placeOf, signatureOf } from '../../abc/interval.ts';

const sharps = 'FCGDAEB';
const noSign = 9;

/** What sharpens and flattens the notes: the signature, and the signs of the bar, each in its own octave. */
export class Signs {
	readonly #signature = [0, 0, 0, 0, 0, 0, 0];
	/** By place on the staff, from four octaves below middle C. */
	readonly #inBar = new Int8Array(64).fill(noSign);
	#areAny = false;

	/** Semitones from the natural, for a place on the staff; `sign` is the one before the note, if there is one. */
	alteration(place: number, sign: number | undefined): number {
		const slot = (place + 28) & 63;
		if (sign !== undefined) {
			this.#inBar[slot] = sign;
			this.#areAny = true;
		}
		const heard = this.#inBar[slot] ?? noSign;
		const letter = ((place % 7) + 7) % 7;
		return heard === noSign ? (this.#signature[letter] ?? 0) : heard;
	}

	endBar(): void {
		if (this.#areAny) this.#inBar.fill(noSign);
		this.#areAny = false;
	}

	/**
	 * `Edorian`, `D mix`, `Am ^g`, `HP`, `none`; what names no key leaves all as it is. Gives whether there is a
	 * tonic in it.
	 */
	key(value: string): boolean {
		const [, tonic = '', mode = ''] = /^\s*([A-Ga-g][#b]?)\s*([A-Za-z]*)/.exec(value) ?? [];
		// `K:G clef=treble`, `K:D exp ^f`: what follows is no mode.
		const key = parseKey(tonic + mode.slice(0, 3)) ?? parseKey(tonic);
		if (!key && !/^\s*(?:none|H[Pp])/.test(value)) return false;
		const fifths = key ? signatureOf(key) : 0;
		this.#signature.fill(0);
		for (let n = 0; n < Math.min(Math.abs(fifths), 7); n++) {
			const letter = fifths > 0 ? sharps.charAt(n) : sharps.charAt(6 - n);
			this.#signature[placeOf(letter)] = Math.sign(fifths);
		}
		for (const [, sign, letter = ''] of value.matchAll(/([\^_=])([A-Ga-g])(?![A-Za-z])/g))
			this.#signature[placeOf(letter)] = sign === '^' ? 1 : sign === '_' ? -1 : 0;
		return key !== undefined;
	}
}
