import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { generatedSessions, generatedTunes } from '../../replica/generator.ts';
import { tuneTypes } from '../../replica/records.ts';
import { parse, warningsOf, wrongBars } from './bars.ts';
import { replicaForSuite } from './asking.ts';

suite('replica: generator', () => {
	test('the same seed gives the same tunes and sessions, another one others', () => {
		assert.deepEqual(generatedTunes(40, 5), generatedTunes(40, 5));
		assert.notDeepEqual(generatedTunes(40, 5), generatedTunes(40, 6));
		assert.deepEqual(generatedSessions(40, 5), generatedSessions(40, 5));
		assert.notDeepEqual(generatedSessions(40, 5), generatedSessions(40, 6));
	});

	test('everything it writes can be read and adds up, in every type of tune', () => {
		const tunes = generatedTunes(120, 1);
		assert.deepEqual(new Set(tunes.map(({ type }) => type)), new Set(tuneTypes));
		for (const { id, type, settings } of tunes) {
			for (const { key, abc } of settings) {
				const tune = parse(type, key, abc);
				assert.deepEqual([...warningsOf(tune), ...wrongBars(type, tune)], [], `tune ${id}`);
			}
		}
	});

	test('no id comes twice, of settings and of comments', () => {
		const tunes = generatedTunes(500, 1);
		for (const ids of [
			tunes.flatMap(({ settings }) => settings.map(({ id }) => id)),
			tunes.flatMap(({ comments }) => comments.map(({ id }) => id)),
		]) {
			assert.equal(new Set(ids).size, ids.length);
		}
	});

	suite('in volume', () => {
		const { ask } = replicaForSuite({ volume: 1000 });

		test('fills lists of a thousand', async () => {
			assert.ok((await ask('/tunes/popular')).total > 1000);
			assert.ok((await ask('/sessions/new')).total > 1000);
		});
	});
});
