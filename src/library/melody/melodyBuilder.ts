import { MelodyWriter } from './format.ts';
import { gridOf, type Grid } from './grid.ts';
import { readAbc } from './readAbc.ts';
import { unitsOf } from './units.ts';

/** What is indexed of a setting; `mode` is The Session's spelling (`Edorian`), `abc` the body alone. */
export interface MelodySetting {
	readonly tuneId: number;
	readonly settingId: number;
	readonly meter: string;
	readonly mode: string;
	readonly abc: string;
}

/** Fewer slots are no melody, more are no tune. */
const fewest = 8;
const most = 4096;

/**
 * As `readAbc` takes it; none where there is no melody in it, and two where its bars may be measured in quavers as well
 * as in semiquavers. Never throws.
 */
export function melodiesIn(abc: string, mode?: string): readonly Grid[] {
	const melody = readAbc(abc, mode);
	return unitsOf(melody.bars)
		.map(unit => gridOf(melody, unit))
		.filter(({ slots }) => slots.length >= fewest && slots.length <= most);
}

/** Takes settings one by one and makes the bytes of an index of them, the same for the same settings. */
export class MelodyBuilder {
	readonly #writer = new MelodyWriter();
	/** Written last: what is cut off where there is too much like a melody is what stands behind. */
	readonly #others: (readonly [tuneId: number, settingId: number, grid: Grid])[] = [];

	/** Whether there was a melody in it; if not, it is left out. Never throws. */
	add({ tuneId, settingId, mode, abc }: MelodySetting): boolean {
		const [grid, ...others] = melodiesIn(abc, mode);
		if (!grid) return false;
		this.#writer.add(tuneId, settingId, grid);
		for (const other of others) this.#others.push([tuneId, settingId, other]);
		return true;
	}

	finish(): Uint8Array {
		for (const other of this.#others.splice(0)) this.#writer.add(...other);
		return this.#writer.finish();
	}
}
