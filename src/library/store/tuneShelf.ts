import { hasChords } from '../../abc/chordSymbol.ts';
import type { AliasRow, PopularityRow, TuneRow } from '../dump/rows.ts';
import { NameBuilder } from '../names/builder.ts';
import { inOrder, letterOf } from './letter.ts';
import { newestFirst } from './newest.ts';
import type { StoredSetting, StoredTune, TuneBrief } from './shapes.ts';

interface Gathered {
	readonly first: TuneRow;
	/** Which brought the tune to the site. */
	oldest: TuneRow;
	readonly settings: StoredSetting[];
	readonly keys: Set<string>;
	readonly withChords: number[];
	readonly aliases: Set<string>;
	readonly recordings: Set<number>;
	readonly sets: Set<number>;
	tunebooks: number;
}

/** Puts together what the files say of each tune. */
export class TuneShelf {
	readonly #tunes = new Map<number, Gathered>();

	add(row: TuneRow): void {
		const { settingId, mode, date, username } = row;
		const abc = row.abc.replaceAll('\r\n', '\n');
		const tune = this.#tunes.get(row.tuneId) ?? gathered(row);
		this.#tunes.set(row.tuneId, tune);
		tune.settings.push({ id: settingId, key: mode, abc, date, by: username });
		tune.keys.add(mode);
		if (hasChords(abc)) tune.withChords.push(settingId);
		if (settingId < tune.oldest.settingId) tune.oldest = { ...row, abc: '' };
	}

	/** Whether there is such a tune. */
	has(tuneId: number): boolean {
		return this.#tunes.has(tuneId);
	}

	addAlias({ tuneId, alias }: AliasRow): void {
		const tune = this.#tunes.get(tuneId);
		if (alias !== '' && alias !== tune?.first.name) tune?.aliases.add(alias);
	}

	addPopularity({ tuneId, tunebooks }: PopularityRow): void {
		const tune = this.#tunes.get(tuneId);
		if (tune) tune.tunebooks = tunebooks;
	}

	/** That a recording has the tune, or a set: of these the newest has to be told of first. */
	addTo(tuneId: number, where: 'recordings' | 'sets', id: number): void {
		this.#tunes.get(tuneId)?.[where].add(id);
	}

	*records(): Generator<StoredTune> {
		for (const [id, tune] of this.#tunes) {
			const { name, type, meter, composer } = tune.first;
			yield {
				...{ id, name, type, meter, composer },
				tunebooks: tune.tunebooks,
				aliases: [...tune.aliases],
				recordings: [...tune.recordings].sort((a, b) => b - a),
				sets: [...tune.sets],
				settings: tune.settings,
			};
		}
	}

	/** The tune that most people keep first; of those alike the one that more have recorded, then the older. */
	briefs(): TuneBrief[] {
		return [...this.#tunes]
			.map(([id, { first, oldest, tunebooks, recordings, keys, withChords }]) => ({
				id,
				...{ name: first.name, type: first.type, meter: first.meter },
				...{ letter: letterOf(first.name), tunebooks, recordings: recordings.size },
				...{ date: oldest.date, by: oldest.username, keys: [...keys], withChords },
			}))
			.sort((a, b) => b.tunebooks - a.tunebooks || b.recordings - a.recordings || a.id - b.id);
	}

	/** What each is called, for being found by it. */
	names(): Uint8Array {
		const names = new NameBuilder();
		for (const [id, { first, aliases, tunebooks }] of this.#tunes)
			names.add(id, first.name, [...aliases], tunebooks);
		return names.finish();
	}

	/** Each setting and its tune, the newest first: two numbers each. */
	newSettings(): number[] {
		const all = [...this.#tunes].flatMap(([tuneId, { settings }]) =>
			settings.map(({ id, date }) => ({ id, date, tuneId })),
		);
		return newestFirst(all).flatMap(({ id, tuneId }) => [id, tuneId]);
	}

	/** Their numbers, by their names; what doesn't begin with a letter first. */
	byName(): number[] {
		return [...this.#tunes]
			.map(([id, { first }]) => ({ id, name: inOrder(first.name) }))
			.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : a.id - b.id))
			.map(({ id }) => id);
	}

	get counts() {
		const all = [...this.#tunes.values()];
		return {
			tunes: all.length,
			settings: all.reduce((sum, { settings }) => sum + settings.length, 0),
			aliases: all.reduce((sum, { aliases }) => sum + aliases.size, 0),
		};
	}
}

function gathered(row: TuneRow): Gathered {
	// Without its notes, which stand in the settings.
	const first = { ...row, abc: '' };
	return {
		first,
		oldest: first,
		settings: [],
		keys: new Set(),
		withChords: [],
		aliases: new Set(),
		recordings: new Set(),
		sets: new Set(),
		tunebooks: 0,
	};
}
