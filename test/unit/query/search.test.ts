import assert from 'node:assert/strict';
import { isKept, parsePosition, parseSearch, searchId } from '../../../src/query/search.ts';

suite('searches', () => {
	test('a place is degrees, rounded before anything sees it', () => {
		assert.deepEqual(parsePosition('53.27066, -9.05678'), { latitude: 53.271, longitude: -9.057 });
		assert.deepEqual(parsePosition(' 53 -9 '), { latitude: 53, longitude: -9 });
		for (const text of ['', 'Galway', '53.2', '91,0', '0,181', '53,27,-9,05', '1e3,2']) {
			assert.equal(parsePosition(text), undefined, text);
		}
	});

	test('the same words ask the same question, whatever their case', () => {
		assert.equal(
			searchId({ kind: 'tunes', text: ' Kesh' }),
			searchId({ kind: 'tunes', text: 'kesh ' }),
		);
		assert.notEqual(
			searchId({ kind: 'tunes', text: 'galway' }),
			searchId({ kind: 'sessions', text: 'galway' }),
		);
	});

	test('only what was stored as a search comes back as one', () => {
		const nearby = {
			kind: 'nearby',
			folder: 'events',
			latitude: 53.2,
			longitude: -9,
			radius: 30,
			place: 'Ennis',
		} as const;
		assert.deepEqual(parseSearch({ ...nearby, more: 1 }), nearby);
		assert.deepEqual(parseSearch({ kind: 'tunes', text: 'kesh' }), { kind: 'tunes', text: 'kesh' });
		for (const value of [
			null,
			'kesh',
			{},
			{ kind: 'tunes' },
			{ kind: 'other', text: '' },
			{ kind: 'list' },
			{ ...nearby, radius: '30' },
			{ ...nearby, folder: 'elsewhere' },
			{ ...nearby, latitude: undefined },
		]) {
			assert.equal(parseSearch(value), undefined);
		}
	});

	test('a search that an older version kept is still one', () => {
		const kept = { kind: 'sessionsNearby', latitude: 53.2, longitude: -9, radius: 30 };
		assert.deepEqual(parseSearch(kept), { ...kept, kind: 'nearby', folder: 'sessions' });
	});

	test('a list is no search to be kept', () => {
		assert.equal(isKept({ kind: 'list', path: '/tunes/popular' }), false);
		assert.equal(isKept({ kind: 'tunes', text: ' ' }), false);
		assert.equal(isKept({ kind: 'tunes', text: 'kesh' }), true);
	});
});
