/** `site` is the order in which the site gives them. */
export const sortings = ['site', 'name', 'type', 'date'] as const;
export type Sorting = (typeof sortings)[number];

/** How somebody wants to look at their lists. */
export interface Arrangement {
	readonly sort: Sorting;
	/** Words that a line must hold, all of them; `''` shows every line. */
	readonly filter: string;
}

export const asOnSite: Arrangement = { sort: 'site', filter: '' };

/** Whether anything but the site's own order is wanted: then every page of a list is needed. */
export function isArranged({ sort, filter }: Arrangement): boolean {
	return sort !== 'site' || filter.trim() !== '';
}
