import { printOf, settled } from './record.ts';

/**
 * How a piece stands, by what was pulled last, what is on The Session now and what is here now.
 *
 * - `new`: never pulled, and not here
 * - `same`: here as it is there, however that came about
 * - `changed`: changed there alone
 * - `edited`: changed here alone
 * - `both`: changed there and here, or nobody knows where, or another setting there: to be decided by its owner
 * - `deleted`: pulled once, and taken away here
 */
export type Standing = 'new' | 'same' | 'changed' | 'edited' | 'both' | 'deleted';

export interface Sides {
	/** The print of what was pulled last; undefined when nothing was, or nobody knows. */
	readonly base: string | undefined;
	/** What is here; undefined when nothing is. */
	readonly mine: string | undefined;
	/** What The Session has. */
	readonly theirs: string;
	/** Whether that is another setting than the one that was pulled, which may be nowhere else any more. */
	readonly isOtherSetting: boolean;
}

export function standing({ base, mine, theirs, isOtherSetting }: Sides): Standing {
	if (mine === undefined) return base === undefined ? 'new' : 'deleted';
	if (settled(mine) === settled(theirs)) return 'same';
	if (base === printOf(mine)) return isOtherSetting ? 'both' : 'changed';
	return base === printOf(theirs) ? 'edited' : 'both';
}
