import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { replicaForSuite } from './asking.ts';

suite('replica: discussions', () => {
	const { ask } = replicaForSuite({ volume: 0 });

	test('a list counts the comments, sometimes in quotes; the details hold them', async () => {
		const { discussions } = await ask('/discussions/new?perpage=50');
		assert.deepEqual(Object.keys(discussions[0] ?? {}), [
			...['id', 'name', 'url', 'member', 'date', 'comments'],
		]);
		assert.deepEqual(
			new Set(discussions.map(({ comments }) => typeof comments)),
			new Set(['number', 'string']),
		);
		for (const { id, comments } of discussions) {
			assert.equal((await ask(`/discussions/${id}`)).comments.length, Number(comments));
		}
	});

	test('a discussion opens with the first of its comments', async () => {
		const { member, date, comments } = await ask('/discussions/71');
		assert.deepEqual([comments[0]?.member, comments[0]?.date], [member, date]);
		const dates = comments.map(said => said.date);
		assert.deepEqual(dates, dates.toSorted());
	});

	test('one is as long as it is tedious, one has no answer, one a member who has left', async () => {
		assert.equal((await ask('/discussions/402')).comments.length, 55);
		assert.equal((await ask('/discussions/212')).comments.length, 1);
		assert.equal((await ask('/discussions/305')).member.url, 'https://thesession.org/members/131');
	});

	test('are found by name', async () => {
		const { discussions } = await ask('/discussions/search?q=bodhrans');
		assert.deepEqual(
			discussions.map(({ id }) => id),
			[30],
		);
	});
});
