import assert from 'node:assert/strict';
import { activityAnswer, listAnswer, streamAnswer, tuneInList } from './answers.ts';
import { decode, failsAt } from './decoding.ts';

const readOne = (answer: unknown) => {
	const [item] = decode('/activity', { items: [answer] }).items;
	return item ?? assert.fail('nothing was read');
};

suite('An activity becomes the model', () => {
	test('with who did what to which, its title unescaped once', () => {
		const activity = readOne(activityAnswer());
		assert.equal(activity.title, "Nuala Fiddle added a setting of Máire's Own");
		assert.equal(activity.verb, 'post');
		assert.deepEqual(activity.actor, {
			type: 'person',
			id: 11,
			name: 'Nuala Fiddle',
			url: 'https://api.example/members/11',
		});
		assert.deepEqual([activity.object?.type, activity.object?.id], ['setting', 1827]);
		assert.deepEqual([activity.target?.name, activity.target?.id], ["Máire's Own", 27]);
		assert.equal(
			readOne({ ...activityAnswer(), title: 'on &amp;lt;b&amp;gt;' }).title,
			'on &lt;b&gt;',
		);
	});

	test('without what is missing or says nothing', () => {
		for (const nothing of [undefined, null, [], '', { objectType: 'tune', url: 'javascript:1' }]) {
			const activity = readOne({ ...activityAnswer(), actor: nothing, target: nothing });
			assert.ok(!('actor' in activity) && !('target' in activity), JSON.stringify(nothing));
		}
	});

	test('whose things keep a name or an address though they have no number', () => {
		const object = { displayName: 'Setting #1', id: 'settings:thesession:' };
		assert.deepEqual(readOne({ ...activityAnswer(), object }).object, {
			type: '',
			name: 'Setting #1',
			url: '',
		});
		const { url } = activityAnswer().object;
		assert.deepEqual(readOne({ title: 'A bookmark', object: { url, id: 1827 } }).object, {
			type: '',
			id: 1827,
			name: '',
			url,
		});
	});

	test('one that has neither a sentence nor a thing is left out of its stream', () => {
		const empty = { published: '2026-05-01 21:15:00', verb: 'post' };
		const { items } = decode('/tunes/activity', { items: [activityAnswer(), empty] });
		assert.equal(items.length, 1);
		failsAt('items[0]', '/tunes/activity', { items: [empty] });
		failsAt('items', '/members/ID/bookmarks', { bookmarks: [activityAnswer()] });
	});
});

suite('The time of an activity', () => {
	const published = (time: unknown) => readOne({ ...activityAnswer(), published: time }).published;

	test('is moved to UTC and says so where it came with a zone', () => {
		assert.equal(published('2026-05-01T22:15:00+01:00'), '2026-05-01 21:15:00Z');
		assert.equal(published('2026-05-01T22:15:00.250Z'), '2026-05-01 22:15:00Z');
		assert.equal(published('2026-01-01t00:30:00+01:00'), '2025-12-31 23:30:00Z');
		assert.equal(published('2026-12-31T20:00:00-05:30'), '2027-01-01 01:30:00Z');
	});

	test('stays as it is where no zone was given, whatever the zone of this machine', () => {
		const here = process.env['TZ'];
		try {
			for (const zone of ['UTC', 'Pacific/Auckland', 'America/St_Johns']) {
				process.env['TZ'] = zone;
				assert.equal(published('2026-05-01 22:15:00'), '2026-05-01 22:15:00', zone);
				assert.equal(published('2026-05-01T22:15:00'), '2026-05-01 22:15:00', zone);
			}
		} finally {
			if (here === undefined) {
				delete process.env['TZ'];
			} else {
				process.env['TZ'] = here;
			}
		}
	});

	test('is none when it cannot be read', () => {
		for (const time of [
			undefined,
			null,
			'',
			'yesterday',
			7,
			'2026-13-01 00:00:00',
			'0000-00-00 00:00:00',
		]) {
			assert.equal(published(time), '', String(time));
		}
	});
});

suite('A stream that nobody counts', () => {
	const page = (length: number, query: string) => {
		const from = `https://api.example/members/11/bookmarks?${query}`;
		const read = decode('/members/ID/bookmarks', streamAnswer(length), from);
		assert.equal(read.items.length, length);
		return [read.page, read.pages];
	};

	test('goes on while its pages are full', () => {
		assert.deepEqual(page(50, 'page=1&perpage=50'), [1, 2]);
		assert.deepEqual(page(50, 'page=2&perpage=50'), [2, 3]);
		assert.deepEqual(page(20, 'perpage=20'), [1, 2]);
	});

	test('ends with a short page, or quietly with an empty one', () => {
		assert.deepEqual(page(49, 'page=3&perpage=50'), [3, 3]);
		assert.deepEqual(page(0, 'page=3&perpage=50'), [3, 2]);
		assert.deepEqual(page(0, 'page=1&perpage=50'), [1, 0]);
	});

	test('goes on where the site gives its usual ten whatever was asked for', () => {
		assert.deepEqual(page(10, 'page=2&perpage=50'), [2, 3]);
		assert.deepEqual(page(9, 'page=2&perpage=50'), [2, 2]);
		assert.deepEqual(page(10, 'page=1&perpage=5'), [1, 2]);
		assert.deepEqual(page(10, 'page=2'), [2, 3]);
	});

	test('goes on where the site gives its most though more was asked for', () => {
		assert.deepEqual(page(50, 'page=1&perpage=200'), [1, 2]);
	});

	test('is not what a list is that the site does count', () => {
		const tunes = Array.from({ length: 10 }, (_, i) => tuneInList(i + 1));
		const read = decode('/tunes/popular', listAnswer('tunes', ...tunes));
		assert.deepEqual([read.page, read.pages, read.total], [1, 1, 10]);
	});
});
