import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activated, allWell, eventually, fault } from '../theSession.ts';

interface Found {
	readonly id: number;
	readonly name: string;
	readonly url: string;
	readonly type?: string;
	/** km. */
	readonly distance?: number;
}

function quietly(command: string, options: object): Thenable<Found[]> {
	return vscode.commands.executeCommand(command, { ...options, show: false });
}

suite('A search without a window', () => {
	setup(allWell);

	test('answers with the first page of tunes', async () => {
		const found = await quietly('theSession.searchTunes', { query: 'kesh jig' });
		assert.equal(found[0]?.name, 'The Kesh');
		assert.equal(found[0].type, 'jig');
		assert.match(found[0].url, /\/tunes\/55$/);
	});

	test('answers with sessions, by name and by place', async () => {
		const byName = await quietly('theSession.searchSessions', { query: 'galway' });
		assert.ok(byName.length > 0);
		const nearby = await quietly('theSession.sessionsNearby', { near: '53.27,-9.05', radius: 30 });
		assert.ok(nearby.length > 0);
		assert.match(nearby[0]?.url ?? '', /\/sessions\/\d+$/);
	});

	test('a place goes by its name once something there has been shown', async () => {
		const [session] = await quietly('theSession.searchSessions', { query: 'ennis' });
		assert.ok(session);
		const near = await eventually(async () => {
			const found = await quietly('theSession.sessionsNearby', { near: 'ennis', radius: 5 });
			return found.some(({ id }) => id === session.id) && found;
		});
		assert.ok(near.every(({ distance = 0 }) => distance <= 6));
		const distances = near.map(({ distance = 0 }) => distance);
		assert.deepEqual(
			distances,
			[...distances].sort((a, b) => a - b),
		);
	});

	test('finds nothing without complaint', async () => {
		assert.deepEqual(await quietly('theSession.searchTunes', { query: 'zzzzqq' }), []);
	});

	test('rejects with a sentence when there is nothing to search for', async () => {
		await assert.rejects(async () => quietly('theSession.searchTunes', {}), /what to search for/);
		await assert.rejects(
			async () => quietly('theSession.sessionsNearby', { near: 'Atlantis' }),
			/“Atlantis” is no place/,
		);
	});

	test('rejects with a sentence when The Session fails', async () => {
		await fault('/tunes/search', { body: 'html' });
		await assert.rejects(
			async () => quietly('theSession.searchTunes', { query: 'kesh' }),
			/sent something that can’t be read/,
		);
		await fault('/tunes/search', { status: 403 });
		await assert.rejects(
			async () => quietly('theSession.searchTunes', { query: 'kesh' }),
			/answered with an error/,
		);
	});

	test('leaves the results as they are', async () => {
		const app = await activated();
		app.results.clear();
		await quietly('theSession.searchTunes', { query: 'kesh' });
		assert.equal(app.results.view.description, '');
	});
});
