import assert from 'node:assert/strict';
import { ownSetAddress, parseOwnSet } from '../../../src/query/ownSet.ts';
import { parseItemUrl } from '../../../src/query/sessionUrl.ts';

suite('A set of one’s own', () => {
	test('is an address that says what is in it', () => {
		const set = {
			name: 'Jigs & “Óró” 50%/2',
			tunes: [{ tuneId: 27, settingId: 41 }, { tuneId: 55 }],
		};
		const address = ownSetAddress(set);
		assert.match(address.path, /^\/sets\/own\/27\.41\+55\/Jigs%20/);
		assert.deepEqual(parseOwnSet(address.path), set);
		assert.deepEqual(parseItemUrl(address.path), address);
	});

	test('needs no name, and keeps half a character out of it', () => {
		assert.equal(ownSetAddress({ name: '', tunes: [{ tuneId: 5 }] }).path, '/sets/own/5');
		assert.equal(ownSetAddress({ name: '\ud83c', tunes: [{ tuneId: 5 }] }).path, '/sets/own/5');
		assert.deepEqual(parseOwnSet('/sets/own/5/%E0%A4%A'), { name: '', tunes: [{ tuneId: 5 }] });
	});

	test('is nothing that the site has, and nothing without tunes', () => {
		for (const text of [
			'https://thesession.org/sets/own/5',
			'/sets/own/',
			'/sets/own/x',
			'/sets/own/5/a/b',
			'/sets/5',
		])
			assert.equal(parseItemUrl(text), undefined, text);
		assert.equal(parseOwnSet('/sets/own/.+.'), undefined);
	});
});
