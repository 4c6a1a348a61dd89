// Starts a real VS Code with the packed extension in it and a little tunebook open, and says where to find it.
//   npm start [-- --replica] [-- --desktop] [-- --port 8080]
import fs from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startReplica } from '../test/replica/server.ts';
import { installCodeServer } from './codeServer.ts';
import { findDesktop, startDesktop } from './desktop.ts';
import { atEnd, end, temporaryFolder, unlessEnding } from './ending.mjs';
import { isReachable } from './reach.ts';
import { Failed, inWords, say } from './say.mjs';
import { extensionsWith, startServer } from './server.ts';
import type { Settings } from './server.ts';
import { newest } from './versions.ts';
import { packExtension } from './vsix.ts';

const site = 'https://thesession.org/';

await start(process.argv.slice(2)).catch((error: unknown) => {
	console.error(inWords(error));
	return end(1);
});

async function start(args: string[]): Promise<void> {
	const options = read(args);
	// Code-server is Linux's; elsewhere people have a desktop.
	const desktop = options.desktop || process.platform !== 'linux';
	const code = desktop ? await findDesktop() : await installCodeServer(newest);
	const vsix = await packExtension();
	const folder = path.join((await temporaryFolder()).path, 'tunebook');
	await fs.cp(path.join(import.meta.dirname, 'sample'), folder, { recursive: true });
	const settings = await source(options.replica);
	if (typeof code === 'string') {
		await startDesktop(code, { vsix, folder, settings });
		say('The window was closed.');
		return end(0);
	}
	say('Starting VS Code …');
	const extensions = await extensionsWith(code, vsix);
	const server = await startServer(code, { extensions, settings, port: Number(options.port) });
	console.log(`\nOpen  ${server.address(folder)}\nCtrl-C ends it and cleans up.\n`);
	await server.ended;
	await unlessEnding();
	throw new Error('VS Code has ended by itself.');
}

/** Where the extension gets its tunes from, as user settings. */
async function source(replicaOnly: boolean): Promise<Settings> {
	if (!replicaOnly) {
		if (await isReachable(site)) {
			say('It talks to thesession.org.');
			return {};
		}
		say('thesession.org is out of reach from here: starting the replica, a double of it.');
	}
	const replica = await startReplica();
	atEnd(() => replica.close());
	say(`It talks to the replica on ${replica.url}, whose people and sessions are invented.`);
	return {
		'theSession.apiUrl': replica.url,
		'theSession.library.source': `${replica.url}/dump/csv`,
	};
}

function read(args: string[]) {
	try {
		return parseArgs({
			args,
			options: {
				/** Takes the replica even where The Session can be reached. */
				replica: { type: 'boolean', default: false },
				/** Starts the `code` on PATH instead of a VS Code in the browser. */
				desktop: { type: 'boolean', default: false },
				/** Where the VS Code in the browser listens; any free port otherwise. */
				port: { type: 'string', default: '0' },
			},
		}).values;
	} catch (error) {
		throw new Failed(`${String(error)}\nThe options are --replica, --desktop and --port NUMBER.`);
	}
}
