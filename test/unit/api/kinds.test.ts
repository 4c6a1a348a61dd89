import assert from 'node:assert/strict';
import {
	discussionInList,
	commentAnswer,
	eventAnswer,
	eventInList,
	listAnswer,
	memberInList,
	recordingAnswer,
	recordingInList,
	setAnswer,
	tripAnswer,
	tripInList,
	tuneAnswer,
} from './answers.ts';
import { decode } from './decoding.ts';

suite('A recording becomes the model', () => {
	test('with its tracks, and the tunes of each in playing order', () => {
		const recording = decode('/recordings/ID', recordingAnswer());
		assert.equal(recording.name, 'The Kettle & the Crane');
		assert.equal(recording.artist?.name, 'The Turf Stackers');
		assert.deepEqual(
			recording.tracks.map(({ tunes }) => tunes.map(({ name, id }) => [name, id])),
			[
				[
					['Drowsy Maggie', 27],
					["Máire's Own", undefined],
				],
				[['The Sally Gardens', 98]],
			],
		);
		assert.equal(recording.comments.length, 1);
	});

	test('whose unknown tunes have a name and lead nowhere, however the site says so', () => {
		const unlinked: readonly unknown[] = [
			'The Nameless',
			{ name: 'The Nameless' },
			{ name: 'The Nameless', id: '', url: '' },
			{ name: 'The Nameless', id: 0, url: null },
		];
		const { tracks } = decode('/recordings/ID', {
			...recordingAnswer(),
			tracks: [{ tunes: unlinked }],
		});
		for (const tune of tracks[0]?.tunes ?? []) {
			assert.deepEqual(tune, { name: 'The Nameless', url: '' });
		}
		assert.equal(tracks[0]?.tunes.length, 4);
	});

	test('in lists and in the list of a tune, with or without an artist', () => {
		for (const path of ['/recordings/new', '/tunes/ID/recordings'] as const) {
			const { items } = decode(
				path,
				listAnswer('recordings', recordingInList(), { ...recordingInList(), artist: null }),
			);
			assert.equal(items[0]?.artist?.name, 'The Turf Stackers');
			assert.equal(items[1]?.name, 'The Kettle & the Crane');
			assert.ok(!('artist' in items[1]));
		}
	});

	test('also where a tune on it has no name', () => {
		const tracks = [{ tunes: [{ name: 'Drowsy Maggie' }, { id: 27 }] }];
		const read = decode('/recordings/ID', { ...recordingAnswer(), tracks });
		assert.deepEqual(
			read.tracks[0]?.tunes.map(({ name }) => name),
			['Drowsy Maggie', '?'],
		);
	});
});

suite('A collection becomes the model', () => {
	test('whose identifier may be a number or an address', () => {
		const book = { id: 5, name: 'Airs of Nomansland', url: 'https://api.example/x' };
		const { items } = decode(
			'/tunes/ID/collections',
			listAnswer(
				'collections',
				{ ...book, identifier: 112 },
				{ ...book, identifier: 'https://book.example/112' },
				book,
			),
		);
		assert.deepEqual(
			items.map(({ identifier }) => identifier),
			['112', 'https://book.example/112', ''],
		);
	});
});

suite('A trip becomes the model', () => {
	test('with its days and its place', () => {
		const trip = decode('/trips/ID', tripAnswer());
		assert.deepEqual([trip.dtstart, trip.dtend], ['2026-07-03 00:00:00', '2026-07-10 00:00:00']);
		assert.deepEqual([trip.latitude, trip.longitude], [53.27012345, -9.05012345]);
		assert.equal(trip.comments.length, 1);
	});

	test('in lists, where it has no place, and with half of it missing', () => {
		const { id, name } = tripInList();
		const { items } = decode('/trips/upcoming', listAnswer('trips', tripInList(), { id, name }));
		assert.equal(items[0]?.member?.name, 'Nuala Fiddle');
		assert.ok(!('latitude' in items[0]));
		assert.deepEqual(items[1], { id, name, url: '', date: '', dtstart: '', dtend: '' });
	});
});

suite('An event becomes the model', () => {
	test('with when and where', () => {
		const event = decode('/events/ID', eventAnswer());
		assert.equal(event.name, 'Féile na bPíob Ciúin');
		assert.deepEqual([event.dtstart, event.dtend], ['2026-08-14 20:00:00', '2026-08-16 00:00:00']);
		assert.equal(event.venue?.name, 'The Leaky Bellows');
		assert.deepEqual(
			[event.town?.name, event.area?.name, event.country?.name],
			['Ballynowhere', 'Nomansland', 'Ireland'],
		);
		assert.deepEqual([event.latitude, event.longitude], [53.27012345, -9.05012345]);
		assert.equal(event.comments.length, 1);
	});

	test('in lists, where it may have neither town nor position', () => {
		const { items } = decode('/events/upcoming', listAnswer('events', eventInList()));
		assert.deepEqual(Object.keys(items[0] ?? {}).sort(), [
			...['date', 'dtend', 'dtstart', 'id', 'member', 'name', 'url', 'venue'],
		]);
	});

	test('also where it has no name', () => {
		const nameless = { ...eventInList(), name: null };
		const { items } = decode('/events/nearby', listAnswer('events', eventInList(), nameless));
		assert.equal(items[1]?.name, '');
	});
});

suite('A discussion becomes the model', () => {
	test('in lists with the number of its comments, which may be a string', () => {
		const { items } = decode(
			'/discussions/new',
			listAnswer('discussions', discussionInList(), { ...discussionInList(), comments: '3' }),
		);
		assert.deepEqual(
			items.map(({ comments }) => comments),
			[14, 3],
		);
	});

	test('by itself with what was said', () => {
		const said = [commentAnswer(), { ...commentAnswer(), id: 502, content: 'Cane &amp; care.' }];
		const discussion = decode('/discussions/ID', { ...discussionInList(), comments: said });
		assert.equal(discussion.name, 'Which reed for a damp kitchen?');
		assert.deepEqual(
			discussion.comments.map(({ content }) => content),
			['We play it after the other one.', 'Cane & care.'],
		);
	});
});

suite('A member becomes the model', () => {
	test('with how much they keep and have given', () => {
		const member = decode('/members/ID', {
			...memberInList(),
			tunebook: 120,
			sets: '14',
			settings: 3,
		});
		assert.equal(member.bio, 'Fiddle, mostly after midnight — and tea.');
		assert.deepEqual([member.tunebook, member.sets, member.settings], [120, 14, 3]);
		assert.deepEqual([member.latitude, member.longitude], [53.27012345, -9.05012345]);
		assert.ok(!('location' in member));
	});

	test('in a search, wherever they say they are', () => {
		const nowhere = [undefined, null, [], '', { latitude: '53.27' }];
		const { items } = decode(
			'/members/search',
			listAnswer(
				'members',
				memberInList(),
				...nowhere.map(location => ({ ...memberInList(), bio: undefined, location })),
			),
		);
		assert.equal(items[0]?.latitude, 53.27012345);
		for (const member of items.slice(1)) {
			assert.deepEqual(Object.keys(member).sort(), ['bio', 'id', 'name', 'url']);
			assert.equal(member.bio, '');
		}
	});
});

suite('What a member keeps becomes the model', () => {
	test('a set with its notes, in playing order', () => {
		const set = decode('/members/ID/sets/SETID', setAnswer());
		assert.deepEqual(
			set.settings.map(({ name, tuneId, meter, key, abc }) => [name, tuneId, meter, key, abc]),
			[
				['Drowsy Maggie', 27, '4/4', 'Edor', '|:E2BE dEBE|E2BE AFDF:|! '],
				['The Sally Gardens', 98, '4/4', 'Gmaj', '|:G2DG BGDG|G2Bd edBd:|! '],
			],
		);
		assert.deepEqual(set.tags, []);
	});

	test('sets and tunes under one of their tags', () => {
		const set = { ...setAnswer(), tags: ['late &amp; slow'] };
		const sets = decode('/members/ID/tags/TAG/tunesets', listAnswer('sets', set));
		assert.deepEqual(sets.items[0]?.tags, ['late & slow']);
		const { id, name, url, type } = tuneAnswer();
		const tunes = decode(
			'/members/ID/tags/TAG/tunes',
			listAnswer('tunes', { id, name, url, type }),
		);
		assert.deepEqual(tunes.items, [{ id, name, url, type }]);
	});

	test('a tunebook, whose envelope says whose it is', () => {
		const { id, name, url, type } = tuneAnswer();
		const { items } = decode('/members/ID/tunebook', {
			...listAnswer('tunes', { id, name, url, type }),
			member: { id: 11, name: 'Nuala Fiddle', url: 'https://api.example/members/11' },
		});
		assert.deepEqual(items, [{ id, name, url, type }]);
	});
});
