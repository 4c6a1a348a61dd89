import type { Cells } from './cells.ts';
import type { DumpFile } from './files.ts';
import type { Rows } from './rows.ts';

/** How a line of each file becomes a row. */
export const decode: { readonly [File in DumpFile]: (cells: Cells) => Rows[File] } = {
	tunes: cells => ({
		...settingOf(cells),
		date: cells.date('date'),
		username: cells.text('username'),
		composer: cells.text('composer'),
	}),
	aliases: cells => ({
		tuneId: cells.number('tune_id'),
		alias: cells.text('alias'),
		name: cells.text('name'),
	}),
	tune_popularity: cells => ({
		name: cells.text('name'),
		tuneId: cells.number('tune_id'),
		tunebooks: cells.numberOrNone('tunebooks'),
	}),
	recordings: cells => ({
		id: cells.number('id'),
		artist: cells.text('artist'),
		recording: cells.text('recording'),
		track: cells.numberOrNone('track'),
		number: cells.numberOrNone('number'),
		tune: cells.text('tune'),
		tuneId: cells.numberOrNone('tune_id'),
	}),
	sets: cells => ({
		...settingOf(cells),
		setId: cells.number('tuneset'),
		date: cells.date('date'),
		memberId: cells.numberOrNone('member_id'),
		username: cells.text('username'),
		order: cells.numberOrNone('settingorder'),
	}),
	sessions: cells => ({
		id: cells.number('id'),
		name: cells.text('name'),
		date: cells.date('date'),
		...whereabouts(cells),
	}),
	events: cells => ({
		id: cells.number('id'),
		name: cells.text('event'),
		dtstart: cells.text('dtstart'),
		dtend: cells.text('dtend'),
		venue: cells.text('venue'),
		...whereabouts(cells),
	}),
};

/** What must not come twice in a file, as one number; undefined of a line that doesn't say. */
export const identity: { readonly [File in DumpFile]?: (row: Rows[File]) => number | undefined } = {
	tunes: ({ settingId }) => settingId,
	tune_popularity: ({ tuneId }) => tuneId,
	recordings: ({ id, track, number }) => placeOn(id, [track, number], 1024),
	sets: ({ setId, order }) => placeOn(setId, [order], 1024 * 1024),
	sessions: ({ id }) => id,
	events: ({ id }) => id,
};

/** A place on a thing, exact below 2^53: ids have 32 bits, so 20 are left for where it is. */
function placeOn(id: number, where: readonly number[], below: number): number | undefined {
	if (!where.every(nth => nth > 0 && nth < below)) return undefined;
	return where.reduce((place, nth) => place * below + nth, id);
}

function settingOf(cells: Cells) {
	return {
		tuneId: cells.number('tune_id'),
		settingId: cells.number('setting_id'),
		name: cells.text('name'),
		type: cells.text('type'),
		meter: cells.text('meter'),
		mode: cells.text('mode'),
		abc: cells.text('abc'),
	};
}

function whereabouts(cells: Cells) {
	return {
		address: cells.text('address'),
		town: cells.text('town'),
		area: cells.text('area'),
		country: cells.text('country'),
		latitude: cells.degrees('latitude', 90),
		longitude: cells.degrees('longitude', 180),
	};
}
