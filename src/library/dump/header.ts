import { open } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';
import { shapeOf } from './files.ts';
import type { DumpFile } from './files.ts';
import { DumpProblem } from './problem.ts';

/** As many bytes as the first line, which names the columns, may take. */
const enough = 4096;

/** Throws unless a file begins with the columns we need. */
export async function checkHeader(file: DumpFile, path: string): Promise<void> {
	const handle = await open(path);
	try {
		const { buffer, bytesRead } = await handle.read(Buffer.alloc(enough), 0, enough, 0);
		checkColumns(file, columnsIn(buffer.toString('utf8', 0, bytesRead)));
	} finally {
		await handle.close();
	}
}

/** Throws unless all the columns we need are among these. */
export function checkColumns(file: DumpFile, found: readonly string[]): void {
	const wanted = shapeOf(file).columns;
	const missing = wanted.filter(column => !found.includes(column));
	if (missing.length === wanted.length) {
		const first = found.join(',').slice(0, 60);
		throw new DumpProblem('not-csv', `${file} begins with ${JSON.stringify(first)}`, { file });
	}
	if (missing.length > 0) {
		const message = `${file} has no column ${missing.join(', ')}`;
		throw new DumpProblem('columns', message, { file, columns: missing });
	}
}

/** Of the first line; a byte order mark, NULs and spaces don't count. */
function columnsIn(text: string): string[] {
	const [line = ''] = text
		.replace(/^\uFEFF|\0/g, '')
		.trimStart()
		.split(/\r?\n/);
	const [columns = []] = parse(line, { relax_quotes: true, relax_column_count: true });
	return columns.map(column => column.trim());
}
