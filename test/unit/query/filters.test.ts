import assert from 'node:assert/strict';
import { parseFilters } from '../../../src/query/filters.ts';

suite('filters typed in the search box', () => {
	test('a type and a key before the name', () => {
		assert.deepEqual(parseFilters('reel dmix kesh'), {
			q: 'kesh',
			type: 'reel',
			mode: 'Dmixolydian',
		});
	});

	test('in any order, and after the name', () => {
		assert.deepEqual(parseFilters('kesh jig gmaj'), { q: 'kesh', type: 'jig', mode: 'Gmajor' });
		assert.deepEqual(parseFilters('edor morning dew reels'), {
			q: 'morning dew',
			type: 'reel',
			mode: 'Edorian',
		});
	});

	test('types of two words and their other spellings', () => {
		assert.equal(parseFilters('slip jigs').type, 'slip jig');
		assert.equal(parseFilters('slipjig butterfly').type, 'slip jig');
		assert.equal(parseFilters('barn dance').type, 'barndance');
		assert.equal(parseFilters('3/2 dusty').type, 'three-two');
		assert.equal(parseFilters('waltzes').type, 'waltz');
	});

	test('a key may be written in two words', () => {
		assert.deepEqual(parseFilters('d mixolydian banish'), { q: 'banish', mode: 'Dmixolydian' });
	});

	test('an “in” before a key belongs to it, and nowhere else', () => {
		const key = { type: 'reel', mode: 'Ddorian' };
		assert.deepEqual(parseFilters('reel in d dorian'), { q: '', ...key });
		assert.deepEqual(parseFilters('in ddor reel'), { q: '', ...key });
		assert.deepEqual(parseFilters('cooleys reel In D Dorian'), { q: 'cooleys', ...key });
		assert.deepEqual(parseFilters('all in reel'), { q: 'all in', type: 'reel' });
		assert.deepEqual(parseFilters('the lark in d'), { q: 'the lark in d' });
	});

	test('only filters leave nothing to look for', () => {
		assert.deepEqual(parseFilters('  reel   gdor '), { q: '', type: 'reel', mode: 'Gdorian' });
		assert.deepEqual(parseFilters(''), { q: '' });
	});

	test('a filter word in the middle is part of the name', () => {
		assert.deepEqual(parseFilters('the reel of rio'), { q: 'the reel of rio' });
	});

	test('quotation marks make a name of anything', () => {
		assert.deepEqual(parseFilters('"jig of slurs"'), { q: 'jig of slurs' });
		assert.deepEqual(parseFilters('jig “of slurs” gmaj'), {
			q: 'of slurs',
			type: 'jig',
			mode: 'Gmajor',
		});
		assert.deepEqual(parseFilters('reel "half written'), { q: 'half written', type: 'reel' });
	});

	test('words that only look like keys stay in the name', () => {
		for (const text of ['a', 'am', 'be min', 'Gan Ainm', 'the blackbird']) {
			assert.deepEqual(parseFilters(text), { q: text });
		}
	});

	test('the second type or key is a word like any other', () => {
		assert.deepEqual(parseFilters('jig reel'), { q: 'reel', type: 'jig' });
	});
});
