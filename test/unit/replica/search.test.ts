import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { replicaForSuite } from './asking.ts';

suite('replica: search', () => {
	const { ask } = replicaForSuite();
	const find = async (query: string) => (await ask(`/tunes/search?perpage=50&${query}`)).tunes;

	test('finds part of a name in any case', async () => {
		assert.deepEqual(
			(await find('q=DROWSY+mag')).map(({ name }) => name),
			['Drowsy Maggie'],
		);
	});

	test('minds neither accents nor which apostrophe', async () => {
		assert.deepEqual(
			(await find('q=si+bheag')).map(({ id }) => id),
			[240],
		);
		assert.deepEqual(
			(await find("q=connaughtman's")).map(({ id }) => id),
			[306],
		);
		assert.deepEqual(
			(await find('q=cooley’s')).map(({ id }) => id),
			[97],
		);
	});

	test('says which other name matched, and only where the name did not', async () => {
		const [kesh] = await find('q=castle');
		assert.deepEqual([kesh?.name, kesh?.alias], ['The Kesh', 'The Castle']);
		const [mountain] = await find('q=kesh');
		assert.equal(mountain?.name, 'The Kesh');
		assert.ok(!('alias' in mountain));
	});

	test('one other name must match alone: words are not gathered from two', async () => {
		assert.deepEqual(await find('q=castle+kincora'), []);
	});

	test('does not forgive a wrong letter', async () => {
		assert.deepEqual(await find('q=drowsie+maggie'), []);
	});

	test('takes a type and a mode, with words or without', async () => {
		const slipJigs = await find('q=&type=slip%20jig');
		assert.ok(slipJigs.length > 4);
		assert.ok(slipJigs.every(({ type }) => type === 'slip jig'));
		assert.deepEqual(
			(await find('q=maggie&mode=Edorian&type=reel')).map(({ id }) => id),
			[71],
		);
		assert.deepEqual(await find('q=maggie&mode=Gmajor&type=reel'), []);
		assert.deepEqual(await find('q=the&type=set+dance'), []);
	});

	test('has several pages for a common word', async () => {
		const body = await ask('/tunes/search?q=the');
		assert.ok(body.pages > 5);
		assert.equal(body.q, 'the');
	});
});
