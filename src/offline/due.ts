/** A week: so often something new is published. */
const week = 7 * 24 * 3600 * 1000;

/** Days and moments in milliseconds since 1970. */
export interface Looked {
	readonly now: number;
	/** Of when the library is. */
	readonly asOf: number;
	/** When somebody last looked for a newer one, or was reminded to; 0 for never. */
	readonly looked: number;
}

/** Whether it is time to say that there may be a newer library; a clock that was set back says nothing. */
export function isDue({ now, asOf, looked }: Looked): boolean {
	return now - asOf > week && (looked > now || now - looked > week);
}

/** When a library is of: the newest day in it (`YYYY-MM-DD HH:MM:SS`), or when it was made if nothing in it has one. */
export function dayOf({ asOf, built }: { readonly asOf: string; readonly built: number }): number {
	const day = Date.parse(`${asOf.replace(' ', 'T')}Z`);
	return Number.isNaN(day) ? built : day;
}
