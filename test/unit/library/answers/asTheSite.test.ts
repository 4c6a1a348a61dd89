import assert from 'node:assert/strict';
import { suite, suiteSetup, suiteTeardown, test } from 'mocha';
import { bodyLines } from '../../../../src/abc/body.ts';
import { abcKey } from '../../../../src/abc/key.ts';
import { createClient } from '../../../../src/api/client.ts';
import type { ParamsOf, Path } from '../../../../src/api/endpoints.ts';
import type { SessionApi } from '../../../../src/api/sessionApi.ts';
import { answers } from '../../../../src/library/answers/answers.ts';
import { createDump } from '../../../replica/dump/hoard.ts';
import { popularFrom } from '../../../replica/dump/worldDump.ts';
import { startReplica } from '../../../replica/server.ts';
import type { Replica } from '../../../replica/server.ts';
import { dayHere } from '../../../replica/stamp.ts';
import { createWorld } from '../../../replica/world.ts';
import { FakeClock } from '../../api/fakeClock.ts';
import { questions } from '../../api/questions.ts';
import { libraryForSuite } from '../libraryForSuite.ts';

/** What somebody wrote by hand: all of it fits on the first page of every list. */
const world = createWorld(0, 1, dayHere());

/** Of a tune that nobody has written down, of a recording without tunes there is no line in the dump. */
const withoutLines = new Set(
	[
		...[...world.tunes.values()].filter(({ settings }) => settings.length === 0),
		...[...world.recordings.values()].filter(({ tracks }) => tracks.flat().length === 0),
	].map(({ id }) => id),
);

/** The dump is that of the replica: so the two can be asked the same. */
suite('The library answers as the site does', () => {
	const library = libraryForSuite(() => createDump(world, 'small', 1));
	let replica: Replica;
	let api: SessionApi;

	suiteSetup(async () => {
		replica = await startReplica({ volume: 0 });
		api = createClient({
			fetch: (url, init) => fetch(url, init),
			userAgent: 'the-session-vscode/0 (+https://code.example)',
			options: () => ({ baseUrl: replica.url, timeout: 5000, cacheMinutes: 10 }),
			log: { debug: () => undefined },
			clock: new FakeClock('running'),
		});
	});

	suiteTeardown(() => replica.close());

	const paramsOf = async <P extends Path>(path: P): Promise<ParamsOf<P>> => {
		const { params } = questions[path];
		return typeof params === 'function' ? params(api) : params;
	};

	for (const path of Object.keys(answers) as Path[]) {
		test(path, async () => {
			const params = await paramsOf(path);
			const told = inBoth(path, await api.get(path, params));
			assert.ok(JSON.stringify(told).includes('"id"'), 'an empty answer proves nothing');
			assert.deepEqual(inBoth(path, await library().get(path, params)), told);
		});
	}
});

/** What the dump doesn't say, by what is asked for; nor does it say in which order the unordered ones came. */
const untold: readonly { readonly of: RegExp; readonly keys: string; readonly unordered?: true }[] =
	[
		{ of: /^\/tunes\/(popular|ID)$/, keys: 'member date recordings collections' },
		{ of: /^\/tunes\/(recordings|search)$/, keys: 'member date tunebooks', unordered: true },
		{ of: /^(\/tunes\/ID)?\/recordings/, keys: 'member date', unordered: true },
		{ of: /^\/tunes\/sets/, keys: 'settings' },
		{ of: /^\/sessions/, keys: 'member schedule' },
		{ of: /^\/events\/(upcoming|nearby|ID)/, keys: 'member date' },
		{ of: /^\/events\/(new|search)/, keys: 'member date', unordered: true },
	];

type Thing = Record<string, unknown> & { readonly id: number };

/** What the site says that the dump says too, in a form in which the two can be compared. */
const inBoth = (path: Path, answer: unknown): unknown => {
	const told = JSON.parse(JSON.stringify(answer, comparable)) as Thing & { items?: Thing[] };
	const { keys = '', unordered } = untold.find(({ of }) => of.test(path)) ?? {};
	const things = (told.items ?? [told])
		.filter(({ id }) => !withoutLines.has(id))
		.map(thing => Object.fromEntries(Object.entries(thing).filter(([key]) => !keys.includes(key))));
	return unordered ? things.sort((a, b) => Number(a['id']) - Number(b['id'])) : things;
};

const comparable = (key: string, value: unknown): unknown => {
	switch (key) {
		case 'abc':
			return bodyLines(String(value));
		case 'key':
			return abcKey(String(value));
		case 'member':
		case 'artist':
		case 'venue':
		case 'town':
		case 'area':
		case 'country':
			return (value as { name: string }).name || undefined;
		case 'tunebooks':
			return Number(value) < popularFrom ? undefined : value;
		case 'comments':
		case 'tags':
			return undefined;
		default:
			return value;
	}
};
