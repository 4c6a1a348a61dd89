import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { suite, test } from 'mocha';

const main = fileURLToPath(new URL('../../replica/main.ts', import.meta.url));

suite('replica: by itself', () => {
	test('says where it listens, logs what it is asked, and leaves when told to', async () => {
		const child = spawn(process.execPath, [main, '--volume', '0'], {
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		try {
			const lines = createInterface(child.stdout)[Symbol.asyncIterator]();
			const nextLine = async () => ((await lines.next()) as { value: string }).value;
			const said = /^replica listening on (http:\/\/127\.0\.0\.1:\d+)$/.exec(await nextLine());
			assert.ok(said);
			const response = await fetch(`${said[1] ?? ''}/tunes/27?format=json`);
			assert.equal(response.status, 200);
			await response.text();
			assert.match(await nextLine(), /^GET \/tunes\/27\?format=json 200 \d+ ms$/);
			child.kill('SIGTERM');
			assert.deepEqual(await once(child, 'exit'), [0, null]);
		} finally {
			child.kill('SIGKILL');
		}
	});

	test('refuses a port that is no number', async () => {
		const child = spawn(process.execPath, [main, '--port', 'eight'], { stdio: 'ignore' });
		const [code] = (await once(child, 'exit')) as [number];
		assert.notEqual(code, 0);
	});
});
