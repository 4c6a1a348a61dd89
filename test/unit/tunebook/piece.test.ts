import assert from 'node:assert/strict';
import { byName, nameOf, wantedAt, wantedIn } from '../../../src/tunebook/piece.ts';

suite('What is wanted', () => {
	test('is found in a text by its addresses, each once, in their order', () => {
		const text = `# Friday
1. [The Kesh](https://thesession.org/tunes/55#setting10442), then www.thesession.org/tunes/1 twice
2. https://www.thesession.org/tunes/27/
3. thesession:/tunes/27/2.abc and thesession:tunes/4, https://thesession.org/tunes/27.
4. https://thesession.org/members/23/sets/410 by https://thesession.org/members/23
5. https://example.org/tunes/9 https://thesession.org/sessions/12`;
		assert.deepEqual(
			wantedIn(text).map(({ key }) => key),
			['/tunes/55#setting10442', '/tunes/27', '/tunes/27/2', '/tunes/4', '/members/23/sets/410'],
		);
	});

	test('is the same by the key it is kept under', () => {
		for (const key of ['/tunes/55', '/tunes/55#setting9', '/tunes/55/2', '/members/2/sets/3']) {
			assert.equal(wantedAt(key)?.key, key);
		}
		for (const no of ['/tunes/popular', '/members/23', 'javascript:alert(1)', ''])
			assert.equal(wantedAt(no), undefined);
	});
});

suite('A file', () => {
	test('is named after its tune and its number, the same on every system', () => {
		const names: readonly (readonly [string, string])[] = [
			['/tunes/55', 'The Kesh'],
			['/tunes/55#setting9', 'The Kesh'],
			['/tunes/55/2', 'The Kesh'],
			['/tunes/9', 'Séamus Ó hEilí’s / the “Øre”'],
			['/tunes/7', '笛'],
			['/tunes/8', 'CON'],
			['/members/23/sets/410', 'The Kesh, Banish Misfortune'],
		];
		assert.deepEqual(
			names.map(([key, name]) => nameOf({ key, name })),
			[
				'the-kesh-55',
				'the-kesh-55-9',
				'the-kesh-55-2',
				'seamus-o-heilis-the-ore-9',
				'tune-7',
				'tune-8',
				'the-kesh-banish-misfortune-set-410',
			],
		);
	});

	test('stands by its name without the article', () => {
		const names = ['the-kesh-55', 'a-fig-2', 'na-geese-3', 'banish-4'];
		assert.deepEqual(names.sort(byName), ['banish-4', 'a-fig-2', 'na-geese-3', 'the-kesh-55']);
	});
});
