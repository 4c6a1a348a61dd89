import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { replicaForSuite } from './asking.ts';
import type { Activity } from './asking.ts';

suite('replica: activity streams', () => {
	const { ask, get } = replicaForSuite();

	/** A stream read until there is nothing more in it. */
	const whole = async (path: string) => {
		const items: Activity[] = [];
		for (let page = 1; ; page++) {
			const more = (await ask(`${path}?page=${page}`)).items;
			if (more.length === 0) {
				return items;
			}
			items.push(...more);
		}
	};

	test('an activity says who did what to what, and to what that belongs', async () => {
		const said = (await whole('/events/718/activity')).find(({ verb }) => verb === 'post');
		assert.deepEqual(Object.keys(said ?? {}), [
			...['published', 'title', 'verb', 'actor', 'object', 'target'],
		]);
		assert.deepEqual(said?.target, {
			url: 'https://thesession.org/events/718',
			objectType: 'event',
			id: 'events:thesession:718',
			displayName: 'Lilting In The Lighthouse',
		});
		assert.equal(said.actor.objectType, 'person');
		assert.match(said.object.id, /^comments:thesession:\d+$/);
	});

	test('when it happened is written in two ways, and what stands alone has no target', async () => {
		const items = await whole('/discussions/402/activity');
		const forms = new Set(items.map(({ published }) => published.replace(/\d/g, '0')));
		assert.deepEqual(forms, new Set(['0000-00-00 00:00:00', '0000-00-00T00:00:00Z']));
		assert.equal(items.length, 56);
		assert.deepEqual(
			items.filter(({ target }) => !target).map(({ object }) => object.id),
			['discussions:thesession:402'],
		);
	});

	test('a title is escaped, once', async () => {
		const titles = (await whole('/recordings/466/activity')).map(({ title }) => title);
		assert.ok(
			titles.includes(
				'bones_and_spoons commented on O&#039;Grady&#8217;s &quot;Other&quot; &lt;i&gt;Album&lt;/i&gt;',
			),
			titles.join('\n'),
		);
	});

	test('a page has ten whatever is asked for, but for bookmarks', async () => {
		assert.equal((await ask('/activity?perpage=50')).items.length, 10);
		assert.equal((await ask('/members/23/bookmarks?perpage=50')).items.length, 50);
		assert.equal((await ask('/members/23/bookmarks')).items.length, 10);
		const bookmarks = await whole('/members/23/bookmarks');
		assert.ok(bookmarks.length > 120);
	});

	test('bookmarks are of all kinds; a setting’s names its tune', async () => {
		const { items } = await ask('/members/23/bookmarks?perpage=50');
		const types = new Set(items.map(({ object }) => object.objectType));
		assert.deepEqual([...types].toSorted(), [
			'discussion',
			'event',
			'recording',
			'session',
			'setting',
			'trip',
			'tune',
		]);
		const setting = items.find(({ object }) => object.id === 'settings:thesession:10217');
		assert.equal(setting?.object.url, 'https://thesession.org/tunes/27#setting10217');
		assert.equal(setting.target?.url, 'https://thesession.org/tunes/27');
	});

	test('each stream tells of its own: a kind, a thing, a member', async () => {
		const urlOf = ({ object, target }: Activity) => (target ?? object).url;
		for (const one of (await ask('/trips/activity')).items) {
			assert.match(urlOf(one), /\/trips\/\d+$/);
		}
		for (const one of await whole('/sessions/12/activity')) {
			assert.match(urlOf(one), /\/sessions\/12$/);
		}
		for (const one of await whole('/members/104/activity')) {
			assert.equal(one.actor.displayName, 'cranfan');
		}
		const sets = (await whole('/tunes/55/activity')).filter(
			({ object }) => object.objectType === 'set',
		);
		assert.ok(sets.some(({ object }) => object.id === 'sets:thesession:410'));
	});

	test('notifications are what others did to what a member added', async () => {
		const items = await whole('/members/23/notifications/trips');
		assert.ok(items.every(({ actor }) => actor.id !== 'members:thesession:23'));
		const lift = items.find(({ actor }) => actor.displayName === 'gone_to_grass');
		assert.equal(lift?.target?.id, 'trips:thesession:231');
	});

	test('what is not there has no activity, and members as a kind have none', async () => {
		for (const path of [
			'/members/activity',
			'/events/2999/activity',
			'/members/23/notifications',
		]) {
			assert.equal((await get(`${path}?format=json`)).status, 404, path);
		}
	});
});
