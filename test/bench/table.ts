import fs from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/cache.mjs';
import { short } from './figure.ts';
import type { Figure } from './figure.ts';

const head = ['figure', 'measured', 'target', 'reached', 'note'];

/** The figures as a Markdown table whose columns also line up in a terminal. */
export function table(figures: readonly Figure[]): string {
	const rows = figures.map(figure => [
		figure.name,
		`${short(figure.measured)} ${figure.unit}`,
		figure.target === undefined ? '' : `≤ ${figure.target} ${figure.unit}`,
		figure.target === undefined ? '' : isReached(figure) ? 'yes' : 'no',
		figure.note ?? '',
	]);
	const widths = head.map((_, column) =>
		Math.max(...[head, ...rows].map(row => row[column]?.length ?? 0)),
	);
	const line = (cells: readonly string[]) =>
		`| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(' | ')} |`;
	return [line(head), line(widths.map(width => '-'.repeat(width))), ...rows.map(line)].join('\n');
}

/** Leaves them for programs too; gives the file's path inside the checkout. */
export async function keep(machine: string, figures: readonly Figure[]): Promise<string> {
	const file = path.join(root, 'artefacts/bench.json');
	const told = figures.map(figure => ({
		...figure,
		...(figure.target !== undefined && { reached: isReached(figure) }),
	}));
	await fs.mkdir(path.dirname(file), { recursive: true });
	await fs.writeFile(file, JSON.stringify({ machine, figures: told }, null, '\t') + '\n');
	return path.relative(root, file);
}

function isReached({ measured, target = Infinity }: Figure): boolean {
	return measured <= target;
}
