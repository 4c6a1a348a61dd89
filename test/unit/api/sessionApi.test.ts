import assert from 'node:assert/strict';
import { lazyClient } from '../../../src/api/sessionApi.ts';
import { tuneAnswer } from './answers.ts';
import { mockSite } from './mockSite.ts';

const path = '/tunes/27?format=json';

suite('The client that is loaded by its first question', () => {
	test('is loaded once, and not by a clearing', async () => {
		const { client, answers } = mockSite();
		let loads = 0;
		const api = lazyClient(() => {
			loads += 1;
			return Promise.resolve(client);
		});
		api.clear();
		assert.equal(loads, 0);
		answers(path, 200, tuneAnswer());
		const [one, other] = await Promise.all([
			api.get('/tunes/ID', { id: 27 }),
			api.get('/tunes/ID', { id: 27 }),
		]);
		assert.equal(one, other);
		assert.equal(loads, 1);
	});

	test('forgets its answers when it is cleared', async () => {
		const { client, answers, asked } = mockSite();
		const api = lazyClient(() => Promise.resolve(client));
		answers(path, 200, tuneAnswer());
		answers(path, 200, tuneAnswer());
		await api.get('/tunes/ID', { id: 27 });
		api.clear();
		await api.get('/tunes/ID', { id: 27 });
		assert.equal(asked().length, 2);
	});

	test('is loaded again when loading failed', async () => {
		const { client, answers } = mockSite();
		const loads = [Promise.reject(new Error('no such file')), Promise.resolve(client)];
		const api = lazyClient(() => loads.shift() ?? assert.fail('loaded too often'));
		await assert.rejects(api.get('/tunes/ID', { id: 27 }), /no such file/);
		answers(path, 200, tuneAnswer());
		assert.equal((await api.get('/tunes/ID', { id: 27 })).id, 27);
	});
});
