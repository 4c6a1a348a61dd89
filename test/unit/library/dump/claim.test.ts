import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, readdir, utimes } from 'node:fs/promises';
import { suite, test } from 'mocha';
import { claim } from '../../../../src/library/dump/claim.ts';
import { folderForTests } from './folder.ts';

suite('library: a download is one window’s at a time', () => {
	const folder = folderForTests();
	const file = () => folder.at('below/incoming.taken');

	test('nobody else gets it until it is given back', async () => {
		const giveBack = await claim(file());
		await assert.rejects(claim(file()), { kind: 'taken' });
		await giveBack();
		const again = await claim(file());
		await again();
	});

	test('of two at the same moment one gets it', async () => {
		const both = await Promise.allSettled([claim(file()), claim(file())]);
		assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected']);
		for (const one of both) if (one.status === 'fulfilled') await one.value();
	});

	test('what a window left that has crashed is free', async () => {
		await (
			await claim(file())
		)();
		const { pid } = spawnSync(process.execPath, ['--version']);
		await folder.write('below/incoming.taken', String(pid));
		const giveBack = await claim(file());
		await giveBack();
	});

	test('of several that want what a crashed window left at the same moment one gets it', async () => {
		const { pid } = spawnSync(process.execPath, ['--version']);
		await mkdir(folder.at('below'));
		for (let time = 0; time < 200; time++) {
			await folder.write('below/incoming.taken', String(pid));
			// It may have crashed when it took over what another had left, too.
			if (time % 2 > 0) await folder.write('below/incoming.taken.over', String(pid));
			const all = await Promise.allSettled([1, 2, 3, 4].map(() => claim(file())));
			const won = all.flatMap(one => (one.status === 'fulfilled' ? one.value : []));
			assert.equal(won.length, 1, `time ${time}`);
			for (const giveBack of won) await giveBack();
			assert.deepEqual(await readdir(folder.at('below')), []);
		}
	});

	test('what doesn’t say yet whose it is isn’t free', async () => {
		await mkdir(folder.at('below'));
		await folder.write('below/incoming.taken', '');
		await assert.rejects(claim(file()), { kind: 'taken' });
	});

	test('what nobody has held for minutes is free, whoever has that number now', async () => {
		await claim(file());
		const minutesAgo = new Date(Date.now() - 5 * 60_000);
		await utimes(file(), minutesAgo, minutesAgo);
		const giveBack = await claim(file());
		await giveBack();
	});
});
