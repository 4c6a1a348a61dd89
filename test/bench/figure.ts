/** One thing measured, with what it should be at most. */
export interface Figure {
	readonly name: string;
	readonly measured: number;
	readonly unit: 'ms' | 'KB' | 'MB' | 'samples' | 'notes' | 'cents' | '%';
	/** In the same unit; absent where the figure is for information. */
	readonly target?: number;
	/** What else to know: spread, extremes, where it was measured. */
	readonly note?: string;
}

/** The middle one of a series, or the mean of the middle two. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const low = sorted[Math.ceil(sorted.length / 2) - 1];
	const high = sorted[Math.floor(sorted.length / 2)];
	if (low === undefined || high === undefined) throw new RangeError('Nothing was measured');
	return (low + high) / 2;
}

/** For notes: `12.3`. */
export function short(value: number): string {
	return value.toFixed(1);
}
