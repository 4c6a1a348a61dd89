import assert from 'node:assert/strict';
import { showItem } from '../../../media/item/messages.ts';
import { failure, hello, pageState, read, reveal } from '../../../media/page/messages.ts';
import { showTune } from '../../../media/tune/messages.ts';
import type { SessionView, TuneView } from '../../../src/panel/protocol.ts';

const tune: TuneView = {
	kind: 'tune',
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
};

const session: SessionView = {
	kind: 'session',
	id: 7,
	name: 'The Corner House',
	url: 'https://example.org/sessions/7',
	place: ['Ballynowhere'],
	telephone: '',
	email: '',
	web: '',
	schedule: [],
	author: 'Fintan',
	date: '2014-11-02',
	comments: [],
};

const problem = (result: ReturnType<typeof read>): string => (result.ok ? 'none' : result.problem);

suite('messages that reach a page', () => {
	test('a tune or a session arrives as it was sent', () => {
		const shown = { type: 'show', tune, target: { settingId: 31 } };
		assert.deepEqual(read(showTune, shown), { ok: true, message: shown });
		assert.deepEqual(read(showItem, { type: 'show', item: session }), {
			ok: true,
			message: { type: 'show', item: session },
		});
	});

	test('where one is wrong is said by its path', () => {
		const settings = [{ ...tune.settings[0], abc: null }];
		assert.match(
			problem(read(showTune, { type: 'show', tune: { ...tune, settings } })),
			/^show at tune\.settings\.0\.abc: /,
		);
		assert.match(
			problem(read(showItem, { type: 'show', item: { ...session, position: { text: '1, 2' } } })),
			/^show at item\.position\.mapUrl: /,
		);
	});

	test('numbers that cannot be ids are refused', () => {
		for (const settingId of [-1, 1.5, NaN, '31', null]) {
			assert.equal(read(reveal, { type: 'reveal', target: { settingId } }).ok, false);
		}
		assert.equal(read(reveal, { type: 'reveal', target: {} }).ok, true);
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
		const state = { version: 1, id: 3, settingId: 31, offset: -8 };
		assert.deepEqual(read(pageState, state), { ok: true, message: state });
	});

	test('is forgotten when it cannot be trusted', () => {
		for (const state of [
			undefined,
			{},
			{ version: 2, id: 3 },
			{ version: 1, id: 3, offset: 'up' },
		]) {
			assert.equal(read(pageState, state).ok, false);
		}
	});
});
