import assert from 'node:assert/strict';
import { threads } from '../../../media/page/threads.ts';
import type { CommentView } from '../../../src/panel/protocol.ts';

const comment = (
	id: number,
	subject: string,
	date = `2005-01-${id + 10} 10:00:00`,
): CommentView => ({
	id,
	url: '',
	subject,
	content: '',
	author: '',
	authorUrl: '',
	date,
});

/** The ids of the comments, replies in a list behind what they reply to. */
const shape = (...comments: readonly CommentView[]): readonly unknown[] =>
	threads(comments).flatMap(({ first, replies }) =>
		replies.length === 0 ? [first.id] : [first.id, replies.map(({ id }) => id)],
	);

suite('who replies to whom', () => {
	test('comments come as they were written, those without a date last', () => {
		assert.deepEqual(
			shape(
				comment(3, '', ''),
				comment(9, '', '2005-01-01 10:00:00'),
				comment(4, '', '2001-05-14 09:00:00'),
				comment(2, '', '2005-01-01 10:00:00'),
			),
			[4, 2, 9, 3],
		);
	});

	test('a reply stands under the first comment of its subject, whatever was said in between', () => {
		assert.deepEqual(
			shape(
				comment(1, 'Rolls'),
				comment(2, 'Third part'),
				comment(3, 'Re: Rolls'),
				comment(4, 'Re: Third part'),
				comment(5, 'Re: Rolls'),
				comment(6, 'Rolls'),
				comment(7, 'Re: Rolls'),
			),
			[1, [3, 5, 7], 2, [4], 6],
		);
	});

	test('replies come in the order they were written in, not in the order they came in', () => {
		assert.deepEqual(shape(comment(3, 'Re: Rolls'), comment(2, 'Re: Rolls'), comment(1, 'Rolls')), [
			1,
			[2, 3],
		]);
	});

	test('a reply is known in every spelling, and so is what it replies to', () => {
		assert.deepEqual(
			shape(
				comment(1, ' The  Rolls '),
				comment(2, 'RE: the rolls'),
				comment(3, 're:The Rolls'),
				comment(4, 'Re: Re: RE : The Rolls'),
			),
			[1, [2, 3, 4]],
		);
	});

	test('replies to what is gone stand under the first of them', () => {
		assert.deepEqual(
			shape(comment(1, 'Re: Rolls'), comment(2, 'Re: Re: Rolls'), comment(3, 'Re: Reeds')),
			[1, [2], 3],
		);
	});

	test('nothing replies to what was said later: the later comment has replies of its own', () => {
		assert.deepEqual(
			shape(
				comment(1, 'Re: Rolls'),
				comment(2, 'Re: Rolls'),
				comment(3, 'Rolls'),
				comment(4, 'Re: Rolls'),
			),
			[1, [2], 3, [4]],
		);
	});

	test('comments without a subject stand alone', () => {
		assert.deepEqual(
			shape(comment(1, ''), comment(2, 'Re:'), comment(3, ' '), comment(4, 'Re: ')),
			[1, 2, 3, 4],
		);
	});

	test('a word that only begins like a reply is none', () => {
		assert.deepEqual(
			shape(comment(1, 'cord'), comment(2, 'Record'), comment(3, 'Regarding: cord')),
			[1, 2, 3],
		);
	});

	test('a subject may be a word that objects know', () => {
		assert.deepEqual(shape(comment(1, 'Re: constructor'), comment(2, 'Re: __proto__')), [1, 2]);
	});
});
