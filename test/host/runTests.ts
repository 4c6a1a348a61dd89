// node test/host/runTests.ts [floor|newest]: runs the in-host tests in that VS Code. With VSCODE_DESKTOP=1, and wherever
// there is no code-server, it is desktop VS Code, which @vscode/test-electron downloads.
import fs from 'node:fs/promises';
import path from 'node:path';
import { runTests } from '@vscode/test-electron';
import { root } from '../../scripts/cache.mjs';
import { atEnd, end, temporaryFolder } from '../../scripts/ending.mjs';
import { writeSettings } from '../../scripts/server.ts';
import { hostNamed } from '../../scripts/versions.ts';
import { startReplica } from '../replica/server.ts';
import { buildTests } from './build.ts';

const host = await hostNamed(process.argv[2] ?? 'newest');
const desktop = process.platform !== 'linux' || Boolean(process.env['VSCODE_DESKTOP']);

await end(
	await run().catch((error: unknown) => {
		console.error(error instanceof Error ? error.message : error);
		return 1;
	}),
);

async function run(): Promise<number> {
	const tests = await buildTests();
	const replica = await startReplica();
	atEnd(() => replica.close());
	const folder = await temporaryFolder();
	const userData = path.join(folder.path, 'data');
	await writeSettings(userData, { 'theSession.apiUrl': replica.url });
	const workspace = path.join(folder.path, 'workspace');
	await fs.mkdir(workspace);
	const running = runTests({
		...(desktop
			? { version: host.desktop }
			: { vscodeExecutablePath: path.join(import.meta.dirname, 'runHost.ts') }),
		extensionDevelopmentPath: root,
		extensionTestsPath: tests,
		launchArgs: [workspace, `--user-data-dir=${userData}`, '--disable-extensions'],
		extensionTestsEnv: { THE_SESSION_REPLICA: replica.url, VSCODE_HOST: host.name },
	});
	// Whoever ends us ends the whole process group, VS Code too: what it works with stays until it is gone.
	atEnd(() => running.then(nothing, nothing));
	return running;
}

function nothing(): void {
	// Either way is fine.
}
