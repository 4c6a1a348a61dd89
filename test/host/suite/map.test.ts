import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import {
	activated,
	type Activated,
	allWell,
	askedPaths,
	child,
	eventually,
	fault,
	forgetAsked,
	openTabs,
} from '../theSession.ts';

suite('A list on the map', () => {
	let app: Activated;

	setup(async () => {
		await allWell();
		app = await activated();
		app.results.clear();
	});

	test('opens for what was found, and another list takes its place', async () => {
		app.results.show({ kind: 'sessions', text: 'galway' });
		await app.results.provider.getChildren();
		await vscode.commands.executeCommand('theSession.showOnMap');
		await eventually(() => openTabs().includes('Map: Sessions “galway”'));
		const events = await child(app.browse.provider, 'Events');
		const upcoming = await child(app.browse.provider, 'Upcoming Events', events);
		await vscode.commands.executeCommand('theSession.showOnMap', upcoming);
		await eventually(() => openTabs().includes('Map: Upcoming Events'));
		assert.equal(openTabs().filter(label => label.startsWith('Map: ')).length, 1);
	});

	test('asks each trip where it goes, because their list doesn’t say, and asks once', async () => {
		app.results.show({ kind: 'trips', text: 'clare' });
		const trips = await app.results.provider.getChildren();
		await forgetAsked();
		await vscode.commands.executeCommand('theSession.showOnMap');
		await eventually(() => openTabs().includes('Map: Trips “clare”'));
		const asked = (await askedPaths()).filter(path => /^\/trips\/\d+$/.test(path));
		const found = trips.filter(({ type }) => type === 'entry').length;
		assert.equal(asked.length, Math.min(20, found), 'not more than twenty');
		await vscode.commands.executeCommand('theSession.showOnMap');
		assert.equal((await askedPaths()).length, asked.length);
	});

	test('of a list that failed asks again, and says what is wrong', async () => {
		await fault('/sessions/search', { status: 403, times: 2 });
		app.results.show({ kind: 'sessions', text: 'galway' });
		await app.results.provider.getChildren();
		await vscode.commands.executeCommand('theSession.showOnMap');
		assert.deepEqual(openTabs(), [], 'an empty map would be no answer');
		await vscode.commands.executeCommand('theSession.showOnMap');
		await eventually(() => openTabs().includes('Map: Sessions “galway”'));
	});

	test('a trip that can’t be read is only left out', async () => {
		app.results.show({ kind: 'trips', text: 'clare' });
		const [first] = await app.results.provider.getChildren();
		assert.ok(first?.type === 'entry');
		await fault(`/trips/${first.entry.id}`, { status: 404, times: 'always' });
		await vscode.commands.executeCommand('theSession.showOnMap');
		await eventually(() => openTabs().includes('Map: Trips “clare”'));
	});
});
