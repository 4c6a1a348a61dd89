import assert from 'node:assert/strict';
import type { Tune } from '../../../src/api/model.ts';
import { activityEntry, bookmarkEntry } from '../../../src/query/entries/activities.ts';
import { eventEntry, sessionEntry, tripEntry } from '../../../src/query/entries/gatherings.ts';
import { trackEntries } from '../../../src/query/entries/recordings.ts';
import { memberEntry } from '../../../src/query/entries/talk.ts';
import { setEntry, settingEntries } from '../../../src/query/entries/tunes.ts';

const site = 'https://thesession.org';
const date = '2026-05-14 10:00:00';

suite('answers as lines', () => {
	test('a setting keeps its place on the site, in whatever order the settings come', () => {
		const setting = (id: number) => ({ id, url: '', key: 'Gmajor', abc: 'GAB', date });
		const tune: Tune = {
			...{ id: 55, name: 'The Kesh', url: `${site}/tunes/55`, type: 'jig', composer: '', date },
			...{ tunebooks: 1, recordings: 0, collections: 0, aliases: [], comments: [] },
			settings: [setting(900), setting(55), setting(300)],
		};
		assert.deepEqual(
			settingEntries(tune).map(({ id, ordinal }) => [id, ordinal]),
			[
				[900, 3],
				[55, 1],
				[300, 2],
			],
		);
	});

	test('a set knows whose it is by its address, where nothing else says so', () => {
		const set = { id: 410, name: 'Kesh, Tobin’s', date, tags: [], settings: [] };
		const entry = setEntry({ ...set, url: `${site}/members/23/sets/410` });
		assert.equal(entry.memberId, 23);
		assert.equal(entry.items, undefined, 'its tunes are still to be asked for');
	});

	test('a track goes by its tunes; one that the site doesn’t know is only a name', () => {
		const [track] = trackEntries({
			...{ id: 17, name: 'Live', url: `${site}/recordings/17`, date, comments: [] },
			tracks: [
				{
					tunes: [
						{ id: 27, name: 'Drowsy Maggie', url: `${site}/tunes/27` },
						{ name: 'Gan Ainm', url: '' },
					],
				},
			],
		});
		assert.equal(track?.name, 'Drowsy Maggie / Gan Ainm');
		assert.deepEqual(
			track.items?.map(({ tuneId, url }) => [tuneId, url]),
			[
				[27, `${site}/tunes/27`],
				[undefined, ''],
			],
		);
	});

	test('a gathering with half of its fields shows the other half', () => {
		const bare = { id: 7, url: `${site}/events/7`, date };
		const ennis = { id: 1, name: 'Ennis' };
		assert.equal(sessionEntry(bare).name, '7');
		assert.equal(sessionEntry({ ...bare, town: ennis }).name, 'Ennis');
		assert.equal(sessionEntry({ ...bare, latitude: 52.8 }).position, undefined);
		const event = eventEntry({ ...bare, name: '', dtstart: '', dtend: '' });
		assert.deepEqual([event.name, event.place, event.start], ['7', [], undefined]);
		const trip = tripEntry({
			...bare,
			name: 'To Clare',
			dtstart: date,
			dtend: '',
			latitude: 0,
			longitude: 0,
		});
		assert.deepEqual(trip.position, { latitude: 0, longitude: 0 });
	});

	test('of what a member says only the first words are in the line', () => {
		const member = { id: 1, name: 'Nóra', url: '', bio: `Fiddle\n\n${'and flute '.repeat(99)}` };
		const { text = '' } = memberEntry(member);
		assert.ok(text.length <= 300);
		assert.ok(text.startsWith('Fiddle and flute'));
	});
});

suite('activities as lines', () => {
	const nora = { type: 'person', id: 5, name: 'Nóra', url: `${site}/members/5` };
	const setting = { type: 'setting', id: 41, name: '', url: `${site}/tunes/27#setting41` };
	const maggie = { type: 'tune', id: 27, name: 'Drowsy Maggie', url: `${site}/tunes/27` };

	test('are a sentence that leads to what was done', () => {
		const title = 'Nóra added a setting of Drowsy Maggie';
		const entry = activityEntry({
			...{ published: `${date}Z`, title, verb: 'post' },
			...{ actor: nora, object: setting, target: maggie },
		});
		assert.equal(entry.name, title);
		assert.equal(entry.url, setting.url);
		assert.deepEqual([entry.tuneId, entry.settingId], [27, 41]);
		assert.deepEqual(
			entry.names?.map(({ name }) => name),
			['Nóra', 'Drowsy Maggie'],
		);
	});

	test('have a sentence made of their names where the site gives none', () => {
		const entry = activityEntry({
			...{ published: '', title: '', verb: 'joined', actor: nora, object: maggie },
		});
		assert.equal(entry.name, 'Nóra joined Drowsy Maggie');
		assert.equal(entry.date, undefined);
	});

	test('a bookmark is the thing itself, a setting by the name of its tune', () => {
		const marked = { published: date, title: 'Nóra bookmarked …', verb: 'favorite', actor: nora };
		const bookmark = bookmarkEntry({ ...marked, object: setting, target: maggie });
		assert.deepEqual(
			[bookmark.kind, bookmark.name, bookmark.tuneId, bookmark.settingId],
			['setting', 'Drowsy Maggie', 27, 41],
		);
		const session = { type: 'session', name: 'Tigh Nóra', url: `${site}/sessions/36` };
		assert.equal(bookmarkEntry({ ...marked, object: session }).kind, 'session');
		assert.equal(bookmarkEntry({ ...marked, object: session }).id, 36);
		// By its address: how the site names its own kinds is known only for settings.
		const set = { type: 'tuneset', name: 'A set', url: `${site}/members/23/sets/410` };
		const marking = bookmarkEntry({ ...marked, object: set });
		assert.deepEqual([marking.kind, marking.id, marking.memberId], ['set', 410, 23]);
		const strange = { type: 'constructor', name: 'x', url: `${site}/x/1` };
		assert.equal(bookmarkEntry({ ...marked, object: strange }).kind, 'activity');
	});
});
