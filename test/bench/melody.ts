// Finding tunes by their melody, in a library of invented ones: how often and how fast, beside two other ways.
// By itself: `node test/bench/melody.ts [settings] [queries of each class]`.
import { pathToFileURL } from 'node:url';
import zlib from 'node:zlib';
import { collectionOf } from '../../src/library/melody/collection.ts';
import { readMelodies } from '../../src/library/melody/format.ts';
import { inAnyLengths } from '../../src/library/melody/lengths.ts';
import { MelodyBuilder } from '../../src/library/melody/melodyBuilder.ts';
import { MelodyIndex } from '../../src/library/melody/melodyIndex.ts';
import { isTooShort, melodyQuery, type MelodyQuery } from '../../src/library/melody/query.ts';
import { apart } from './apart.ts';
import { short, type Figure } from './figure.ts';
import { inventedLibrary } from './melody/library.ts';
import { byContour, everywhere, rankedTunes, type Rated } from './melody/otherWays.ts';
import { queriesOf, queryClasses, type Asked, type QueryClass } from './melody/queries.ts';
import { inEveryKey } from './melody/everyKey.ts';
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
type Way = (asked: Asked) => readonly number[];

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

/** In a process of its own; says the table on the way. */
export async function melody(): Promise<readonly Figure[]> {
	const { rows, figures } = await apart<MelodyBench>(import.meta.filename, 'json');
	console.log(`\n${melodyTable(rows)}\n`);
	return figures;
}

function measured(settings = 50_000, queries = 100): MelodyBench {
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
		({ abc, without }) => {
			const query = melodyQuery(abc);
			return isTooShort(query) ? [] : rankedTunes(collection, rated(query), without);
		};
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
			note: `processor time; median ${short(share(took, 0.5))}`,
		},
		...missed(rows),
		inEveryKey(index, library),
	];
	return { rows, figures };
}

/** In how many of a hundred questions the tune that was meant was not where it should be. */
function missed(rows: readonly MelodyRow[]): readonly Figure[] {
	const miss = (
		what: string,
		of: 'first' | 'ten',
		target: number,
		isOne: (row: MelodyRow) => boolean,
	): Figure => {
		const outcomes = rows.filter(isOne).map(({ ours }) => ours);
		const asked = outcomes.reduce((sum, outcome) => sum + outcome.asked, 0);
		return {
			name: `Not ${of === 'first' ? 'the first' : 'among the first ten'}: ${what}`,
			...{ measured: 100 - share100(outcomes, of), unit: '%', target },
			note: `of ${asked} questions`,
		};
	};
	const named = (name: string, quavers?: number) => (row: MelodyRow) =>
		row.name === name && row.quavers === (quavers ?? row.quavers);
	const isLong = ({ quavers }: MelodyRow) => quavers >= 12;
	return [
		miss('12 quavers and more', 'ten', 7, isLong),
		miss('12 quavers and more', 'first', 12, isLong),
		miss(
			'as it is or in another key, 12 quavers and more',
			'ten',
			2,
			row => isLong(row) && ['clean', 'transposed'].includes(row.name),
		),
		miss('one note in ten wrong, of 16 quavers', 'ten', 5, named('10 % wrong', 16)),
		miss('one note in five wrong, of 32 quavers', 'ten', 2, named('20 % wrong', 32)),
		miss('another version of the tune, of 32 quavers', 'ten', 18, named('another version')),
	];
}

function way(index: MelodyIndex): Way {
	return ({ abc, without }) => {
		const matches = inAnyLengths(abc, 10, (query, limit) =>
			without === undefined
				? index.searchTunes(query, limit)
				: index.search(query, 20 * limit).filter(({ settingId }) => settingId !== without),
		);
		return isTooShort(matches) ? [] : [...new Set(matches.map(({ tuneId }) => tuneId))];
	};
}

function outcome(queries: readonly Asked[], find: Way): Outcome {
	let [first, five, ten] = [0, 0, 0];
	const took: number[] = [];
	for (const asked of queries) {
		// What the processor did: others may have it meanwhile.
		const start = process.cpuUsage();
		const tunes = find(asked);
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
	return share100(outcomes, of).toFixed(0);
}

function share100(outcomes: readonly Outcome[], of: 'first' | 'five' | 'ten'): number {
	const asked = outcomes.reduce((sum, outcome) => sum + outcome.asked, 0);
	const found = outcomes.reduce((sum, outcome) => sum + outcome[of], 0);
	return (100 * found) / asked;
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
	const words = process.argv.slice(2);
	if (words[0] === 'json') console.log(JSON.stringify(measured()));
	else {
		const { rows, figures } = measured(...words.map(Number));
		console.log(`${machine()}\n\n${melodyTable(rows)}\n\n${table(figures)}`);
	}
}
