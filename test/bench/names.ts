// Measures the names of the offline library on as many tunes as The Session has. By itself: `node test/bench/names.ts`.
import { gzipSync } from 'node:zlib';
import { NameBuilder } from '../../src/library/names/builder.ts';
import { NameIndex } from '../../src/library/names/nameIndex.ts';
import { generatedDump, wholeVolume } from '../replica/dump/generatedDump.ts';
import { pick, seeded } from '../replica/random.ts';
import type { Random } from '../replica/random.ts';
import { apart } from './apart.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import { machine } from './machine.ts';
import { table } from './table.ts';

const typedNames = 300;

interface Named {
	readonly id: number;
	readonly name: string;
	readonly aliases: string[];
	readonly popularity: number;
}

export function names(): Promise<readonly Figure[]> {
	return apart(import.meta.filename, 'json');
}

function measured(): readonly Figure[] {
	const tunes = namedTunes();
	const [bytes, build] = timed(() => {
		const builder = new NameBuilder();
		for (const { id, name, aliases, popularity } of tunes) {
			builder.add(id, name, aliases, popularity);
		}
		return builder.finish();
	});
	const loads = Array.from({ length: 20 }, () => timed(() => new NameIndex(bytes))[1]);
	const index = new NameIndex(bytes);
	const random = seeded(1);
	// What is typed first is slow, as everything is before it has been compiled.
	const [, first] = timed(() => index.search('the k'));
	const keystrokes = Array.from({ length: typedNames }, () => typed(random, tunes))
		.flatMap(text => Array.from(text, (_, n) => text.slice(0, n + 1)))
		.map(text => timed(() => index.search(text))[1])
		.sort((one, other) => one - other);
	const aliases = tunes.reduce((sum, tune) => sum + tune.aliases.length, 0);
	const most = keystrokes.at(-1) ?? 0;
	return [
		{
			name: `Building the index of ${tunes.length} names and ${aliases} others`,
			...{ measured: build, unit: 'ms', target: 1000 },
		},
		{
			name: 'Its size',
			...{ measured: bytes.length / 1e6, unit: 'MB' },
			note: `gzipped ${short(gzipSync(bytes).length / 1e6)}`,
		},
		{
			name: 'Opening it',
			...{ measured: median(loads), unit: 'ms', target: 100 },
			note: `the first time ${short(loads[0] ?? 0)}`,
		},
		{
			name: 'Looking for a name at each letter typed, 95 of 100',
			measured: keystrokes[Math.floor(keystrokes.length * 0.95)] ?? 0,
			...{ unit: 'ms', target: 5 },
			note: `${keystrokes.length} letters, median ${short(median(keystrokes))}, at most ${short(most)}; the very first ${short(first)}`,
		},
	];
}

function namedTunes(): readonly Named[] {
	const dump = generatedDump(wholeVolume, 1);
	const tunes = new Map<string | number, Named>();
	for (const { tune_id, name } of dump.tunes()) {
		if (!tunes.has(tune_id)) {
			const named = { id: Number(tune_id), name: String(name), aliases: [], popularity: 0 };
			tunes.set(tune_id, named);
		}
	}
	for (const { tune_id, alias } of dump.aliases()) {
		tunes.get(tune_id)?.aliases.push(String(alias));
	}
	for (const { tune_id, tunebooks } of dump.tune_popularity()) {
		const tune = tunes.get(tune_id);
		if (tune) {
			tunes.set(tune_id, { ...tune, popularity: Number(tunebooks) });
		}
	}
	return [...tunes.values()];
}

/** A name as somebody types it: as it is, without its article, in lower case, with a wrong letter or a space more or less. */
function typed(random: Random, tunes: readonly Named[]): string {
	const { name, aliases } = pick(random, tunes);
	const text = pick(random, [name, ...aliases]);
	const at = Math.floor(random() * text.length);
	return pick(random, [
		text,
		text.toLowerCase().replace(/^the /, ''),
		text.toLowerCase().replace(/['’]/g, ''),
		`${text.slice(0, at)}e${text.slice(at + 1)}`,
		`${text.slice(0, at)}${text.slice(at + 1)}`,
		`${text.slice(0, at)} ${text.slice(at)}`,
		text.replace(/(?<=[^ ]{3}) (?=[^ ]{3})/, ''),
	]);
}

function timed<T>(task: () => T): [result: T, ms: number] {
	const start = performance.now();
	const result = task();
	return [result, performance.now() - start];
}

if (process.argv[1] === import.meta.filename) {
	const figures = measured();
	console.log(
		process.argv[2] === 'json' ? JSON.stringify(figures) : `${machine()}\n\n${table(figures)}`,
	);
}
