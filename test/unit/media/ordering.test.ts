import assert from 'node:assert/strict';
import { isOrder, ordered, passes } from '../../../media/tune/ordering.ts';
import type { Order } from '../../../media/tune/ordering.ts';
import type { SettingView } from '../../../src/panel/protocol.ts';

const setting = (
	ordinal: number,
	key: string,
	author: string,
	date: string,
	notes = 'ABc',
): SettingView => ({
	id: ordinal,
	ordinal,
	key,
	abc: `X:1\nT:The "A" Tune\nK:D\n${notes}|`,
	url: '',
	author,
	date,
});

const settings = [
	setting(1, 'G major', 'Nuala', '2003-01-02'),
	setting(2, 'A major', '', ''),
	setting(3, 'G major', 'Fintan', '2011-05-06', '"Em"EGB "^slow"e3'),
	setting(4, 'D mixolydian', 'Nuala', '2001-09-09', '"fine"A3'),
];

const inOrder = (order: Order, popular: readonly number[] = []): readonly number[] =>
	ordered(settings, order, popular).map(({ id }) => id);

suite('the settings of a tune', () => {
	test('stand in the order that was chosen', () => {
		assert.deepEqual(inOrder('site'), [1, 2, 3, 4]);
		assert.deepEqual(inOrder('newest'), [3, 1, 4, 2]);
		assert.deepEqual(inOrder('oldest'), [4, 1, 3, 2]);
		assert.deepEqual(inOrder('key'), [2, 4, 1, 3]);
		assert.deepEqual(inOrder('author'), [3, 1, 4, 2]);
	});

	test('stand by popularity once that is known, and what it leaves out comes last', () => {
		assert.deepEqual(inOrder('popular'), [1, 2, 3, 4]);
		assert.deepEqual(inOrder('popular', [3, 1]), [3, 1, 2, 4]);
	});

	test('can be those with chords, in a key, or by somebody', () => {
		const shown = (filter: string) =>
			settings.filter(one => passes(one, filter)).map(({ id }) => id);
		assert.deepEqual(shown('all'), [1, 2, 3, 4]);
		assert.deepEqual(shown('chords'), [3]);
		assert.deepEqual(shown('key:G major'), [1, 3]);
		assert.deepEqual(shown('by:Nuala'), [1, 4]);
	});

	test('know no other order', () => {
		assert.equal(isOrder('popular'), true);
		for (const order of ['', 'random', undefined, 3]) assert.equal(isOrder(order), false);
	});
});
