import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';

const scripts = path.resolve(import.meta.dirname, '../../../scripts');

/** Has a folder and a program with a child of its own, says both, and waits. */
const busy = `
	import { temporaryFolder } from '${scripts}/ending.mjs';
	import { outcome } from '${scripts}/run.mjs';
	const folder = await temporaryFolder();
	const child = 'console.log(process.pid); setInterval(() => {}, 1000)';
	const parent = \`require('child_process').spawn(process.execPath, ['-e', \${JSON.stringify(child)}], { stdio: 'inherit' })\`;
	console.log(folder.path);
	await outcome(process.execPath, ['-e', parent], { show: true });
	console.log('it went on');
`;

suite('A script that is ended', () => {
	// Windows knows no such signals.
	if (process.platform === 'win32') return;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
		test(`by ${signal} leaves no process and no folder behind`, async function () {
			this.timeout(30_000);
			const script = spawn(process.execPath, ['--input-type=module', '-e', busy], {
				stdio: ['ignore', 'pipe', 'inherit'],
			});
			let output = '';
			script.stdout.on('data', data => (output += String(data)));
			const said = () => output.trim().split('\n');
			while (said().length < 2) await once(script.stdout, 'data');
			const [folder = '', grandchild = ''] = said();
			await fs.access(folder);
			assert.equal(process.kill(Number(grandchild), 0), true);

			script.kill(signal);
			const [code] = (await once(script, 'exit')) as [number | null];

			assert.equal(code, { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 }[signal]);
			await assert.rejects(fs.access(folder));
			assert.throws(() => process.kill(Number(grandchild), 0));
			assert.equal(said().length, 2, 'nothing of it goes on');
		});
});
