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

	/** Whether there was a melody in it; if not, it is left out. Never throws. */
	add({ tuneId, settingId, mode, abc }: MelodySetting): boolean {
		const grids = melodiesIn(abc, mode);
		for (const grid of grids) this.#writer.add(tuneId, settingId, grid);
		return grids.length > 0;
	}

	finish(): Uint8Array {
		return this.#writer.finish();
	}
}
