import { MelodyWriter } from './format.ts';
import { gridOf, type Grid } from './grid.ts';
import { readAbc } from './readAbc.ts';

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

/** As `readAbc` takes it; undefined where there is no melody in it. Never throws. */
export function melodyIn(abc: string, mode?: string): Grid | undefined {
	const grid = gridOf(readAbc(abc, mode));
	return grid.slots.length < fewest || grid.slots.length > most ? undefined : grid;
}

/** Takes settings one by one and makes the bytes of an index of them, the same for the same settings. */
export class MelodyBuilder {
	readonly #writer = new MelodyWriter();

	/** Whether there was a melody in it; if not, it is left out. Never throws. */
	add({ tuneId, settingId, mode, abc }: MelodySetting): boolean {
		const grid = melodyIn(abc, mode);
		if (!grid) return false;
		this.#writer.add(tuneId, settingId, grid);
		return true;
	}

	finish(): Uint8Array {
		return this.#writer.finish();
	}
}
