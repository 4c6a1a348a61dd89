import assert from 'node:assert/strict';
import { endpoints } from '../../../src/api/endpoints.ts';
import { listAnswer, streamAnswer } from './answers.ts';
import { documentedPaths, everyPath, uncounted, undocumented } from './section14.ts';

const known: Readonly<Record<string, unknown>> = endpoints;

suite('The client knows', () => {
	for (const path of documentedPaths) {
		test(`${path}, which the API's page lists`, () => {
			assert.ok(path in known);
		});
	}

	for (const path of undocumented) {
		test(`${path}, which it doesn't`, () => {
			assert.ok(path in known);
		});
	}

	test('no other path', () => {
		assert.deepEqual(Object.keys(known).sort(), everyPath.toSorted());
		assert.equal(new Set(everyPath).size, everyPath.length);
	});

	test('which answers are streams and which are counted', () => {
		const readsAs = (path: string, answer: unknown) => {
			const { decode } = known[path] as { decode: (answer: unknown, url: string) => unknown };
			try {
				decode(answer, 'https://api.example/asked');
				return true;
			} catch {
				return false;
			}
		};
		const streams = everyPath.filter(path => readsAs(path, streamAnswer(1)));
		assert.deepEqual(streams.sort(), uncounted.toSorted());
		for (const path of everyPath.filter(path => path.endsWith('/comments'))) {
			assert.ok(readsAs(path, listAnswer('comments')), path);
		}
	});
});
