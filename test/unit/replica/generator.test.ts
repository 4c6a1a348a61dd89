import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { generatedSessions, generatedTunes } from '../../replica/generator.ts';
import { kinds, tuneTypes } from '../../replica/records.ts';
import type { Contribution } from '../../replica/records.ts';
import { createWorld } from '../../replica/world.ts';
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

	test('the same seed gives the same world on the same day, another one another', () => {
		assert.deepEqual(createWorld(40, 5, '2026-01-01'), createWorld(40, 5, '2026-01-01'));
		const [one, other] = [createWorld(40, 5, '2026-01-01'), createWorld(40, 6, '2026-01-01')];
		for (const kind of kinds) {
			assert.notDeepEqual(one[kind], other[kind], kind);
		}
	});

	test('every comment in the world has an id of its own, and so has every set', () => {
		const world = createWorld(300, 1, '2026-01-01');
		for (const ids of [
			kinds.flatMap(kind => comments(world[kind].values())),
			world.sets.map(({ id }) => id),
		]) {
			assert.equal(new Set(ids).size, ids.length);
		}
	});

	suite('in volume', () => {
		const { ask } = replicaForSuite({ volume: 1000 });

		test('fills lists of a thousand', async () => {
			assert.ok((await ask('/tunes/popular')).total > 1000);
			for (const kind of kinds.slice(1)) {
				assert.ok((await ask(`/${kind}/new`)).total > 1000, kind);
			}
			assert.ok((await ask('/tunes/sets')).total > 1000);
			assert.ok((await ask('/events/upcoming')).total > 200);
		});
	});
});

const comments = (things: Iterable<Contribution>): number[] =>
	[...things].flatMap(thing => thing.comments.map(({ id }) => id));
