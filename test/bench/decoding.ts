import { endpointOf } from '../../src/api/endpoints.ts';
import { prepareEntities } from '../../src/api/entities.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import type { ReplicaThread } from './replica.ts';

const times = 200;

/** How long a page of 50 tunes takes from text to checked values, in this process. */
export async function decoding(replica: ReplicaThread): Promise<readonly Figure[]> {
	const text = await replica.ask('/tunes/search?q=the&format=json&perpage=50');
	await prepareEntities(text);
	const { decode } = endpointOf('/tunes/search');
	const took: number[] = [];
	let items = 0;
	for (let time = 0; time < times; time++) {
		const start = performance.now();
		items = decode(JSON.parse(text), replica.url).items.length;
		took.push(performance.now() - start);
	}
	return [
		{
			name: `Reading an answer of ${items} tunes`,
			measured: median(took),
			unit: 'ms',
			note: `median of ${times}; the first ${short(took[0] ?? NaN)}`,
		},
	];
}
