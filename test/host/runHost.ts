#!/usr/bin/env node
// Takes the arguments desktop VS Code takes for a test run, runs them in a code-server and exits with the tests' code:
// runTests({ vscodeExecutablePath: 'test/host/runHost.ts' }) of @vscode/test-electron runs the tests without a download.
// VSCODE_HOST says which one, "floor" or "newest".
import fs from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startBrowser } from '../../scripts/browser.ts';
import { root } from '../../scripts/cache.mjs';
import { installCodeServer } from '../../scripts/codeServer.ts';
import { end } from '../../scripts/ending.mjs';
import { startServer } from '../../scripts/server.ts';
import { hostNamed } from '../../scripts/versions.ts';

/** What the workbench itself logs among the tests' own lines. */
const noise =
	/^(Resolv(ing|ed) connection token|Creating a socket|\[reconnection-grace-time\]|Updating additional builtin|ChatSessionStore|Ignoring fetching additional|\[Service Worker\]|\[AgentHost:|\[AccountPolicyGate\])/;

/** How long a whole run may take before it counts as stuck, in milliseconds. */
const limit = Number(process.env['HOST_TIMEOUT'] ?? 180_000);

const { values, positionals } = parseArgs({
	strict: false,
	options: {
		extensionDevelopmentPath: { type: 'string' },
		extensionTestsPath: { type: 'string' },
		'user-data-dir': { type: 'string' },
	},
	allowPositionals: true,
});
const host = await hostNamed(process.env['VSCODE_HOST'] ?? 'newest');
await end(
	await runTests().catch((error: unknown) => {
		console.error(error);
		return 1;
	}),
);

async function runTests(): Promise<number> {
	const userDataFolder = values['user-data-dir'];
	const server = await startServer(await installCodeServer(host), {
		testDriver: true,
		...(typeof userDataFolder === 'string' ? { userDataFolder } : {}),
		...(process.env['HOST_VERBOSE'] ? { log: text => process.stderr.write(text) } : {}),
	});
	const remote = (file: unknown) =>
		`vscode-remote://${new URL(server.url).host}${path.resolve(String(file))}`;
	const { page } = await startBrowser();
	page.on('pageerror', error => {
		console.error('[page]', error.message);
	});
	let over = false;
	await page.exposeFunction('codeAutomationLog', (type: string, args: readonly unknown[]) => {
		// A host that is being torn down complains.
		if (over) return;
		if (noise.test(String(args[0])) && !process.env['HOST_VERBOSE']) return;
		if (type === 'error' || type === 'warn') console.error(...args);
		else console.log(...args);
	});
	const code = new Promise<number>((resolve, reject) => {
		setTimeout(reject, limit, new Error(`No result after ${String(limit / 1000)} s.`)).unref();
		page
			.exposeFunction('codeAutomationExit', (result: number) => {
				over = true;
				resolve(result);
			})
			.catch(reject);
	});
	await page.goto(
		server.address(path.resolve(positionals[0] ?? root), [
			['extensionDevelopmentPath', remote(values.extensionDevelopmentPath)],
			['extensionTestsPath', remote(values.extensionTestsPath)],
			['skipWelcome', 'true'],
		]),
		{ waitUntil: 'commit' },
	);
	const result = await code.catch((error: unknown) => {
		console.error(error);
		return 1;
	});
	if (result !== 0) await keepScreenshot();
	return result;

	/** What the user would see: a dialog, a notification, an activation that hangs. */
	async function keepScreenshot(): Promise<void> {
		const file = path.join(root, 'artefacts/host', `${host.name}.png`);
		await fs.mkdir(path.dirname(file), { recursive: true });
		await page.screenshot({ path: file });
		console.error(`A picture of it: ${path.relative(root, file)}`);
	}
}
