import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { once } from '../../../scripts/cache.mjs';
import { isInstalled } from '../../../scripts/dependencies.mjs';
import { isReachable } from '../../../scripts/reach.ts';
import { floor } from '../../../scripts/versions.ts';

suite('What is installed once', () => {
	let folder: string;
	let installs: number;

	setup(async () => {
		folder = path.join(await fs.mkdtemp(path.join(os.tmpdir(), 'once-')), 'thing');
		installs = 0;
	});
	teardown(() => fs.rm(path.dirname(folder), { recursive: true }));

	const install = async () => {
		installs += 1;
		await fs.writeFile(path.join(folder, `part-${String(installs)}`), '');
	};

	test('is not installed again', async () => {
		await once(folder, 'thing@1', install);
		await once(folder, 'thing@1', install);
		assert.equal(installs, 1);
	});

	test('is installed again, from nothing, for another version', async () => {
		await once(folder, 'thing@1', install);
		await once(folder, 'thing@2', install);
		assert.equal(installs, 2);
		await assert.rejects(fs.access(path.join(folder, 'part-1')));
	});

	test('is installed again, from nothing, when it was interrupted', async () => {
		const interrupted = once(folder, 'thing@1', async () => {
			await install();
			throw new Error('no network');
		});
		await assert.rejects(interrupted, /no network/);
		await once(folder, 'thing@1', install);
		assert.equal(installs, 2);
		await assert.rejects(fs.access(path.join(folder, 'part-1')));
	});
});

suite('The dependencies', () => {
	const lock = {
		packages: {
			'': {},
			'node_modules/tune': { version: '1.0.0' },
			'node_modules/tune-win32': { version: '1.0.0', optional: true },
		},
	};

	test('are there when npm noted them down in their versions', () => {
		const installed = { packages: { 'node_modules/tune': { version: '1.0.0' } } };
		assert.equal(isInstalled(lock, installed), true);
	});

	test('are not there when one is missing or of another version', () => {
		assert.equal(isInstalled(lock, { packages: {} }), false);
		const old = { packages: { 'node_modules/tune': { version: '0.9.0' } } };
		assert.equal(isInstalled(lock, old), false);
	});
});

suite('The oldest VS Code', () => {
	test('is the one the manifest names', () => {
		assert.match(floor('^1.100.0').codeServer, /^4\.100\./);
	});

	test('is an error when nobody noted down a host for it', () => {
		assert.throws(() => floor('^1.99.0'), /1\.99\.0/);
	});
});

suite('Whether a site can be reached', () => {
	const answering = async (status: number, ask: (url: string) => Promise<void>) => {
		const server = createServer((_, response) => response.writeHead(status).end());
		await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
		const { port } = server.address() as AddressInfo;
		await ask(`http://127.0.0.1:${String(port)}/`).finally(() => server.close());
		return `http://127.0.0.1:${String(port)}/`;
	};

	test('yes, when it answers', () =>
		answering(200, async url => {
			assert.equal(await isReachable(url), true);
		}));

	test('no, when it is broken', () =>
		answering(502, async url => {
			assert.equal(await isReachable(url), false);
		}));

	test('no, when nobody listens', async () => {
		const gone = await answering(200, () => Promise.resolve());
		assert.equal(await isReachable(gone), false);
	});

	test('no, when it takes too long', async () => {
		const silent = createServer();
		await new Promise<void>(resolve => silent.listen(0, '127.0.0.1', resolve));
		const { port } = silent.address() as AddressInfo;
		assert.equal(await isReachable(`http://127.0.0.1:${String(port)}/`, 50), false);
		silent.closeAllConnections();
		silent.close();
	});
});
