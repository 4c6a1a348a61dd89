import assert from 'node:assert/strict';
import { ApiError } from '../../../src/api/errors.ts';
import type { Page } from '../../../src/api/model.ts';
import { keepFromLibrary } from '../../../src/query/fromLibrary.ts';
import type { Entry, Query } from '../../../src/query/query.ts';
import { ListModel } from '../../../src/tree/model.ts';

interface Request {
	readonly page: number;
	readonly signal: AbortSignal;
	readonly answer: (page: Page<Entry>) => void;
	readonly fail: (error: unknown) => void;
}

/** A query whose answers the test gives. */
function asked(): { readonly query: Query; readonly requests: Request[] } {
	const requests: Request[] = [];
	const fetch = (page: number, signal: AbortSignal) =>
		new Promise<Page<Entry>>((answer, fail) => requests.push({ page, signal, answer, fail }));
	return { query: { id: 'q', fetch }, requests };
}

const noChildren = () => undefined;

function entry(id: number): Entry {
	return { kind: 'tune', id, name: `Tune ${id}`, url: `https://thesession.org/tunes/${id}` };
}

function page(number: number, pages: number, ids: readonly number[]): Page<Entry> {
	return { items: ids.map(entry), page: number, pages, total: pages * 2 };
}

function types(model: ListModel): string {
	return model.nodes
		.map(node => (node.type === 'entry' ? String(node.entry.id) : node.type))
		.join(' ');
}

/** A list whose first page has come in. */
async function opened(first: Page<Entry>) {
	const { query, requests } = asked();
	const model = new ListModel(query, 'q', noChildren);
	const loading = model.load();
	request(requests, 0).answer(first);
	await loading;
	return { model, requests };
}

function request(requests: readonly Request[], index: number): Request {
	const found = requests[index];
	assert.ok(found, `request ${index} was made`);
	return found;
}

suite('a list in the tree', () => {
	test('asks nothing until it is opened, and then once', async () => {
		const { query, requests } = asked();
		const model = new ListModel(query, 'q', noChildren);
		assert.equal(requests.length, 0);
		const loading = Promise.all([model.load(), model.load()]);
		assert.equal(requests.length, 1);
		request(requests, 0).answer(page(1, 2, [1, 2]));
		await loading;
		assert.equal(types(model), '1 2 more');
	});

	test('goes on page by page until the last', async () => {
		const { model, requests } = await opened(page(1, 2, [1, 2]));
		const second = model.more();
		assert.equal(request(requests, 1).page, 2);
		request(requests, 1).answer(page(2, 2, [3]));
		await second;
		assert.equal(types(model), '1 2 3');
		assert.equal(model.hasMore, false);
	});

	test('keeps what it has when a page fails, and asks for that page again', async () => {
		const { model, requests } = await opened(page(1, 3, [1, 2]));
		const second = model.more();
		request(requests, 1).fail(new Error('no network'));
		await second;
		assert.equal(types(model), '1 2 retry');
		const again = model.more();
		assert.equal(request(requests, 2).page, 2);
		request(requests, 2).answer(page(2, 3, [3, 4]));
		await again;
		assert.equal(types(model), '1 2 3 4 more');
	});

	test('a list that ends early ends quietly', async () => {
		const { model, requests } = await opened(page(1, 9, [1, 2]));
		const second = model.more();
		request(requests, 1).answer(page(2, 9, []));
		await second;
		assert.equal(types(model), '1 2');
	});

	test('what comes after a reset is dropped', async () => {
		const { query, requests } = asked();
		const model = new ListModel(query, 'q', noChildren);
		const late = model.load();
		model.reset();
		assert.ok(request(requests, 0).signal.aborted);
		const fresh = model.load();
		request(requests, 0).answer(page(1, 1, [1]));
		await late;
		assert.equal(types(model), '');
		request(requests, 1).answer(page(1, 1, [2]));
		await fresh;
		assert.equal(types(model), '2');
	});

	test('the same tune on two pages gets two ids', async () => {
		const { model, requests } = await opened(page(1, 2, [1, 2]));
		const second = model.more();
		request(requests, 1).answer(page(2, 2, [2, 3]));
		await second;
		const ids = model.nodes.map(node => node.id);
		assert.equal(new Set(ids).size, ids.length);
	});

	test('starts from a page that somebody else has fetched', async () => {
		const { query, requests } = asked();
		const model = new ListModel(query, 'q', noChildren);
		model.begin(page(1, 2, [1, 2]));
		await model.load();
		assert.equal(requests.length, 0);
		assert.equal(types(model), '1 2 more');
	});

	test('knows when it is the library’s, until the site is asked again', async () => {
		const kept = page(1, 1, []);
		const because = new ApiError('offline', 'No network', { url: '/tunes/search' });
		keepFromLibrary(kept, { asOf: '', because });
		const { model, requests } = await opened(kept);
		assert.ok(model.isFromLibrary);
		model.reset();
		assert.ok(!model.isFromLibrary);
		const again = model.load();
		request(requests, 1).answer(page(1, 1, []));
		await again;
		assert.ok(!model.isFromLibrary);
	});

	test('comes whole where all of it is wanted, and no further than it may', async () => {
		const pages = (most: number) => {
			const fetched: number[] = [];
			const fetch = (number: number) => {
				fetched.push(number);
				return Promise.resolve(page(number, 5, [number]));
			};
			const model = new ListModel({ id: 'q', fetch }, 'q', noChildren);
			return model.loadAll(most).then(() => ({ model, fetched }));
		};
		const { model, fetched } = await pages(40);
		assert.deepEqual(fetched, [1, 2, 3, 4, 5]);
		assert.equal(model.hasMore, false);
		assert.deepEqual((await pages(3)).fetched, [1, 2, 3]);
	});

	test('an entry that opens holds a list of its own', async () => {
		const inner = asked();
		const outer: Query = { id: 'q', fetch: () => Promise.resolve(page(1, 1, [1])) };
		const model = new ListModel(outer, 'q', ({ id }) => (id === 1 ? inner.query : undefined));
		await model.load();
		const [node] = model.nodes;
		assert.ok(node?.type === 'entry' && node.model);
		const loading = node.model.load();
		request(inner.requests, 0).answer(page(1, 1, [7]));
		await loading;
		assert.equal(node.model.nodes[0]?.parent, node);
	});
});
