import assert from 'node:assert/strict';
import { ApiError } from '../../../src/api/errors.ts';
import { fromLibrary, keepFromLibrary } from '../../../src/query/fromLibrary.ts';
import { query as queryOf } from '../../../src/query/query.ts';
import type { Entry, Query } from '../../../src/query/query.ts';
import {
	areNewer,
	blocksOf,
	firstPageOf,
	found,
	hasLibraryNothing,
	withAnswer,
	withMore,
} from '../../../src/search/finds.ts';
import type { Found, Source } from '../../../src/search/finds.ts';

const search = { kind: 'tunes', text: 'kesh' } as const;

const tune = (id: number, date?: string): Entry => ({
	...{ kind: 'tune', id, name: `Tune ${id}`, url: `https://example.org/tunes/${id}` },
	...(date !== undefined && { date }),
});

const query: Query = { id: 'kesh', fetch: () => Promise.reject(new Error('asked again')) };

const answer = (from: Source, ids: readonly number[], pages = 1): Found => ({
	...{ from, search, query, pages, page: 1, total: ids.length * pages },
	entries: ids.map(id => tune(id)),
});

/** `library 1 2 | site 3`: what stands where. */
const inWords = (answers: readonly Found[]): string =>
	blocksOf(answers)
		.map(({ from, entries }) => [from, ...entries.map(({ id }) => id)].join(' '))
		.join(' | ');

const after = (...answers: readonly Found[]): readonly Found[] =>
	answers.reduce<readonly Found[]>(withAnswer, []);

suite('What the library and the site find for the same words', () => {
	test('stands where it stood when the site answers, in whatever order', () => {
		const answers = after(answer('library', [5, 3, 8]), answer('site', [8, 5, 3]));
		assert.equal(inWords(answers), 'library 5 3 8');
	});

	test('is below what was there before, if only the site has it', () => {
		const answers = after(answer('library', [5, 3]), answer('site', [9, 3, 7, 5]));
		assert.equal(inWords(answers), 'library 5 3 | site 9 7');
	});

	test('stays, if only the library finds it', () => {
		assert.equal(inWords(after(answer('library', [5]), answer('site', []))), 'library 5');
	});

	test('is the site’s where the library finds nothing', () => {
		assert.equal(inWords(after(answer('library', []), answer('site', [9]))), 'site 9');
	});

	test('does not push away the site’s, if the library was the slower one', () => {
		const answers = after(answer('site', [9, 3]), answer('library', [5, 3]));
		assert.equal(inWords(answers), 'site 9 3 | library 5');
	});

	test('grows in its place when more of it is asked for', () => {
		const answers = after(answer('library', [5]), answer('site', [9]), answer('library', [5, 6]));
		assert.equal(inWords(answers), 'library 5 6 | site 9');
	});

	test('goes on with what the site has, then with the library', () => {
		const library = answer('library', [5], 2);
		assert.equal(withMore(after(library))?.from, 'library');
		assert.equal(withMore(after(library, answer('site', [9], 3)))?.from, 'site');
		assert.equal(withMore(after(library, answer('site', [9])))?.from, 'library');
		assert.equal(withMore(after(answer('library', [5]), answer('site', [9]))), undefined);
	});

	test('is newer than the library if all of it was put there later', () => {
		const asOf = '2026-11-03 10:00:00';
		assert.ok(areNewer([tune(1, '2026-11-03 10:00:01'), tune(2, '2026-11-20 09:00:00')], asOf));
		assert.ok(!areNewer([tune(1, '2026-11-20 09:00:00'), tune(2, '2019-01-01 09:00:00')], asOf));
		assert.ok(!areNewer([tune(1)], asOf), 'nobody knows when that was');
		assert.ok(!areNewer([tune(1, '2026-11-20 09:00:00')], ''), 'nor this');
	});
});

suite('What was found is read elsewhere, too', () => {
	const first = (...answers: readonly Found[]) => {
		const page = firstPageOf(after(...answers));
		return page && [page.items.map(({ id }) => id), page.pages];
	};

	test('as the site has it, which has the next pages', () => {
		assert.deepEqual(first(answer('library', [5, 3]), answer('site', [3, 9], 4)), [[3, 9], 4]);
		assert.deepEqual(first(answer('site', [])), [[], 1]);
		assert.deepEqual(first(answer('library', []), answer('site', [])), [[], 1]);
	});

	test('as the library has it where the site finds nothing', () => {
		assert.deepEqual(first(answer('library', [5, 3], 2), answer('site', [])), [[5, 3], 1]);
	});

	test('as the library has it all where the site was not asked', () => {
		assert.deepEqual(first(answer('library', [5, 3])), [[5, 3], 1]);
		assert.equal(first(answer('library', [5, 3], 2)), undefined, 'the rest the site has to say');
		assert.equal(firstPageOf([]), undefined);
	});
});

suite('Asking one of them', () => {
	const { signal } = new AbortController();

	test('gives its first page', async () => {
		const asked: Query = {
			id: 'kesh',
			fetch: page => Promise.resolve({ items: [tune(5)], page, pages: 2, total: 2 }),
		};
		const told = await found('library', search, () => asked, signal);
		assert.deepEqual(told, {
			...{ from: 'library', search, query: asked, entries: [tune(5)] },
			...{ page: 1, pages: 2, total: 2 },
		});
	});

	test('is left out where there is nothing to ask, or nobody who knows', async () => {
		assert.equal(await found('site', undefined, () => query, signal), undefined);
		assert.equal(await found('site', search, () => undefined, signal), undefined);
	});
});

suite('Where the library answers in the site’s place', () => {
	const { signal } = new AbortController();
	const because = new ApiError('offline', 'No network', { url: '/tunes/search' });
	/** As the site is asked: it makes entries of the answer. */
	const offline = (ids: readonly number[]): Query =>
		queryOf(
			'kesh',
			page => {
				const answer = { items: ids, page, pages: 1, total: ids.length };
				keepFromLibrary(answer, { asOf: '2026-11-03 10:00:00', because });
				return Promise.resolve(answer);
			},
			id => tune(id),
		);

	test('that is known of what was found, and why', async () => {
		const told = await found('site', search, () => offline([]), signal);
		assert.equal(told?.standIn?.because, because);
		const itself = await found('library', search, () => offline([]), signal);
		assert.equal(itself?.standIn, undefined, 'the library stands in for nobody');
	});

	test('so it is to whoever shows the first page elsewhere', async () => {
		const told = await found('site', search, () => offline([]), signal);
		const first = told && firstPageOf([answer('library', []), told]);
		assert.equal(first && fromLibrary(first)?.because, because);
	});

	test('nothing is the library’s nothing, not the site’s', async () => {
		const told = await found('site', search, () => offline([]), signal);
		assert.ok(told && hasLibraryNothing([told]));
		assert.ok(hasLibraryNothing([answer('library', [])]));
		assert.ok(!hasLibraryNothing([answer('site', [])]));
		assert.ok(!hasLibraryNothing([answer('library', [5])]));
	});
});
