import { fileName } from '../library/dump/files.ts';
import type { DumpFile } from '../library/dump/files.ts';
import type { SkipReason } from '../library/dump/skipped.ts';
import type { Manifest } from '../library/store/manifest.ts';

const because: Readonly<Record<SkipReason, string>> = {
	columns: 'more or fewer columns than the first line names',
	number: 'no number where one must be',
	duplicate: 'an id or a place that stood before',
	'too-long': 'longer than anything anybody would read',
	unfinished: 'the file ends in the middle of it',
};

/** What the library lacks of what was published, a line for the log for each file and reason. */
export function leftOut({ skipped, counts }: Manifest): readonly string[] {
	const lines = Object.entries(skipped).flatMap(([file, reasons]) =>
		Object.entries(reasons).map(([reason, { count, lines }]) => {
			const more = count > lines.length ? ' …' : '';
			const why = because[reason as SkipReason];
			return `${fileName(file as DumpFile)}: ${count} left out, ${why}: line ${lines.join(', ')}${more}`;
		}),
	);
	for (const [kind, count] of Object.entries(counts))
		if (count === 0) lines.push(`There are no ${kind} in what was published`);
	return lines;
}

/** How many settings have no notes that could be read, for the log; undefined where all have. */
export function withoutMelody({ counts }: Manifest): string | undefined {
	const silent = counts.settings - counts.melodies;
	return silent > 0
		? `${silent} settings can't be found by their melody: no notes to read`
		: undefined;
}
