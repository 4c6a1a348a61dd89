/** The files of the dump and their columns, in the order they stand in. Every value is a text. */
export const columns = {
	tunes: [
		...['tune_id', 'setting_id', 'name', 'type', 'meter', 'mode', 'abc', 'date', 'username'],
		'composer',
	],
	aliases: ['tune_id', 'alias', 'name'],
	recordings: ['id', 'artist', 'recording', 'track', 'number', 'tune', 'tune_id'],
	sets: [
		...['tuneset', 'date', 'member_id', 'username', 'settingorder', 'name', 'tune_id'],
		...['setting_id', 'type', 'meter', 'mode', 'abc'],
	],
	sessions: [
		...['id', 'name', 'address', 'town', 'area', 'country', 'latitude', 'longitude', 'date'],
	],
	events: [
		...['id', 'event', 'dtstart', 'dtend', 'venue', 'address', 'town', 'area', 'country'],
		...['latitude', 'longitude'],
	],
	tune_popularity: ['name', 'tune_id', 'tunebooks'],
} as const satisfies Readonly<Record<string, readonly string[]>>;

export type DumpFile = keyof typeof columns;

export const dumpFiles = Object.keys(columns) as DumpFile[];

/** One line of a file, by its columns. */
export type Row<File extends DumpFile> = Readonly<
	Record<(typeof columns)[File][number], string | number>
>;

/** The lines of each file, made anew each time they are asked for. */
export type Dump = { readonly [File in DumpFile]: () => Iterable<Row<File>> };
