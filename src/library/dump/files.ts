/**
 * The files of The Session's published data, and the columns we read of each. Every value in them is a
 * text, one line a thing (in `tunes` and `sets` one line a setting), the first line names the columns.
 */

/** Where the site publishes it: every Sunday, as files that anybody may take. */
export const publishedAt = 'https://raw.githubusercontent.com/adactio/TheSession-data/main/csv';

interface Shape {
	/** Whether there is no library without it. */
	readonly needed: boolean;
	/** Without one of these a file is of no use. There may be others, in any order. */
	readonly columns: readonly string[];
	/** Came later; older files are without them. */
	readonly later: readonly string[];
}

const placed = ['address', 'town', 'area', 'country', 'latitude', 'longitude'];
const setting = ['name', 'tune_id', 'setting_id', 'type', 'meter', 'mode', 'abc'];

export const dumpFiles = {
	tunes: { needed: true, columns: [...setting, 'date', 'username'], later: ['composer'] },
	aliases: { needed: false, columns: ['tune_id', 'alias', 'name'], later: [] },
	tune_popularity: { needed: false, columns: ['name', 'tune_id', 'tunebooks'], later: [] },
	recordings: {
		needed: false,
		columns: ['id', 'artist', 'recording', 'track', 'number', 'tune', 'tune_id'],
		later: [],
	},
	sets: {
		needed: false,
		columns: ['tuneset', 'date', 'member_id', 'username', 'settingorder', ...setting],
		later: [],
	},
	sessions: { needed: false, columns: ['id', 'name', 'date', ...placed], later: [] },
	events: {
		needed: false,
		columns: ['id', 'event', 'dtstart', 'dtend', 'venue', ...placed],
		later: [],
	},
} as const satisfies Readonly<Record<string, Shape>>;

export type DumpFile = keyof typeof dumpFiles;

/** In the order in which they are fetched. */
export const everyFile = Object.keys(dumpFiles) as DumpFile[];

export function shapeOf(file: DumpFile): Shape {
	return dumpFiles[file];
}

/** `tune_popularity.csv` */
export function fileName(file: DumpFile): string {
	return `${file}.csv`;
}
