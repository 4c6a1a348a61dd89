import type { ById, Paging } from '../../api/endpoints.ts';
import type { Page, TuneSet, TuneSummary } from '../../api/model.ts';
import type { RecordingSummary } from '../../api/model/recordings.ts';
import type { MelodyMatch } from '../melody/melodyIndex.ts';
import type { TooShort } from '../melody/query.ts';
import type { Library } from '../store/library.ts';
import type { Manifest } from '../store/manifest.ts';
import { pageOf } from './answer.ts';
import { inLong } from './keys.ts';
import { findMelody } from './melody.ts';
import { neighboursOf } from './neighbours.ts';
import { recordingSummary } from './recordings.ts';
import { setPage } from './sets.ts';
import { tally } from './tally.ts';
import type { KeyCount, LetterCount, TypeCount } from './tally.ts';
import { isOf, tuneSummary } from './tunes.ts';
import type { TuneFilter } from './tunes.ts';

/** What can be asked of the library that the site doesn't answer. A new question is a line here and one below. */
export interface Questions {
	/** What the library is: where it is from, of which day, how much is in it, what was left out. */
	about: { readonly params: object; readonly result: Manifest };
	/** Nothing, where every file of it is as it was written; `damaged` is thrown where one isn't. */
	check: { readonly params: object; readonly result: undefined };
	/** Tunes of a type, in a key, under a letter. */
	browse: { readonly params: Browse; readonly result: Page<TuneSummary> };
	/** Under which letters those tunes stand, and how many under each. */
	letters: { readonly params: TuneFilter; readonly result: readonly LetterCount[] };
	/** Of which types there are tunes, and how many of each, the most first. */
	types: { readonly params: object; readonly result: readonly TypeCount[] };
	/** In which keys those tunes have settings, and how many tunes in each, the most first. */
	keys: { readonly params: TuneFilter; readonly result: readonly KeyCount[] };
	/** Tunes but for those that somebody has already, the one that most people keep first. */
	missing: { readonly params: Missing; readonly result: Page<TuneSummary> };
	/** The sets that a tune is in, the newest first. */
	sets: { readonly params: ById & Paging; readonly result: Page<TuneSet> | undefined };
	/** What people play right before and after a tune. */
	neighbours: { readonly params: ById & Paging; readonly result: Page<Neighbour> | undefined };
	/** Where two tunes are played in one track. */
	pairings: { readonly params: Pair & Paging; readonly result: Page<Pairing> };
	/** Tunes of which somebody has written down chords, the one that most people keep first. */
	withChords: { readonly params: TuneFilter & Paging; readonly result: Page<TuneWithChords> };
	/** Tunes by a few bars of them, each with the setting that they fit best; best first. */
	melody: { readonly params: MelodyQuestion; readonly result: readonly FoundMelody[] | TooShort };
	/** Of how many settings the melody is known. Who asks that first waits less for the first melody. */
	melodies: { readonly params: object; readonly result: number };
}

export interface Browse extends TuneFilter, Paging {
	/** `A` to `Z`, or `#` for names that don't begin with one of these. */
	readonly letter?: string;
	/** By default what most people keep comes first. */
	readonly order?: 'popular' | 'name';
}

export interface Missing extends TuneFilter, Paging {
	/** The tunes that somebody has, by their numbers. */
	readonly have: readonly number[];
}

export interface Pair {
	readonly id: number;
	readonly otherId: number;
}

export interface Neighbour extends TuneSummary {
	/** In how many sets it comes right before the tune that was asked for, and right after it. */
	readonly before: number;
	readonly after: number;
}

export interface Pairing extends RecordingSummary {
	/** The tracks that have both tunes, from 1. */
	readonly tracks: readonly number[];
}

export interface TuneWithChords extends TuneSummary {
	readonly settingIds: readonly number[];
}

export interface MelodyQuestion {
	/** As `melodyQuery` takes it. */
	readonly abc: string;
	readonly limit: number;
}

export interface FoundMelody extends MelodyMatch {
	readonly tune: TuneSummary;
	/** The setting's. */
	readonly key: string;
	/** Which of its tune's settings it is, from 1. */
	readonly ordinal: number;
	/** The bars that were found, as a complete tune of one line (see `excerpt`). */
	readonly abc: string;
}

export type Question = keyof Questions;

export const questions: {
	readonly [Q in Question]: (
		library: Library,
		params: Questions[Q]['params'],
	) => Questions[Q]['result'];
} = {
	about: ({ manifest }) => manifest,
	check: library => library.check(),
	browse: (library, { letter, order, ...asked }) => {
		const fits = isOf(asked);
		const found = inOrder(library, order).filter(
			brief => fits(brief) && (!letter || brief.letter === letter.toUpperCase()),
		);
		return pageOf(found, asked, tuneSummary);
	},
	letters: (library, filter) =>
		tally(library.list('tuneBriefs').filter(isOf(filter)), ({ letter }) => [letter])
			.map(([letter, tunes]) => ({ letter, tunes }))
			.sort((a, b) => (a.letter < b.letter ? -1 : 1)),
	types: library =>
		tally(library.list('tuneBriefs'), ({ type }) => [type]).map(([type, tunes]) => ({
			type,
			tunes,
		})),
	keys: (library, filter) =>
		tally(library.list('tuneBriefs').filter(isOf(filter)), ({ keys }) => [
			...new Set(keys.map(inLong)),
		]).map(([key, tunes]) => ({ key, tunes })),
	missing: (library, { have, ...asked }) => {
		const known = new Set(have);
		const fits = isOf(asked);
		const found = library.list('tuneBriefs').filter(brief => !known.has(brief.id) && fits(brief));
		return pageOf(found, asked, tuneSummary);
	},
	sets: (library, { id, ...paging }) => {
		const tune = library.records('tunes').get(id);
		return tune && setPage(library, tune.sets, paging);
	},
	neighbours: neighboursOf,
	pairings: (library, { id, otherId, ...paging }) => {
		const [one, other] = library.records('tunes').all([id, otherId]);
		const both = one?.recordings.filter(recording => other?.recordings.includes(recording)) ?? [];
		const found = library
			.records('recordings')
			.all(both)
			.flatMap(recording => {
				const tracks = recording.tracks.flatMap((tunes, n) =>
					[id, otherId].every(wanted => tunes.some(([, tuneId]) => tuneId === wanted)) ? n + 1 : [],
				);
				return tracks.length === 0 ? [] : { ...recordingSummary(recording), tracks };
			});
		return pageOf(found, paging, pairing => pairing);
	},
	withChords: (library, asked) => {
		const fits = isOf(asked);
		const found = library
			.list('tuneBriefs')
			.filter(brief => brief.withChords.length > 0 && fits(brief));
		return pageOf(found, asked, brief => ({
			...tuneSummary(brief),
			settingIds: brief.withChords,
		}));
	},
	melody: findMelody,
	melodies: ({ melodies }) => melodies.size,
};

function inOrder(library: Library, order: Browse['order'] = 'popular') {
	if (order === 'popular') return library.list('tuneBriefs');
	return [...library.order('tunesByName')].flatMap(id => library.briefs.get(id) ?? []);
}
