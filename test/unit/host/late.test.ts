import assert from 'node:assert/strict';
import { Late } from '../../../src/host/late.ts';

suite('What is made late', () => {
	test('is made when it is first asked for, and once', async () => {
		let made = 0;
		const late = new Late(() => Promise.resolve(++made));
		const early = late.made;
		assert.equal(early, undefined);
		assert.deepEqual(await Promise.all([late.get(), late.get()]), [1, 1]);
		assert.equal(await late.made, 1);
	});

	test('is tried again where that failed, and is not there meanwhile', async () => {
		let tries = 0;
		const late = new Late(() =>
			++tries === 1 ? Promise.reject(new Error('No such file')) : Promise.resolve('there'),
		);
		await assert.rejects(late.get(), /No such file/);
		assert.equal(late.made, undefined);
		assert.equal(await late.get(), 'there');
	});
});
