import assert from 'node:assert/strict';
import { showItem } from '../../../media/item/messages.ts';
import {
	failure,
	hello,
	loading,
	pageState,
	popularity,
	read,
	reveal,
} from '../../../media/page/messages.ts';
import { showTune } from '../../../media/tune/messages.ts';
import type { ItemView } from '../../../src/panel/itemView.ts';
import type { TuneView } from '../../../src/panel/protocol.ts';

const tune: TuneView = {
	kind: 'tune',
	path: '/tunes/3',
	id: 3,
	name: 'The Lark on the Strand',
	url: 'https://example.org/tunes/3',
	type: 'jig',
	composer: '',
	aliases: ['The Strand'],
	author: 'Nuala',
	date: '2001-05-14',
	tunebooks: 12,
	recordings: 1,
	collections: 0,
	settings: [
		{
			id: 31,
			ordinal: 1,
			key: 'G major',
			abc: 'X:1\nK:G\nGAB|',
			url: 'https://example.org/tunes/3#setting31',
			author: 'Nuala',
			date: '2001-05-14',
		},
	],
	comments: [
		{
			id: 301,
			url: 'https://example.org/tunes/3#comment301',
			subject: 'Rolls',
			content: 'Lovely.',
			author: 'Tadhg',
			authorUrl: 'https://example.org/members/7',
			date: '2001-05-15 10:00:00',
		},
	],
	instrument: 'fiddle',
	tablature: 'whistle-d',
};

const item: ItemView = {
	path: '/recordings/7',
	kind: 'Recording',
	name: 'Under The Stairs',
	about: [
		[
			{ kind: 'text', text: 'Added by Fintan on ' },
			{ kind: 'day', stamp: '2014-11-02' },
		],
	],
	actions: [{ action: 'showOnMap', label: 'Show on Map' }],
	facts: [
		{
			term: 'Telephone',
			lines: [[{ kind: 'contact', text: '+353 20 910 0123', contact: 'telephone' }]],
		},
		{ term: 'When', lines: [[{ kind: 'text', text: 'Friday' }]], list: true },
	],
	sections: [
		{
			heading: 'Tracks',
			prose: '',
			lines: [[{ kind: 'link', text: 'The Kesh', url: 'https://example.org/tunes/55' }]],
			numbered: true,
			empty: 'No tracks yet.',
		},
	],
	tunes: [
		{
			settingId: 55,
			tuneId: 55,
			ordinal: 1,
			name: 'The Kesh',
			url: 'https://example.org/tunes/55#setting55',
			type: 'jig',
			key: 'G major',
			abc: '',
		},
	],
	more: false,
	comments: { items: tune.comments, main: false },
};

const problem = (result: ReturnType<typeof read>): string => (result.ok ? 'none' : result.problem);

suite('messages that reach a page', () => {
	test('a tune or another item arrives as it was sent', () => {
		const shown = { type: 'show', tune, target: { settingId: 31 } };
		assert.deepEqual(read(showTune, shown), { ok: true, message: shown });
		for (const shown of [item, { ...item, tablature: 'guitar' }]) {
			assert.deepEqual(read(showItem, { type: 'show', item: shown }), {
				ok: true,
				message: { type: 'show', item: shown },
			});
		}
	});

	test('a tune brings along how it is played', () => {
		const player = {
			sounds: 'https://files/',
			instrument: 'harp',
			chords: true,
			countIn: false,
			metronome: true,
			tempos: { 27: 90 },
		};
		const shown = { type: 'show', tune, player };
		assert.deepEqual(read(showTune, shown), { ok: true, message: shown });
		assert.equal(
			read(showTune, { ...shown, player: { ...player, instrument: 'kazoo' } }).ok,
			false,
		);
	});

	test('where one is wrong is said by its path', () => {
		const settings = [{ ...tune.settings[0], abc: null }];
		assert.match(
			problem(read(showTune, { type: 'show', tune: { ...tune, settings } })),
			/^show at tune\.settings\.0\.abc: /,
		);
		assert.match(
			problem(read(showItem, { type: 'show', item: { ...item, about: [[{ kind: 'link' }]] } })),
			/^show at item\.about\.0\.0\.text: /,
		);
	});

	test('an item where nobody can comment has no comments, and that is no mistake', () => {
		const { comments, ...silent } = item;
		assert.ok(comments);
		assert.equal(read(showItem, { type: 'show', item: silent }).ok, true);
		assert.equal(
			read(showItem, { type: 'show', item: { ...silent, comments: undefined } }).ok,
			false,
		);
	});

	test('an item is made of nothing but what a page can show and do', () => {
		const wrong: readonly object[] = [
			{ actions: [{ action: 'runCommand', label: 'Run' }] },
			{ about: [[{ kind: 'html', text: '<b>' }]] },
			{ about: [[{ kind: 'contact', text: 'fax', contact: 'fax' }]] },
			{ about: ['text'] },
			{ facts: [{ term: 'When', lines: [], list: false }] },
			{ sections: [{ heading: 'Tracks', lines: [] }] },
			{ tunes: [{ ...item.tunes[0], settingId: -1 }] },
			{ comments: { items: [] } },
			{ more: 'yes' },
			{ path: 7 },
		];
		for (const part of wrong) {
			const shown = { type: 'show', item: { ...item, ...part } };
			assert.equal(read(showItem, shown).ok, false, JSON.stringify(part));
		}
	});

	test('what is on its way is named by its address', () => {
		const coming = { type: 'loading', path: '/members/23/sets/410', name: '' };
		assert.deepEqual(read(loading, coming), { ok: true, message: coming });
		assert.equal(read(loading, { type: 'loading', id: 410, name: '' }).ok, false);
	});

	test('numbers that cannot be ids are refused', () => {
		for (const settingId of [-1, 1.5, NaN, '31', null]) {
			assert.equal(read(reveal, { type: 'reveal', target: { settingId } }).ok, false);
			assert.equal(read(reveal, { type: 'reveal', target: { otherId: settingId } }).ok, false);
		}
		assert.equal(read(reveal, { type: 'reveal', target: {} }).ok, true);
	});

	test('what is popular is told by ids', () => {
		const popular = { type: 'popular', settingIds: [31, 7] };
		assert.deepEqual(read(popularity, popular), { ok: true, message: popular });
		assert.equal(read(popularity, { ...popular, settingIds: ['31'] }).ok, false);
	});

	test('a failure offers only what a page can offer', () => {
		const failed = { type: 'failed', message: 'No connection.', actions: ['retry', 'showLog'] };
		assert.deepEqual(read(failure, failed), { ok: true, message: failed });
		assert.equal(read(failure, { ...failed, actions: ['retry', 'runCommand'] }).ok, false);
	});

	test('translations are texts for texts', () => {
		assert.equal(
			read(hello, { type: 'hello', language: 'ga', bundle: { Retry: 'Arís' } }).ok,
			true,
		);
		assert.equal(read(hello, { type: 'hello', language: 'ga', bundle: { Retry: 1 } }).ok, false);
	});

	test('what is no message at all is refused without a fuss', () => {
		for (const nothing of [undefined, null, 7, 'show', [], {}, { type: 3 }]) {
			assert.equal(read(showTune, nothing).ok, false);
		}
	});
});

suite('what a page remembered', () => {
	test('comes back as it was', () => {
		const state = {
			version: 2,
			path: '/tunes/3',
			settingId: 31,
			offset: -8,
			practice: { transpose: 'to2', compared: [4, 5] },
		};
		assert.deepEqual(read(pageState, state), { ok: true, message: state });
	});

	test('is forgotten when it cannot be trusted', () => {
		for (const state of [
			undefined,
			{},
			{ version: 3, path: '/tunes/3' },
			{ version: 2, path: '/tunes/3', offset: 'up' },
			{ version: 2, path: '/tunes/3', practice: { transpose: 2 } },
			{ version: 2, path: '/tunes/3', practice: { compared: ['4'] } },
			{ version: 2, id: 3 },
		]) {
			assert.equal(read(pageState, state).ok, false);
		}
	});

	test('of an older version of us names no place', () => {
		assert.equal(read(pageState, { version: 1, id: 3, settingId: 31 }).ok, false);
	});
});
