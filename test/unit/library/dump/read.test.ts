import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { suite, test } from 'mocha';
import { parse } from 'csv-parse/sync';
import { everyFile } from '../../../../src/library/dump/files.ts';
import type { DumpFile } from '../../../../src/library/dump/files.ts';
import { readRows } from '../../../../src/library/dump/read.ts';
import type { ReadOptions } from '../../../../src/library/dump/read.ts';
import type { Rows } from '../../../../src/library/dump/rows.ts';
import { Skipped } from '../../../../src/library/dump/skipped.ts';
import { createDump, writeFile } from '../../../replica/dump/hoard.ts';
import type { Row } from '../../../replica/dump/columns.ts';
import { pick, seeded } from '../../../replica/random.ts';
import { createWorld } from '../../../replica/world.ts';
import { dumpOf } from '../smallDump.ts';
import type { Lines } from '../smallDump.ts';
import { folderForTests } from './folder.ts';

const header = 'tune_id,setting_id,name,type,meter,mode,abc,date,username,composer\n';
const line = (settingId: number, abc = 'GABc') =>
	`7,${settingId},The Idle Goose,jig,6/8,Gmajor,${abc},2020-01-01 10:00:00,rosinante,\n`;

suite('library: reading the dump', () => {
	const folder = folderForTests();

	const readAll = async <File extends DumpFile>(
		file: File,
		path: string,
		options: ReadOptions = {},
	) => {
		const skipped = new Skipped();
		const rows: Rows[File][] = [];
		for await (const piece of readRows(file, path, skipped, options)) {
			rows.push(...piece.rows);
		}
		return { rows, skipped: Object.fromEntries(skipped.reasons) };
	};
	/** The tunes of a file with this in it. */
	const tunesIn = async (content: string | Uint8Array, options?: ReadOptions) => {
		const { rows, skipped } = await readAll(
			'tunes',
			await folder.write('tunes.csv', content),
			options,
		);
		return { abc: rows.map(row => row.abc), ids: rows.map(row => row.settingId), rows, skipped };
	};

	test('every file of a dump is read to its last line', async () => {
		const world = createWorld(30, 1, '2026-01-01');
		const dump = createDump(world, 'small', 1);
		for (const file of everyFile) {
			await writeFile(dump, file, folder.at(file));
			const { rows, skipped } = await readAll(file, folder.at(file));
			assert.equal(rows.length, [...dump[file]()].length, file);
			assert.deepEqual(skipped, {}, file);
		}
		const { rows } = await readAll('tunes', folder.at('tunes'));
		const kesh = rows.find(({ settingId }) => settingId === 55);
		assert.deepEqual(
			{ ...kesh, abc: kesh?.abc.split('\r\n')[0] },
			{
				tuneId: 55,
				settingId: 55,
				name: 'The Kesh',
				type: 'jig',
				meter: '6/8',
				mode: 'Gmajor',
				abc: '|:G3 GAB|A3 ABd|edd gdd|edB dBA|',
				date: world.tunes.get(55)?.settings[0]?.date,
				username: world.tunes.get(55)?.settings[0]?.by?.name,
				composer: '',
			},
		);
	});

	test('columns may come in another order, with others among them, the later ones not at all', async () => {
		const { rows } = await tunesIn(
			'composers,abc,tune_id,setting_id,name,type,meter,mode,username,date\n' +
				'x,GABc,7,70,The Idle Goose,jig,6/8,Gmajor,rosinante,2020-01-01 10:00:00\n',
		);
		assert.deepEqual(
			rows.map(({ abc, settingId, composer }) => ({ abc, settingId, composer })),
			[{ abc: 'GABc', settingId: 70, composer: '' }],
		);
	});

	test('a byte order mark, CRLF, NULs, empty lines, spaces and a last line without an end do no harm', async () => {
		const text = `\uFEFF\n${header}${line(1, ' "G\0ABc"')}\n\n${line(2, ' GABc ')}`;
		const { abc, skipped } = await tunesIn(text.replaceAll('\n', '\r\n').trimEnd());
		assert.deepEqual([abc, skipped], [['"GABc"', 'GABc'], {}]);
	});

	test('quotes and line ends stand in fields, quotes where none belong stay as they are', async () => {
		const { abc, skipped } = await tunesIn(
			header + line(1, '"""G""GABc|\r\nd2,e2"') + line(2, 'G"Am"A') + line(3, '"G"GABc'),
		);
		assert.deepEqual(abc, ['"G"GABc|\r\nd2,e2', 'G"Am"A', '"G"GABc']);
		assert.deepEqual(skipped, {});
	});

	test('what has no id, too few columns or comes twice is left out, and where that was is said', async () => {
		const { ids, skipped } = await tunesIn(
			header +
				line(1, '"G\nA\nB"') +
				'7,2,The Idle Goose\n' +
				line(3).replace('7,3', 'seven,3') +
				line(4).replace('7,4', '7,-4') +
				line(5) +
				line(1) +
				line(6) +
				line(7).replace('\n', ',more\n'),
		);
		assert.deepEqual(ids, [1, 5, 6]);
		assert.deepEqual(skipped, {
			columns: { count: 2, lines: [5, 11] },
			number: { count: 2, lines: [6, 7] },
			duplicate: { count: 1, lines: [9] },
		});
	});

	test('no place in a set or on a recording is taken twice, wherever the lines are', async () => {
		const read = async <File extends DumpFile>(
			file: File,
			lines: readonly Partial<Row<File>>[],
		) => {
			const all: Lines = { [file]: lines };
			await writeFile(dumpOf(all), file, folder.at(file));
			return readAll(file, folder.at(file));
		};
		const twice = { duplicate: { count: 2, lines: [5, 6] } };
		const inSet = (tuneset: number, settingorder: number | string) => ({
			...{ tuneset, settingorder, tune_id: 1, setting_id: 11 },
		});
		const sets = [
			...[inSet(1, 1), inSet(1, 40), inSet(2, 1), inSet(1, 40), inSet(1, 1), inSet(1, 2)],
			// Nobody knows where these are.
			...[inSet(1, ''), inSet(1, '')],
		];
		const inSets = await read('sets', sets);
		assert.deepEqual(
			[inSets.rows.map(({ setId, order }) => `${setId}/${order}`), inSets.skipped],
			[['1/1', '1/40', '2/1', '1/2', '1/0', '1/0'], twice],
		);
		const onTrack = (id: number, track: number, number: number) => ({ id, track, number });
		const recordings = [
			...[onTrack(4294967295, 1023, 1), onTrack(4294967295, 1023, 2), onTrack(1, 1, 2)],
			...[onTrack(4294967295, 1023, 2), onTrack(1, 1, 2), onTrack(1, 2, 1)],
		];
		const onRecordings = await read('recordings', recordings);
		assert.deepEqual([onRecordings.rows.length, onRecordings.skipped], [4, twice]);
		const counted = [3, 4, 5, 4, 3].map(tune_id => ({ tune_id, tunebooks: 10 }));
		const popular = await read('tune_popularity', counted);
		assert.deepEqual(
			[popular.rows.map(({ tuneId }) => tuneId), popular.skipped],
			[[3, 4, 5], twice],
		);
	});

	test('a number that is larger than the library has room for is none', async () => {
		const { ids, skipped } = await tunesIn(
			header +
				line(1) +
				line(2 ** 32 - 1) +
				line(2 ** 32) +
				line(3).replace('7,3', `${2 ** 32 + 1},3`) +
				line(4).replace('7,4', '1e3,4') +
				line(5),
		);
		assert.deepEqual(ids, [1, 2 ** 32 - 1, 5]);
		assert.deepEqual(skipped, { number: { count: 3, lines: [4, 5, 6] } });
	});

	test('only the first few lines of a kind are told, but all are counted', async () => {
		const { skipped } = await tunesIn(header + line(1) + 'x\n'.repeat(1000));
		assert.deepEqual(skipped, { columns: { count: 1000, lines: [3, 4, 5, 6, 7] } });
	});

	test('a line of a hundred megabytes is left out, and what comes after it is not', async function () {
		// To write it takes its time where the disk is busy.
		this.timeout(20_000);
		const path = folder.at('tunes.csv');
		await pipeline(
			Readable.from(
				(function* () {
					const music = Buffer.from('GABc'.repeat(250_000));
					yield header + line(1);
					yield '7,2,The Idle Goose,jig,6/8,Gmajor,';
					for (let megabyte = 0; megabyte < 100; megabyte++) {
						yield music;
					}
					yield '\n' + line(3);
				})(),
			),
			createWriteStream(path),
		);
		const { rows, skipped } = await readAll('tunes', path);
		assert.deepEqual(
			rows.map(({ settingId }) => settingId),
			[1, 3],
		);
		assert.deepEqual(skipped, { 'too-long': { count: 1, lines: [3] } });
	});

	test('a quote that never closes swallows so much and no more', async () => {
		const { ids, skipped } = await tunesIn(
			header +
				line(1) +
				line(2, '"GABc') +
				Array.from({ length: 200 }, (_, n) => line(n + 3)).join(''),
			{ maxRecord: 2000 },
		);
		assert.deepEqual(ids.slice(0, 1), [1]);
		assert.ok(ids.length > 150 && ids.at(-1) === 202);
		assert.deepEqual(skipped, { 'too-long': { count: 1, lines: [3] } });
	});

	test('a file that ends in the middle of a setting lacks that one', async () => {
		const { ids, skipped } = await tunesIn(header + line(1) + line(2, '"GABc|\nd2').slice(0, 50));
		assert.deepEqual([ids, skipped], [[1], { unfinished: { count: 1, lines: [3] } }]);
	});

	test('wherever it is cut into chunks and whatever is in it, it is read as csv-parse reads the whole', async () => {
		const random = seeded(12);
		const { Splitter } = await import('../../../../src/library/dump/splitter.ts');
		const options = {
			relax_quotes: true,
			relax_column_count: true,
			skip_empty_lines: true,
			record_delimiter: ['\r\n', '\n'],
		};
		for (let time = 0; time < 800; time++) {
			const text = Array.from({ length: 30 }, () =>
				pick(random, ['"', '""', ',', '\n', '\r\n', 'a', 'é']),
			);
			const bytes = Buffer.from(`${text.join('')}\n`);
			let whole: string[][] = [];
			try {
				whole = parse(bytes, options);
			} catch {
				// It ends between quotes.
				continue;
			}
			const splitter = new Splitter({ maxBytes: 1000, leftOut: () => assert.fail() });
			const found: string[][] = [];
			const lines: number[] = [];
			for (let at = 0; at < bytes.length;) {
				const end = at + 1 + Math.floor(random() * 9);
				const records = splitter.push(bytes.subarray(at, end));
				found.push(...parse(records.bytes, options));
				lines.push(...records.lines);
				at = end;
			}
			found.push(...parse(splitter.end().bytes, options));
			assert.deepEqual(found, whole, JSON.stringify(text.join('')));
			assert.equal(lines.length, whole.length, JSON.stringify(text.join('')));
		}
	});

	test('a web page, another file, missing columns, no tunes or no file at all is told apart', async () => {
		const problem = async (content: string) => {
			await assert.rejects(tunesIn(content), (error: Error) => {
				found = error;
				return error.name === 'DumpProblem';
			});
			return found;
		};
		let found: unknown;
		const kinds: unknown[] = [];
		for (const content of [
			'<!DOCTYPE html>\n<title>Not Found</title>',
			'version https://git-lfs.example/spec/v1\noid sha256:0\nsize 138000000\n',
			'{"tunes":[]}',
			'',
			header.replace('mode,', ''),
			header,
			header + 'x,y\n',
		]) {
			const { kind, columns } = (await problem(content)) as { kind: string; columns: string[] };
			kinds.push([kind, ...columns]);
		}
		assert.deepEqual(kinds, [
			['not-csv'],
			['not-csv'],
			['not-csv'],
			['not-csv'],
			['columns', 'mode'],
			['empty'],
			['empty'],
		]);
		await assert.rejects(readAll('tunes', folder.at('nowhere.csv')), { kind: 'missing' });
		assert.deepEqual(
			(await readAll('aliases', await folder.write('a', 'tune_id,alias,name\n'))).rows,
			[],
		);
	});

	test('it comes in pieces, says how far it is, and stops when told to', async () => {
		const path = await folder.write(
			'tunes.csv',
			header + Array.from({ length: 8000 }, (_, n) => line(n + 1)).join(''),
		);
		const told = new AbortController();
		const reason = new Error('Enough');
		const read: number[] = [];
		const skipped = new Skipped();
		await assert.rejects(async () => {
			for await (const piece of readRows('tunes', path, skipped, { signal: told.signal })) {
				read.push(piece.read);
				assert.ok(piece.read < piece.size);
				if (read.length === 2) {
					told.abort(reason);
				}
			}
		}, reason);
		assert.equal(read.length, 2);
	});
});
