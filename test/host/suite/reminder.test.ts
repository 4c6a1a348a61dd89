import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import * as vscode from 'vscode';
import { version } from '../../../src/library/store/manifest.ts';
import { Reminder } from '../../../src/offline/reminder.ts';

/** What VS Code keeps for an extension, without keeping it. */
function memento(): vscode.Memento {
	const kept = new Map<string, unknown>();
	return {
		keys: () => [...kept.keys()],
		get: <T>(key: string, fallback?: T) => (kept.get(key) as T | undefined) ?? fallback,
		update: (key: string, value: unknown) => Promise.resolve(void kept.set(key, value)),
	};
}

suite('The weekly reminder of the library', () => {
	const { showInformationMessage } = vscode.window;
	const shown: string[] = [];
	let folder = '';

	const wanted = (value: unknown) =>
		vscode.workspace
			.getConfiguration('theSession')
			.update('library.remind', value, vscode.ConfigurationTarget.Global);

	const libraryOf = (asOf: string) => {
		const manifest = { version, folder: 'one', asOf, built: 0, source: '' };
		const rest = { files: {}, counts: {}, skipped: {}, stamps: {} };
		return writeFile(path.join(folder, 'current.json'), JSON.stringify({ ...manifest, ...rest }));
	};

	setup(async () => {
		folder = await mkdtemp(path.join(os.tmpdir(), 'the-session-reminder-'));
		shown.length = 0;
		const dismissed = (message: string) => {
			shown.push(message);
			return Promise.resolve(undefined);
		};
		Object.assign(vscode.window, { showInformationMessage: dismissed });
	});

	teardown(async () => {
		Object.assign(vscode.window, { showInformationMessage });
		await wanted(undefined);
		await rm(folder, { recursive: true, force: true });
	});

	test('is not given to who has not asked for it', async () => {
		await libraryOf('2020-11-03 00:00:00');
		await new Reminder(memento(), folder).consider();
		assert.deepEqual(shown, []);
	});

	test('is given once for an old library, whatever is asked after it', async () => {
		await wanted(true);
		await libraryOf('2020-11-03 00:00:00');
		const store = memento();
		const reminder = new Reminder(store, folder);
		await Promise.all([reminder.consider(), reminder.consider()]);
		// In the next window too.
		await new Reminder(store, folder).consider();
		assert.equal(shown.length, 1);
		assert.match(shown[0] ?? '', /^Your offline library is of November 3, 2020\. See whether/);
	});

	test('is not given for a new library, nor without one', async () => {
		await wanted(true);
		await new Reminder(memento(), folder).consider();
		await libraryOf(new Date().toISOString().replace('T', ' ').slice(0, 19));
		await new Reminder(memento(), folder).consider();
		assert.deepEqual(shown, []);
	});
});
