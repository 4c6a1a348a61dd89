import assert from 'node:assert/strict';
import { ApiError } from '../../../src/api/errors.ts';
import type { SessionApi } from '../../../src/api/sessionApi.ts';
import type { Entry } from '../../../src/query/query.ts';
import { gather, listed, politePace, type GatherOptions } from '../../../src/tunebook/gather.ts';
import { wantedAt, type Piece } from '../../../src/tunebook/piece.ts';
import { FakeClock } from '../api/fakeClock.ts';

/** A site that has every tune, with two settings; `say` may do something else for one. */
function siteOf(say: (id: number, signal?: AbortSignal) => unknown = () => undefined) {
	const asked: number[] = [];
	const get = async (_: string, { id }: { readonly id: number }, signal?: AbortSignal) => {
		asked.push(id);
		await say(id, signal);
		const setting = (n: number) => ({
			...{ id: id * 10 + n, url: `https://thesession.org/tunes/${id}#setting${id * 10 + n}` },
			...{ key: 'Gmajor', abc: `GAB|! c${n}`, date: '' },
		});
		return {
			...{ id, name: `Tune ${id}`, type: 'reel', composer: '', aliases: [] },
			settings: [setting(1), setting(2)],
		};
	};
	return { asked, api: { get, clear: () => undefined } as unknown as SessionApi };
}

const wanted = (...ids: readonly (number | string)[]) =>
	ids.flatMap(id => wantedAt(typeof id === 'number' ? `/tunes/${id}` : id) ?? []);

function options(more: Partial<GatherOptions> = {}): GatherOptions & { readonly said: string[] } {
	const said: string[] = [];
	const clock = more.clock ?? new FakeClock('running');
	return {
		signal: new AbortController().signal,
		have: new Map<string, Piece>(),
		settingOf: () => undefined,
		aliases: false,
		onProgress: (done, of, pause) => said.push(`${done}/${of}${pause ? ` pause ${pause}` : ''}`),
		keep: () => Promise.resolve(),
		pace: politePace(clock),
		clock,
		...more,
		said,
	};
}

const failure = (kind: ApiError['kind'], retryAfter?: number) =>
	new ApiError(kind, kind, { url: '', retryAfter });

suite('Gathering tunes', () => {
	test('takes the first setting of each, with the tune’s own number', async () => {
		const { api } = siteOf();
		const { pieces } = await gather(api, wanted(5, 4), options());
		assert.deepEqual(
			pieces.map(({ key, settingId }) => [key, settingId]),
			[
				['/tunes/5', 51],
				['/tunes/4', 41],
			],
		);
		assert.match(pieces[0]?.text ?? '', /^X:5\nT:Tune 5\n[^]*\nS:.*#setting51\nK:Gmaj\nGAB\|\nc1$/);
	});

	test('takes the setting that is named, or the one that was taken before', async () => {
		const { api } = siteOf();
		const { pieces } = await gather(
			api,
			wanted('/tunes/5#setting52', '/tunes/6/2', 7, 8),
			options({ settingOf: key => ({ '/tunes/7': 72, '/tunes/8': 999 })[key] }),
		);
		assert.deepEqual(
			pieces.map(({ settingId, reference }) => [settingId, reference]),
			[
				[52, 52],
				[62, 62],
				[72, 7],
				[81, 8],
			],
		);
	});

	test('goes on when one fails, and tells what is gone from what may come another time', async () => {
		const { api } = siteOf(id => {
			if (id === 2) throw failure('server');
			if (id === 3) throw failure('withheld');
		});
		const { pieces, missing, failed } = await gather(api, wanted(1, 2, 3, 4), options());
		assert.equal(pieces.length, 2);
		assert.deepEqual(
			[missing, failed].map(all => all.map(({ key }) => key)),
			[['/tunes/3'], ['/tunes/2']],
		);
	});

	test('asks for nothing twice when it was broken off and goes on', async () => {
		const have = new Map<string, Piece>();
		const abort = new AbortController();
		const { api, asked } = siteOf((id, signal) => {
			if (id === 10) abort.abort(new Error('left'));
			signal?.throwIfAborted();
		});
		const all = wanted(...Array.from({ length: 20 }, (_, n) => n + 1));
		let keptBefore = 0;
		const keep = () => {
			keptBefore = have.size;
			return Promise.resolve();
		};
		await assert.rejects(gather(api, all, options({ signal: abort.signal, have, keep })), /left/);
		assert.ok(have.size >= 7 && have.size < 20, `${have.size} have come`);
		assert.equal(keptBefore, have.size, 'what has come is kept');
		const before = [...have.keys()].map(key => Number(key.slice(7)));
		asked.length = 0;
		const site = siteOf();
		const { pieces } = await gather(site.api, all, options({ have }));
		assert.equal(pieces.length, 20);
		assert.deepEqual(pieces[0]?.key, '/tunes/1');
		assert.deepEqual(
			site.asked.filter(id => before.includes(id)),
			[],
		);
	});

	test('starts no more than forty in ten seconds, three at once', async () => {
		const clock = new FakeClock('running');
		let [under, most] = [0, 0];
		const { api } = siteOf(async () => {
			most = Math.max(most, ++under);
			await Promise.resolve();
			under--;
		});
		const begin = clock.now();
		await gather(api, wanted(...Array.from({ length: 130 }, (_, n) => n + 1)), options({ clock }));
		assert.equal(clock.now() - begin, 30_000);
		assert.equal(most, 3);
	});

	test('waits as long as a busy site asks, and asks again', async () => {
		let busy = true;
		const clock = new FakeClock('running');
		const { api } = siteOf(id => {
			if (id !== 2 || !busy) return;
			busy = false;
			throw failure('busy', 30);
		});
		const before = clock.now();
		const given = options({ clock });
		const { pieces, failed } = await gather(api, wanted(1, 2, 3), given);
		assert.equal(pieces.length, 3);
		assert.deepEqual(failed, []);
		assert.ok(clock.now() - before >= 30_000);
		assert.ok(given.said.some(word => word.endsWith('pause 30')));
	});

	test('stops asking when the network is away', async () => {
		const { api, asked } = siteOf(id => {
			if (id > 5) throw failure('offline');
		});
		const all = wanted(...Array.from({ length: 50 }, (_, n) => n + 1));
		const { pieces, failed } = await gather(api, all, options());
		assert.equal(pieces.length, 5);
		assert.equal(failed.length, 45);
		assert.ok(asked.length < 15, `${asked.length} were asked for`);
	});

	const entry = (id: number) =>
		({ kind: 'tune', id, tuneId: id, name: `Tune ${id}`, url: '' }) as const;
	/** `pagesAt`: how many pages there are, as each page says it. */
	const read = async (
		items: (page: number) => readonly Entry[],
		pagesAt: (at: number) => number,
	) => {
		let asked = 0;
		const fetch = (page: number) => {
			asked++;
			return Promise.resolve({ items: items(page), page, pages: pagesAt(page), total: 0 });
		};
		const pace = politePace(new FakeClock('running'));
		const found = await listed({ id: 'list', fetch }, pace, new AbortController().signal);
		return { keys: found?.map(({ key }) => key), asked };
	};
	const fifty = (page: number) => Array.from({ length: 50 }, (_, n) => entry(page * 50 + n));

	test('reads a list to its end, each tune once', async () => {
		const { keys } = await read(
			page => [entry(page), entry(page + 1)],
			() => 3,
		);
		assert.deepEqual(keys, ['/tunes/1', '/tunes/2', '/tunes/3', '/tunes/4']);
	});

	test('reads a long list whole', async () => {
		const { keys } = await read(fifty, () => 60);
		assert.equal(keys?.length, 3000);
	});

	test('takes no part of a list for the whole', async () => {
		assert.deepEqual(await read(fifty, () => 401), { keys: undefined, asked: 1 });
		// A server that always says that there is another page.
		assert.deepEqual(await read(fifty, page => page + 1), { keys: undefined, asked: 400 });
	});
});
