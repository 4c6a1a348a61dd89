import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import type { TuneSummary } from '../../../../src/api/model.ts';
import { LibraryProblem } from '../../../../src/library/store/problem.ts';
import { libraryForSuite } from '../libraryForSuite.ts';
import { dumpOf, smallDump } from '../smallDump.ts';

suite('The library tells', () => {
	const library = libraryForSuite(() => dumpOf(smallDump));
	const names = ({ items }: { readonly items: readonly TuneSummary[] }) =>
		items.map(({ name }) => name);

	test('where it is from, of which day, and how much is in it', async () => {
		const { asOf, source, counts } = await library().ask('about', {});
		assert.equal(asOf, '2021-01-01 00:00:00');
		assert.match(source, /dump$/);
		assert.deepEqual(counts, {
			...{ tunes: 4, settings: 5, aliases: 2, recordings: 3, sets: 3 },
			...{ sessions: 1, events: 1, melodies: 5 },
		});
	});

	test('tunes by what most people keep, then by what more have recorded', async () => {
		assert.deepEqual(names(await library().ask('browse', {})), [
			'9 Points Of Roguery',
			'Éamonn’s Kettle',
			'The Idle Goose',
			'An Turnip Rua',
		]);
	});

	test('tunes by their names, whatever article or accent stands first', async () => {
		assert.deepEqual(names(await library().ask('browse', { order: 'name' })), [
			'9 Points Of Roguery',
			'Éamonn’s Kettle',
			'The Idle Goose',
			'An Turnip Rua',
		]);
		assert.deepEqual(await library().ask('letters', {}), [
			{ letter: '#', tunes: 1 },
			{ letter: 'E', tunes: 1 },
			{ letter: 'I', tunes: 1 },
			{ letter: 'T', tunes: 1 },
		]);
		assert.deepEqual(names(await library().ask('browse', { letter: 'e' })), ['Éamonn’s Kettle']);
	});

	test('tunes of a type that somebody plays in a key', async () => {
		const asked = { type: 'jig', mode: 'Amixolydian' };
		assert.deepEqual(names(await library().ask('browse', asked)), ['The Idle Goose']);
		assert.deepEqual(await library().ask('letters', asked), [{ letter: 'I', tunes: 1 }]);
	});

	test('of which types and in which keys there are tunes, the most first', async () => {
		assert.deepEqual(await library().ask('types', {}), [
			{ type: 'jig', tunes: 2 },
			{ type: 'reel', tunes: 2 },
		]);
		assert.deepEqual(await library().ask('keys', {}), [
			{ key: 'Dmajor', tunes: 2 },
			{ key: 'Amixolydian', tunes: 1 },
			{ key: 'Edorian', tunes: 1 },
			{ key: 'Gmajor', tunes: 1 },
		]);
		// In whichever of its spellings.
		const short = { type: 'reel', mode: 'edor' };
		assert.deepEqual(names(await library().ask('browse', short)), ['An Turnip Rua']);
		assert.deepEqual(await library().ask('keys', { type: 'Reel' }), [
			{ key: 'Dmajor', tunes: 1 },
			{ key: 'Edorian', tunes: 1 },
		]);
	});

	test('what somebody has not got yet, what most people keep first', async () => {
		const missing = await library().ask('missing', { have: [4, 1, 999] });
		assert.deepEqual(names(missing), ['Éamonn’s Kettle', 'An Turnip Rua']);
		const reels = await library().ask('missing', { have: [], type: 'reel', perPage: 1 });
		assert.deepEqual([names(reels), reels.total], [['9 Points Of Roguery'], 2]);
	});

	test('a list in pages, counted', async () => {
		const { items, page, pages, total } = await library().ask('browse', { page: 2, perPage: 3 });
		assert.deepEqual([items.length, page, pages, total], [1, 2, 2, 4]);
		const beyond = await library().ask('browse', { page: 3, perPage: 3 });
		assert.deepEqual([beyond.items.length, beyond.total], [0, 4]);
	});

	test('the sets of a tune, the newest first, each in playing order', async () => {
		const sets = await library().ask('sets', { id: 1 });
		assert.deepEqual(
			sets?.items.map(({ id, name }) => [id, name]),
			[
				[22, 'The Idle Goose, An Turnip Rua'],
				[21, 'Éamonn’s Kettle, The Idle Goose, An Turnip Rua'],
				[23, 'An Turnip Rua, The Idle Goose'],
			],
		);
		assert.equal(await library().ask('sets', { id: 999 }), undefined);
	});

	test('what is played before and after a tune, and how often', async () => {
		const found = await library().ask('neighbours', { id: 1 });
		assert.deepEqual(
			found?.items.map(({ name, before, after }) => [name, before, after]),
			[
				['An Turnip Rua', 1, 2],
				['Éamonn’s Kettle', 1, 0],
			],
		);
	});

	test('which recordings put two tunes into one track, and into which', async () => {
		const found = await library().ask('pairings', { id: 1, otherId: 2 });
		assert.deepEqual(
			found.items.map(({ name, tracks }) => [name, tracks]),
			[
				['By The Stove', [1]],
				['Under The Table', [1]],
			],
		);
	});

	test('of which tunes there are chords', async () => {
		const { items } = await library().ask('withChords', {});
		assert.deepEqual(
			items.map(({ name, settingIds }) => [name, settingIds]),
			[['The Idle Goose', [11]]],
		);
		assert.equal((await library().ask('withChords', { type: 'reel' })).total, 0);
	});

	test('a tune by a few bars of it, in any key', async () => {
		const found = await library().ask('melody', { abc: 'K:E\ne2g bge|a2f d2f|egb gbg', limit: 5 });
		assert.ok('length' in found);
		const [first] = found;
		assert.deepEqual(
			[first?.tune.name, first?.settingId, first?.ordinal, first?.key],
			['Éamonn’s Kettle', 12, 1, 'Dmajor'],
		);
		assert.match(first?.abc ?? '', /^X:1\nM:.*\nL:1\/8\nK:Dmaj\n[^\n]*d2f .*\|$/);
	});

	test('how many notes more it wants to know a tune by', async () => {
		const found = await library().ask('melody', { abc: 'dfa', limit: 5 });
		assert.ok('wanted' in found && found.wanted > 0);
	});

	test('a melody that somebody writes twice as long, without saying so', async () => {
		const found = await library().ask('melody', {
			abc: 'K:E\ne4g2 b2g2e2|a4f2 d4f2|e2g2b2 g2b2g2|',
			limit: 5,
		});
		assert.ok(!('wanted' in found));
		const quavers = await library().ask('melody', {
			abc: 'K:E\ne2g bge|a2f d2f|egb gbg',
			limit: 5,
		});
		assert.ok(!('wanted' in quavers));
		assert.equal(found[0]?.settingId, quavers[0]?.settingId);
		assert.equal(found[0]?.score, quavers[0]?.score);
	});

	test('of how many settings it knows the melody', async () => {
		const { counts } = await library().ask('about', {});
		const known = await library().ask('melodies', {});
		assert.ok(known > 0 && known <= counts.settings, `${known}`);
	});

	test('the other name of a tune where that is what was found', async () => {
		const found = await library().get('/tunes/search', { q: 'lazy gan' });
		assert.deepEqual(
			found?.items.map(({ name, alias }) => [name, alias]),
			[['The Idle Goose', 'The Lazy Gander']],
		);
	});

	test('nothing of a tune that it has not', async () => {
		assert.equal(await library().get('/tunes/ID', { id: 999 }), undefined);
		assert.equal(await library().get('/members/ID/sets/SETID', { id: 6, setId: 21 }), undefined);
	});

	test('nothing of what was not published: which settings people keep, sets of those who had none', async () => {
		assert.ok(await library().get('/tunes/ID', { id: 1 }));
		assert.equal(await library().get('/tunes/ID', { id: 1, orderBy: 'popular' }), undefined);
		assert.equal(await library().get('/members/ID/sets', { id: 6 }), undefined);
	});

	test('that only the site knows what was not published', async () => {
		await assert.rejects(
			library().get('/trips/upcoming', {}),
			(error: unknown) => error instanceof LibraryProblem && error.kind === 'unanswered',
		);
	});
});
