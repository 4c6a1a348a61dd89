import { columns } from './columns.ts';
import type { Dump, DumpFile } from './columns.ts';

/** A file of the dump in pieces of some thousand letters, its header first; `without` one column. */
export function* csv(dump: Dump, file: DumpFile, without = ''): Generator<string> {
	const named = columns[file].filter(column => column !== without);
	let piece = line(named);
	for (const row of dump[file]() as Iterable<Readonly<Record<string, string | number>>>) {
		piece += line(named.map(column => row[column] ?? ''));
		if (piece.length > enough) {
			yield piece;
			piece = '';
		}
	}
	yield piece;
}

const enough = 64_000;

const line = (cells: readonly (string | number)[]): string => `${cells.map(cell).join(',')}\n`;

const cell = (value: string | number): string => {
	const text = String(value);
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};
