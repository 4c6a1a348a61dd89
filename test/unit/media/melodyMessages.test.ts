import assert from 'node:assert/strict';
import { found, melodyState, shapes } from '../../../media/melody/messages.ts';
import { read } from '../../../media/page/messages.ts';
import type { FindView } from '../../../src/panel/melodyView.ts';
import { parseFromPage } from '../../../src/panel/fromPage.ts';

const find: FindView = {
	id: 7,
	name: 'The Idle Goose',
	type: 'jig',
	where: 'Setting 3, A major',
	from: 0,
	score: 0.92,
	abc: 'X:1\nK:Amaj\nABc|',
};

suite('messages that reach the search by melody', () => {
	test('finds arrive as they were sent', () => {
		const problem = { message: 'There is no library.', actions: ['downloadLibrary'] };
		for (const message of [
			{ type: 'found', notes: 'GABc', finds: [find] },
			{ type: 'found', notes: '', finds: [], problem },
		])
			assert.deepEqual(read(found, message), { ok: true, message });
	});

	test('a find is one that can be shown and asked for', () => {
		for (const wrong of [
			{ id: -1 },
			{ id: '7' },
			{ score: 1.1 },
			{ score: NaN },
			{ from: 0.5 },
			{ abc: null },
		])
			assert.equal(
				read(found, { type: 'found', notes: '', finds: [{ ...find, ...wrong }] }).ok,
				false,
				JSON.stringify(wrong),
			);
	});

	test('nobody offers what the page has no button for', () => {
		const problem = { message: '', actions: ['workbench.action.quit'] };
		assert.equal(read(found, { type: 'found', notes: '', finds: [], problem }).ok, false);
	});

	test('each has its shape', () => {
		assert.deepEqual(
			[...shapes.keys()],
			['hello', 'announce', 'failed', 'notes', 'wanted', 'found'],
		);
	});

	test('what was typed comes back, and nothing that was not', () => {
		for (const state of [
			{ version: 1, notes: '[K:D]d2fd adfd' },
			{ version: 1, notes: 'd2fd', chosen: 3 },
		])
			assert.deepEqual(read(melodyState, state), { ok: true, message: state });
		for (const state of [
			undefined,
			{ version: 2, notes: '' },
			{ version: 1, notes: 'd', chosen: -1 },
		])
			assert.equal(read(melodyState, state).ok, false);
	});
});

suite('what the search by melody says to the extension', () => {
	test('is taken when it is one of its messages, and nothing more of it', () => {
		const melody = { type: 'melody', notes: 'GABc' };
		assert.deepEqual(parseFromPage({ ...melody, path: '/' }), melody);
		const open = { type: 'openFind', id: 7 };
		assert.deepEqual(parseFromPage({ ...open, url: 'https://example.org' }), open);
		assert.deepEqual(parseFromPage({ type: 'downloadLibrary', source: 'https://example.org' }), {
			type: 'downloadLibrary',
		});
		const like = { type: 'tunesLike', settingId: 55, transpose: -2 };
		assert.deepEqual(parseFromPage({ ...like, notes: 'GABc' }), like);
	});

	test('is refused when it is anything else', () => {
		for (const message of [
			{ type: 'melody' },
			{ type: 'melody', notes: 7 },
			{ type: 'melody', notes: 'G'.repeat(200_000) },
			{ type: 'openFind', id: '7' },
			{ type: 'openFind', id: -1 },
			{ type: 'tunesLike' },
		])
			assert.equal(parseFromPage(message), undefined, JSON.stringify(message).slice(0, 80));
	});
});
