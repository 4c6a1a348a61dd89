/**
 * Letters up the staff from the first note for each of the notes, from how they sound alone: those of the scale
 * (seven neighbours on the line of fifths) that holds most of them, and for others the sharps and flats
 * next to it. So a melody that was moved by semitones and spelled anew stays the same.
 * `semitones` are from the first note, which is 0.
 */
export function spelledSteps(semitones: readonly number[]): readonly number[] {
	const scale = fullestScale(semitones);
	const first = fifthsOf(0, scale);
	return semitones.map(semitone => {
		// A fifth up is four letters up.
		const letters = 4 * (fifthsOf(semitone, scale) - first);
		const near = (semitone * 7) / 12;
		return letters + 7 * Math.round((near - letters) / 7);
	});
}

/** In fifths from the first note: the lowest of the seven neighbours that hold most notes. */
function fullestScale(semitones: readonly number[]): number {
	const counts = new Array<number>(12).fill(0);
	for (const semitone of semitones) {
		const fifths = mod(7 * semitone, 12);
		counts[fifths] = (counts[fifths] ?? 0) + 1;
	}
	let [best, most] = [0, -1];
	for (let lowest = -6; lowest < 6; lowest++) {
		let held = 0;
		for (let n = 0; n < 7; n++) held += counts[mod(lowest + n, 12)] ?? 0;
		if (held > most) [best, most] = [lowest, held];
	}
	return best;
}

/** Fifths from the first note; a note outside the scale stands two below it at most or three above. */
function fifthsOf(semitone: number, scale: number): number {
	const lowest = scale - 2;
	return lowest + mod(7 * semitone - lowest, 12);
}

function mod(number: number, by: number): number {
	return ((number % by) + by) % by;
}
