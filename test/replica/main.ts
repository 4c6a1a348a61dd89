/**
 * The replica by itself: `node test/replica/main.ts [--port N] [--volume N] [--seed N] [--today YYYY-MM-DD]
 * [--dump whole]`.
 * Its first line says where it listens; after that, one line a request.
 */

import { parseArgs } from 'node:util';
import { startReplica } from './server.ts';

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '0' },
		volume: { type: 'string', default: '300' },
		seed: { type: 'string', default: '1' },
		today: { type: 'string' },
		dump: { type: 'string', default: 'small' },
	},
});

const wholeNumber = (name: 'port' | 'volume' | 'seed'): number => {
	const number = Number(values[name]);
	if (!Number.isSafeInteger(number) || number < 0) {
		throw new RangeError(`--${name} takes a whole number, not "${values[name]}"`);
	}
	return number;
};

const { dump } = values;
if (dump !== 'small' && dump !== 'whole') {
	throw new RangeError(`--dump is small or whole, not "${dump}"`);
}

const replica = await startReplica({
	port: wholeNumber('port'),
	volume: wholeNumber('volume'),
	seed: wholeNumber('seed'),
	dump,
	...(values.today !== undefined && { today: values.today }),
	onRequest: ({ method, url, status, start, end = start }) => {
		console.log(`${method} ${url} ${status ?? 'no answer'} ${end - start} ms`);
	},
});
console.log(`replica listening on ${replica.url}`);

for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => void replica.close());
}
