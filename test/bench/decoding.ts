import { endpointOf } from '../../src/api/endpoints.ts';
import { prepareEntities } from '../../src/api/entities.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import type { ReplicaThread } from './replica.ts';

const times = 200;

/** A list of each shape that there is. */
const lists = [
	'/tunes/search',
	'/tunes/new',
	'/tunes/sets',
	'/recordings/new',
	'/trips/new',
	'/sessions/new',
	'/events/new',
	'/discussions/new',
	'/tunes/comments',
] as const;

/** How long a page of 50 things takes from text to checked values, in this process. */
export async function decoding(replica: ReplicaThread): Promise<readonly Figure[]> {
	const took: { readonly path: string; readonly items: number; readonly ms: number }[] = [];
	let first = 0;
	for (const path of lists) {
		const text = await replica.ask(`${path}?q=the&format=json&perpage=50`);
		await prepareEntities(text);
		const { decode } = endpointOf(path);
		const runs: number[] = [];
		let items = 0;
		for (let time = 0; time < times; time++) {
			const start = performance.now();
			items = decode(JSON.parse(text), replica.url).items.length;
			runs.push(performance.now() - start);
		}
		first = Math.max(first, runs[0] ?? 0);
		took.push({ path, items, ms: median(runs) });
	}
	const [slowest] = took.toSorted((a, b) => b.ms - a.ms);
	if (!slowest) throw new Error('Nothing was measured');
	return [
		{
			name: `Reading an answer of ${slowest.items} things, the slowest of ${lists.length} lists`,
			measured: slowest.ms,
			unit: 'ms',
			target: 5,
			note: `${slowest.path}, median of ${times}; the first of any took at most ${short(first)}`,
		},
	];
}
