/** Lists that the host has more of, and the asking for it. */
export interface Growing {
	/** The lines of every list, in page order. */
	readonly lists: readonly (readonly HTMLElement[])[];
	/** Whether more has been asked for and has not come. */
	readonly waits: () => boolean;
	/** It will not come; it can be asked for again. */
	readonly giveUp: () => void;
}

/** The first line that was not there before; undefined when nothing was added. */
export const firstNew = <Line>(
	before: readonly (readonly Line[])[],
	after: readonly (readonly Line[])[],
): Line | undefined => {
	for (const [index, lines] of after.entries()) {
		const known = before[index]?.length ?? 0;
		if (lines.length > known) return lines[known];
	}
	return undefined;
};

/** Where the reader goes on once more has come: where it begins, or the end where there was no more. */
export const goOnAt = (before: Growing, after: Growing | undefined): HTMLElement | undefined => {
	const lists = after?.lists ?? [];
	return firstNew(before.lists, lists) ?? lists.flat().at(-1);
};
