/** Getting faster with practice: a loop that begins slowly and is sped up step by step. In percent. */
export interface Ramp {
	readonly from: number;
	readonly to: number;
	readonly step: number;
	/** How often the loop is played before the next step. */
	readonly times: number;
}

/** The speed of the loop's pass `pass`, the first of which is 0, in percent of the tempo that is set. */
export const rampPercent = ({ from, to, step, times }: Ramp, pass: number): number => {
	const steps = Math.floor(pass / Math.max(1, Math.round(times)));
	const gone = Math.abs(step) * steps;
	return from <= to ? Math.min(to, from + gone) : Math.max(to, from - gone);
};
