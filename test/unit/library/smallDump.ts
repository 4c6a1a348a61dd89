import { columns } from '../../replica/dump/columns.ts';
import type { Dump, DumpFile, Row } from '../../replica/dump/columns.ts';

/** The lines of a dump that somebody wrote by hand: of each only what matters. */
export type Lines = { readonly [File in DumpFile]?: readonly Partial<Row<File>>[] };

export const dumpOf = (lines: Lines): Dump => {
	const filled = Object.entries(columns).map(([file, names]) => {
		const blank = Object.fromEntries(names.map(name => [name, '']));
		const rows = (lines[file as DumpFile] ?? []).map(line => ({ ...blank, ...line }));
		return [file, () => rows];
	});
	return Object.fromEntries(filled) as Dump;
};

/** Settings of four invented tunes, one of them with chords and one by two people. */
const tunes: Lines['tunes'] = [
	setting(
		1,
		11,
		'The Idle Goose',
		'jig',
		'Gmajor',
		'|:G2B dBG|"Am"A2c "D7"ecA:|\r\n|:g2b bag|fed cBA:|',
	),
	setting(1, 15, 'The Idle Goose', 'jig', 'Amixolydian', '|:A2c ecA|B2d fdB:|'),
	setting(2, 12, 'Éamonn’s Kettle', 'jig', 'Dmajor', '|:d2f afd|g2e c2e|dfa faf|gec d3:|'),
	setting(3, 13, 'An Turnip Rua', 'reel', 'Edorian', '|:E2BE dEBE|D2AD BDAD|EBBA B2dB|AFED E4:|'),
	setting(
		4,
		14,
		'9 Points Of Roguery',
		'reel',
		'Dmajor',
		'|:d2fd adfd|c2ec gcec|dfaf gfed|cABc d4:|',
	),
];

export const smallDump: Lines = {
	tunes,
	aliases: [
		{ tune_id: 1, alias: 'The Lazy Gander', name: 'The Idle Goose' },
		{ tune_id: 3, alias: 'The Red Turnip', name: 'An Turnip Rua' },
	],
	tune_popularity: [
		{ tune_id: 2, name: 'Éamonn’s Kettle', tunebooks: 40 },
		{ tune_id: 4, name: '9 Points Of Roguery', tunebooks: 90 },
	],
	recordings: [
		...track(7, 'Under The Table', 1, [1, 2]),
		...track(7, 'Under The Table', 2, [3]),
		...track(8, 'Over The Bridge', 1, [2]),
		...track(8, 'Over The Bridge', 2, [1, 3]),
		...track(9, 'By The Stove', 4, [3, 2, 1]),
	],
	sets: [
		...set(21, '2020-01-01 00:00:00', [12, 11, 13]),
		...set(22, '2021-01-01 00:00:00', [11, 13]),
		...set(23, '2019-01-01 00:00:00', [13, 11]),
	],
	sessions: [{ id: 31, name: 'The Cosy Corner', town: 'Ennis', date: '2018-01-01 00:00:00' }],
	events: [{ id: 41, event: 'Goose Fair', dtstart: '2018-01-01', dtend: '2018-01-02' }],
};

function setting(
	tuneId: number,
	id: number,
	name: string,
	type: string,
	mode: string,
	abc: string,
): Partial<Row<'tunes'>> {
	const meter = type === 'jig' ? '6/8' : '4/4';
	const by = { date: `2015-01-${id} 10:00:00`, username: id === 15 ? 'wet_reed' : 'rosinante' };
	return { tune_id: tuneId, setting_id: id, name, type, meter, mode, abc, ...by };
}

function track(id: number, recording: string, number: number, tuneIds: readonly number[]) {
	return tuneIds.map((tuneId, n) => ({
		...{ id, artist: 'The Borrowed Chairs', recording, track: number, number: n + 1 },
		...{ tune: nameOf(tuneId), tune_id: tuneId },
	}));
}

/** Settings in playing order. */
function set(id: number, date: string, settingIds: readonly number[]): Partial<Row<'sets'>>[] {
	return settingIds.map((settingId, n) => {
		const {
			tune_id = 0,
			mode = '',
			abc = '',
		} = tunes?.find(({ setting_id }) => setting_id === settingId) ?? {};
		return {
			...{ tuneset: id, date, member_id: 5, username: 'rosinante', settingorder: n + 1 },
			...{ name: nameOf(tune_id), tune_id, setting_id: settingId, mode, abc },
		};
	});
}

function nameOf(tuneId: number | string): string | number {
	return tunes?.find(({ tune_id }) => tune_id === tuneId)?.name ?? '';
}
