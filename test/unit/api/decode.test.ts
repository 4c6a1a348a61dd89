import assert from 'node:assert/strict';
import { ApiError } from '../../../src/api/errors.ts';
import { commentAnswer, listAnswer, sessionAnswer, tuneAnswer, tuneInList } from './answers.ts';
import { decode, failsAt } from './decoding.ts';

suite('What the API answers becomes the model', () => {
	test('a tune with its settings and comments', () => {
		const tune = decode('/tunes/ID', tuneAnswer());
		assert.equal(tune.name, 'Drowsy Maggie');
		assert.equal(tune.settings[2]?.abc, '|:E~B3 dBAG|E~B3 AFDF:|! ');
		assert.equal(tune.settings[0]?.member?.name, 'Nuala Fiddle');
		assert.equal(tune.comments[0]?.content, 'We play it after the other one.');
		assert.deepEqual(tune.aliases, ['Sleepy Maggie']);
	});

	test('a session with its place', () => {
		const session = decode('/sessions/ID', sessionAnswer());
		assert.deepEqual([session.latitude, session.longitude], [53.27012345, -9.05012345]);
		assert.deepEqual(session.schedule, ['Monday', 'Thursday']);
		assert.equal(session.venue?.name, 'The Leaky Bellows');
	});

	test('a page of a list, whatever the echo of its size is', () => {
		const page = decode('/tunes/popular', {
			...listAnswer('tunes', { ...tuneInList(), tunebooks: '40' }),
			perpage: 'ten',
			pages: '3',
			page: '2',
			total: '101',
		});
		assert.deepEqual([page.page, page.pages, page.total], [2, 3, 101]);
		assert.equal(page.items[0]?.tunebooks, 40);
	});

	test('an empty list', () => {
		assert.deepEqual(decode('/tunes/search', listAnswer('tunes')), {
			items: [],
			page: 1,
			pages: 0,
			total: 0,
		});
	});

	test('a set, whose settings tell their tune by their address and may be left out', () => {
		const set = {
			id: 8,
			name: 'Drowsy Maggie, The Sally Gardens',
			url: 'https://api.example/members/11/sets/8',
			date: '2020-01-01 00:00:00',
			settings: [
				{
					id: 27,
					name: 'Drowsy Maggie',
					url: 'https://api.example/tunes/27#setting27',
					type: 'reel',
					meter: '4/4',
					key: 'Edor',
				},
			],
		};
		const { items } = decode(
			'/tunes/sets',
			listAnswer('sets', set, { ...set, settings: undefined, tags: ['polkas'] }),
		);
		assert.equal(items[0]?.settings[0]?.tuneId, 27);
		assert.deepEqual(items[0].tags, []);
		assert.deepEqual(items[1]?.settings, []);
		assert.deepEqual(items[1].tags, ['polkas']);
	});
});

suite('Decoding is lenient where the API is loose', () => {
	test('numbers may be strings and strings numbers', () => {
		const tune = decode('/tunes/ID', { ...tuneAnswer(), id: '27', tunebooks: '40', name: 1815 });
		assert.equal(tune.id, 27);
		assert.equal(tune.tunebooks, 40);
		assert.equal(tune.name, '1815');
	});

	test('what is missing, null or malformed beside the point is left out', () => {
		for (const nothing of [undefined, null, [], '']) {
			const session = decode('/sessions/ID', {
				...sessionAnswer(),
				member: nothing,
				venue: nothing,
				town: nothing,
				area: nothing,
				country: nothing,
				date: nothing,
			});
			for (const key of ['member', 'town', 'area', 'country']) {
				assert.ok(!(key in session), key);
			}
			assert.equal(session.date, '');
		}
	});

	test('coordinates may be strings, and half a position or an impossible one is none', () => {
		const at = (latitude: unknown, longitude: unknown) => {
			const found = decode('/sessions/ID', { ...sessionAnswer(), latitude, longitude });
			return 'latitude' in found || 'longitude' in found
				? [found.latitude, found.longitude]
				: undefined;
		};
		assert.deepEqual(at('53.27', '-9.05'), [53.27, -9.05]);
		assert.equal(at('53.27', undefined), undefined);
		assert.equal(at(null, null), undefined);
		assert.equal(at('', ''), undefined);
		assert.equal(at(153, -9), undefined);
		assert.equal(at('north', 'west'), undefined);
	});

	test('comments that are only counted are none to show', () => {
		for (const comments of [4, '4', undefined, null]) {
			assert.deepEqual(decode('/tunes/ID', { ...tuneAnswer(), comments }).comments, []);
		}
	});

	test('a type of tune nobody has heard of is kept', () => {
		assert.equal(decode('/tunes/ID', { ...tuneAnswer(), type: 'set dance' }).type, 'set dance');
	});

	test('an address that is not http or https is dropped', () => {
		const web = (address: unknown) =>
			decode('/sessions/ID', { ...sessionAnswer(), venue: { id: 3, name: 'X', web: address } })
				.venue?.web;
		assert.equal(web('https://bellows.example'), 'https://bellows.example');
		assert.equal(web('www.bellows.example/music?x=1'), 'www.bellows.example/music?x=1');
		assert.equal(web('javascript:alert(1)'), '');
		assert.equal(web('mailto:a@bellows.example'), '');
		assert.equal(web('ask at the bar'), '');
		assert.equal(web('command:workbench.action.quit'), '');
		assert.equal(web(7), '');
	});
});

suite('Escaped text is unescaped exactly once', () => {
	test('in names, subjects and contents', () => {
		const tune = decode('/tunes/ID', {
			...tuneAnswer(),
			name: 'The Cat&#039;s Rambles &amp; More',
			aliases: ['Fish & Chips', 'O&#8217;Brien&#8217;s'],
			composer: 'M&aacute;ire',
			comments: [{ ...commentAnswer(), subject: 'a &lt; b', content: '&amp;lt;b&amp;gt;' }],
		});
		assert.equal(tune.name, "The Cat's Rambles & More");
		assert.deepEqual(tune.aliases, ['Fish & Chips', 'O’Brien’s']);
		assert.equal(tune.composer, 'Máire');
		assert.equal(tune.comments[0]?.subject, 'a < b');
		assert.equal(tune.comments[0].content, '&lt;b&gt;');
	});

	test('but never in addresses', () => {
		const address = 'https://api.example/tunes/27?a=1&copy;=2';
		assert.equal(decode('/tunes/ID', { ...tuneAnswer(), url: address }).url, address);
	});

	test('in ABC, only what cannot be music', () => {
		const answer = tuneAnswer();
		const abc = (notes: string) =>
			decode('/tunes/ID', { ...answer, settings: [{ ...answer.settings[0], abc: notes }] })
				.settings[0]?.abc;
		assert.equal(abc('&quot;Em&quot;E&gt;B A&lt;F'), '"Em"E>B A<F');
		assert.equal(abc('E2B2 & G4 | &copy; &amp;quot;'), 'E2B2 & G4 | &copy; &quot;');
	});
});

suite('What cannot be read says where', () => {
	test('a setting without notes', () => {
		const answer = tuneAnswer();
		const settings = answer.settings.map((setting, i) =>
			i === 2 ? { ...setting, abc: undefined } : setting,
		);
		failsAt('settings[2].abc', '/tunes/ID', { ...answer, settings });
	});

	test('a list of tunes without names; where only one has none, the others are shown', () => {
		const nameless = { ...tuneInList(), name: undefined };
		failsAt('tunes[0].name', '/tunes/search', listAnswer('tunes', nameless, nameless));
		const { items } = decode('/tunes/search', listAnswer('tunes', tuneInList(), nameless));
		assert.deepEqual(
			items.map(({ name }) => name),
			[tuneInList().name],
		);
	});

	test('but an odd comment or name costs nobody the notes', () => {
		const answer = tuneAnswer();
		const comments = [...answer.comments, { id: 'none' }, { id: 9, content: null }];
		const read = decode('/tunes/ID', { ...answer, comments, aliases: ['One', null, {}] });
		assert.equal(read.settings.length, answer.settings.length);
		assert.equal(read.comments.length, answer.comments.length + 1);
		assert.equal(read.comments.at(-1)?.content, '');
		assert.deepEqual(read.aliases, ['One']);
	});

	test('an id that is no number', () => {
		failsAt('id', '/tunes/ID', { ...tuneAnswer(), id: 'twenty-seven' });
		failsAt('id', '/tunes/ID', { ...tuneAnswer(), id: '' });
		failsAt('id', '/sessions/ID', { ...sessionAnswer(), id: 1.5 });
	});

	test('a list without its list', () => {
		failsAt('sessions', '/sessions/new', { pages: 1, page: 1, total: 1 });
		failsAt('sessions', '/sessions/new', { sessions: null });
		failsAt('sessions', '/sessions/new', { sessions: { 0: sessionAnswer() } });
	});

	test('an answer that is no object', () => {
		for (const answer of [null, 7, 'a tune', true]) {
			failsAt('', '/tunes/ID', answer);
		}
	});

	test('without quoting a megabyte of it', () => {
		assert.throws(
			() => decode('/tunes/ID', 'x'.repeat(1_000_000)),
			(error: unknown) => error instanceof ApiError && error.message.length < 1000,
		);
	});
});
