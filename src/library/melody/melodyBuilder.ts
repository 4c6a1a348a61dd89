import { MelodyWriter } from './format.ts';
import { gridOf } from './grid.ts';
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

/** Takes settings one by one and makes the bytes of an index of them, the same for the same settings. */
export class MelodyBuilder {
	readonly #writer = new MelodyWriter();

	/** Whether there was a melody in it; if not, it is left out. Never throws. */
	add({ tuneId, settingId, mode, abc }: MelodySetting): boolean {
		const grid = gridOf(readAbc(abc, mode));
		if (grid.slots.length < fewest || grid.slots.length > most) return false;
		this.#writer.add(tuneId, settingId, grid);
		return true;
	}

	finish(): Uint8Array {
		return this.#writer.finish();
	}
}
