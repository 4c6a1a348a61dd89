// Finding tunes by their melody, in a library of invented ones: how often and how fast, beside two other ways.
// By itself: `node test/bench/melody.ts [settings] [queries of each class]`.
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { collectionOf } from '../../src/library/melody/collection.ts';
import { readMelodies } from '../../src/library/melody/format.ts';
import { MelodyBuilder } from '../../src/library/melody/melodyBuilder.ts';
import { MelodyIndex } from '../../src/library/melody/melodyIndex.ts';
import { isTooShort, melodyQuery, type MelodyQuery } from '../../src/library/melody/query.ts';
import { short, type Figure } from './figure.ts';
import { inventedLibrary } from './melody/library.ts';
import { byContour, everywhere, rankedTunes, type Rated } from './melody/otherWays.ts';
import { queriesOf, queryClasses, type Asked, type QueryClass } from './melody/queries.ts';
import { machine } from './machine.ts';
import { table } from './table.ts';

/** How often the tune that was meant came among the first so many, and what each question took in ms. */
interface Outcome {
	readonly asked: number;
	readonly first: number;
	readonly five: number;
	readonly ten: number;
	readonly took: readonly number[];
}

/** Ids of tunes, best first; at least ten where there are. */
type Way = (query: MelodyQuery, asked: Asked) => readonly number[];

export interface MelodyRow extends QueryClass {
	readonly ours: Outcome;
	readonly everywhere: Outcome;
	readonly contour: Outcome;
}

export interface MelodyBench {
	readonly rows: readonly MelodyRow[];
	readonly figures: readonly Figure[];
}

/** Of the two ways beside ours one question in so many: they take a second each. */
const sparing = 5;

export function melody(settings = 50_000, queries = 100): MelodyBench {
	const library = inventedLibrary(settings);
	const builder = new MelodyBuilder();
	const start = process.cpuUsage();
	for (const setting of library) builder.add(setting);
	const bytes = builder.finish();
	const { user, system } = process.cpuUsage(start);
	const opening = performance.now();
	const index = new MelodyIndex(bytes);
	const opened = performance.now() - opening;
	const collection = collectionOf(readMelodies(bytes));
	const beside =
		(rated: (query: MelodyQuery) => readonly Rated[]): Way =>
		(query, { without }) =>
			rankedTunes(collection, rated(query), without);
	const rows = queryClasses.map(kind => {
		const asked = queriesOf(kind, library, queries);
		const few = asked.slice(0, Math.ceil(queries / sparing));
		return {
			...kind,
			ours: outcome(asked, way(index)),
			everywhere: outcome(
				few,
				beside(query => everywhere(collection, query)),
			),
			contour: outcome(
				few,
				beside(query => byContour(collection, query)),
			),
		};
	});
	const took = rows.flatMap(({ ours }) => ours.took);
	const long = rows.filter(({ quavers }) => quavers >= 12).map(({ ours }) => ours);
	const figures: Figure[] = [
		{
			name: `Reading ${settings} settings for their melodies`,
			measured: (user + system) / 1000,
			unit: 'ms',
			target: 8000,
			note: 'processor time',
		},
		{
			name: 'Index of melodies, packed',
			measured: zlib.gzipSync(bytes).length / 1e6,
			unit: 'MB',
			target: 4,
			note: `${short(bytes.length / 1e6)} MB before`,
		},
		{ name: 'Opening it', measured: opened, unit: 'ms' },
		{
			name: 'Finding a tune by its melody, p95',
			measured: share(took, 0.95),
			unit: 'ms',
			target: 60,
			note: `processor time; median ${short(share(took, 0.5))}; of 12 quavers and more the right one is first in ${percent(long, 'first')} %, among ten in ${percent(long, 'ten')} %`,
		},
	];
	return { rows, figures };
}

function way(index: MelodyIndex): Way {
	return (query, { without }) =>
		without === undefined
			? index.searchTunes(query, 10).map(({ tuneId }) => tuneId)
			: [
					...new Set(
						index
							.search(query, 200)
							.filter(({ settingId }) => settingId !== without)
							.map(({ tuneId }) => tuneId),
					),
				];
}

function outcome(queries: readonly Asked[], find: Way): Outcome {
	let [first, five, ten] = [0, 0, 0];
	const took: number[] = [];
	for (const asked of queries) {
		// What the processor did: others may have it meanwhile.
		const start = process.cpuUsage();
		const query = melodyQuery(asked.abc);
		const tunes = isTooShort(query) ? [] : find(query, asked);
		const { user, system } = process.cpuUsage(start);
		took.push((user + system) / 1000);
		const rank = tunes.indexOf(asked.tuneId);
		if (rank === 0) first++;
		if (rank >= 0 && rank < 5) five++;
		if (rank >= 0 && rank < 10) ten++;
	}
	return { asked: queries.length, first, five, ten, took };
}

function share(values: readonly number[], part: number): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length * part)] ?? 0;
}

function percent(outcomes: readonly Outcome[], of: 'first' | 'five' | 'ten'): string {
	const asked = outcomes.reduce((sum, outcome) => sum + outcome.asked, 0);
	const found = outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
	return ((100 * found) / asked).toFixed(0);
}

/** A line a class: in each cell the right one first, among five, among ten, in percent; then median and p95 in ms. */
export function melodyTable(rows: readonly MelodyRow[]): string {
	const cell = (outcomes: readonly Outcome[]) => {
		const took = outcomes.flatMap(outcome => outcome.took);
		const found = (['first', 'five', 'ten'] as const).map(of => percent(outcomes, of)).join('/');
		return `${found} · ${share(took, 0.5).toFixed(0)}/${share(took, 0.95).toFixed(0)} ms`;
	};
	const line = (name: string, of: readonly MelodyRow[]) =>
		`| ${name} | ${cell(of.map(row => row.ours))} | ${cell(of.map(row => row.everywhere))} | ${cell(of.map(row => row.contour))} |`;
	const [first] = rows;
	return [
		`| quavers, class | ours (${first?.ours.asked ?? 0} a class) | edit distance over everything (${first?.everywhere.asked ?? 0}) | contour 4-grams and alignment |`,
		'| - | - | - | - |',
		...rows.map(row => line(`${row.quavers} ${row.name}`, [row])),
		line(
			'all of 12 and more',
			rows.filter(({ quavers }) => quavers >= 12),
		),
	].join('\n');
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const [settings, queries] = process.argv.slice(2).map(Number);
	const { rows, figures } = melody(settings, queries);
	console.log(`${machine()}\n\n${melodyTable(rows)}\n\n${table(figures)}`);
}
