import assert from 'node:assert/strict';
import { suite, teardown, test } from 'mocha';
import { replicaForSuite, until } from './asking.ts';

suite('replica: faults', () => {
	const { get, replica } = replicaForSuite({ volume: 0 });
	const tune = '/tunes/27?format=json';
	const statuses = async (count: number, path = tune) => {
		const found: number[] = [];
		while (found.length < count) {
			found.push((await get(path)).status);
		}
		return found;
	};
	const post = (fault: string) => get('/_faults', { method: 'POST', body: fault });

	teardown(() => {
		replica().faults.clear();
		replica().requests.clear();
	});

	test('happen as often as said, once if nothing is said, and to that path alone', async () => {
		replica().faults.next('/tunes/27', { status: 503, times: 2 });
		replica().faults.next('/tunes/55', { status: 500 });
		assert.deepEqual(await statuses(1, '/tunes/97?format=json'), [200]);
		assert.deepEqual(await statuses(3), [503, 503, 200]);
		assert.deepEqual(await statuses(2, '/tunes/55?format=json'), [500, 200]);
	});

	test('follow one another in the order they were planned', async () => {
		replica().faults.next('/tunes/27', { status: 500 });
		replica().faults.next('/tunes/*', { status: 429 });
		assert.deepEqual(await statuses(3), [500, 429, 200]);
	});

	test('last until cleared when they are for always', async () => {
		replica().faults.next('/*', { status: 502, times: 'always' });
		assert.deepEqual(await statuses(3), [502, 502, 502]);
		replica().faults.clear();
		assert.deepEqual(await statuses(1), [200]);
	});

	test('ask to be retried in seconds or at a date', async () => {
		const date = new Date(0).toUTCString();
		replica().faults.next('/tunes/27', { status: 429, retryAfter: 2 });
		replica().faults.next('/tunes/27', { status: 503, retryAfter: date });
		assert.equal((await get(tune)).headers.get('retry-after'), '2');
		assert.equal((await get(tune)).headers.get('retry-after'), date);
	});

	test('spoil the body in every way named', async () => {
		const whole = await (await get(tune)).text();
		const spoilt = async (body: 'truncated' | 'wrong-shape' | 'nonsense' | 'empty' | 'html') => {
			replica().faults.next('/tunes/27', { body });
			const response = await get(tune);
			assert.equal(response.status, 200);
			return response.text();
		};
		const truncated = await spoilt('truncated');
		assert.ok(truncated.length > 0 && whole.startsWith(truncated));
		assert.throws(() => JSON.parse(truncated) as unknown);
		assert.equal(typeof JSON.parse(await spoilt('wrong-shape')), 'object');
		const nonsense = await spoilt('nonsense');
		assert.throws(() => JSON.parse(nonsense) as unknown);
		assert.equal(await spoilt('empty'), '');
		assert.match(await spoilt('html'), /^<!DOCTYPE html>/);
	});

	test('drop the connection, before the answer or in the middle of it', async () => {
		replica().faults.next('/tunes/27', { drop: true });
		await assert.rejects(get(tune));
		replica().faults.next('/tunes/27', { drop: 'midway' });
		const response = await get(tune);
		assert.equal(response.status, 200);
		await assert.rejects(response.text());
	});

	test('keep the caller waiting until it gives up, which the log then says', async () => {
		replica().faults.next('/tunes/27', { hang: true });
		const patience = new AbortController();
		const asked = get(tune, { signal: patience.signal });
		await until(() => replica().requests.all.length === 1);
		patience.abort();
		await assert.rejects(asked);
		await until(() => replica().requests.all[0]?.end !== undefined);
		const [logged] = replica().requests.all;
		assert.deepEqual([logged?.aborted, logged?.status], [true, undefined]);
	});

	test('answer late but whole, after those who asked later', async () => {
		replica().faults.next('/tunes/27', { delay: 100 });
		const answered: string[] = [];
		const late = get(tune).then(async response => {
			answered.push('late');
			return response.text();
		});
		await until(() => replica().requests.all.length === 1);
		await get('/tunes/55?format=json');
		answered.push('prompt');
		assert.equal((JSON.parse(await late) as { id: number }).id, 27);
		assert.deepEqual(answered, ['prompt', 'late']);
	});

	test('let the answer be as if somebody had edited it', async () => {
		replica().faults.next('/tunes/55', { edit: { from: 'The Kesh', to: 'Our Kesh' } });
		const name = async () =>
			((await (await get('/tunes/55?format=json')).json()) as { name: string }).name;
		assert.equal(await name(), 'Our Kesh');
		assert.equal(await name(), 'The Kesh');
	});

	test('can be planned and cleared by another process', async () => {
		const planned = await post('{ "path": "/tunes/27", "status": 503, "times": "always" }');
		assert.equal(planned.status, 201);
		assert.deepEqual(await statuses(2), [503, 503]);
		await get('/_faults', { method: 'DELETE' });
		assert.deepEqual(await statuses(1), [200]);
	});

	test('are refused with a reason when they are misspelt', async () => {
		for (const wrong of [
			'{ "path": "/tunes/27", "staus": 503 }',
			'{ "path": "/tunes/27", "body": "soggy" }',
			'{ "path": "/tunes/27", "edit": "The Kesh" }',
			'{ "path": "tunes", "status": 503 }',
			'{ "status": 503 }',
			'null',
			'{',
		]) {
			const refused = await post(wrong);
			assert.equal(refused.status, 400, wrong);
			assert.match(((await refused.json()) as { error: string }).error, /\w/);
		}
		assert.deepEqual(await statuses(1), [200]);
	});
});
