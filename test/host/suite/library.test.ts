import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { App } from '../../../src/commands/app.ts';
import { updateLibrary } from '../../../src/commands/library.ts';
import type { Offered } from '../../../src/library/dump/offered.ts';
import { DumpProblem } from '../../../src/library/dump/problem.ts';
import { sourceOf } from '../../../src/library/dump/source.ts';
import { refused, refusedAsked } from '../../../src/offline/refused.ts';

const [a, b] = ['https://a.example/csv', '/home/somebody/b'];

suite('Updating the offline library', () => {
	const { showInformationMessage } = vscode.window;
	/** What was asked in a dialog, and its details. */
	const asked: string[] = [];
	let answer: string | undefined;

	setup(() => {
		asked.length = 0;
		answer = undefined;
		const answered = (message: string, options?: vscode.MessageOptions) => {
			if (options?.modal === true) asked.push(`${message}\n${options.detail ?? ''}`);
			return Promise.resolve(options?.modal === true ? answer : undefined);
		};
		Object.assign(vscode.window, { showInformationMessage: answered });
	});

	teardown(() => {
		Object.assign(vscode.window, { showInformationMessage });
	});

	/** A library from A, which the user has agreed to; how often it was fetched, and from where. */
	const libraryOf = ({ source = a, isSound = true, mark = '"2"' }) => {
		const stampsAt = (from: string, etag: string): Offered => ({ tunes: { from, etag } });
		let agreed = a;
		const fetched: string[] = [];
		const kinds = ['tunes', 'settings', 'recordings', 'sets', 'sessions', 'events'];
		const counts = Object.fromEntries(kinds.map(kind => [kind, 1]));
		const manifest = { asOf: '', stamps: stampsAt(a, '"1"'), counts };
		const library = {
			source,
			get isWanted() {
				return agreed === source;
			},
			want: () => Promise.resolve(void (agreed = source)),
			about: () => Promise.resolve(manifest),
			isSound: () => Promise.resolve(isSound),
			offered: () => Promise.resolve(stampsAt(source, mark)),
			download: () => Promise.resolve(void fetched.push(source)),
		};
		const app = { library: { load: () => Promise.resolve(library) } } as unknown as App;
		return { app, fetched };
	};

	for (const [which, isSound] of [
		['the library', true],
		['a damaged library', false],
	] as const) {
		test(`of ${which} asks before it takes one from elsewhere than was agreed to`, async () => {
			const { app, fetched } = libraryOf({ source: b, isSound });
			await updateLibrary(app);
			assert.deepEqual(fetched, []);
			assert.equal(asked.length, 1);
			assert.ok(asked[0]?.includes(vscode.l10n.t('From: {0}', b)), asked[0]);
			answer = vscode.l10n.t('Download');
			await updateLibrary(app);
			assert.deepEqual(fetched, [b]);
		});

		test(`of ${which} asks nothing where it is from the source that was agreed to`, async () => {
			const { app, fetched } = libraryOf({ isSound });
			await updateLibrary(app);
			assert.deepEqual([fetched, asked], [[a], []]);
		});
	}

	test('asks nothing where there is nothing newer', async () => {
		const { app, fetched } = libraryOf({ mark: '"1"' });
		await updateLibrary(app);
		assert.deepEqual([fetched, asked], [[], []]);
	});
});

suite('What goes wrong with the offline library', () => {
	const saying = (error: unknown) => (error instanceof Error ? error.message : '');

	test('is told of what is no source with what was written', () => {
		for (const written of ['dump', 'http://', 'ftp://host.example/csv', 'host.example/csv']) {
			const failing = () => sourceOf(written);
			assert.throws(failing, (error: unknown) => {
				for (const said of [saying(refused(error)), saying(refusedAsked(error))]) {
					assert.ok(said.includes(`“${written}”`) && said.includes('https://'), said);
				}
				return true;
			});
		}
	});

	test('is told without a hole where no file is named', () => {
		for (const kind of ['missing', 'disk', 'full', 'taken', 'offline'] as const)
			assert.doesNotMatch(saying(refused(new DumpProblem(kind, ''))), /“”/);
	});
});
