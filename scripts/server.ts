import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { CodeServer } from './codeServer.ts';
import { atEnd, temporaryFolder } from './ending.mjs';
import { endGroup, run } from './run.mjs';

/** User settings, as in settings.json. */
export type Settings = Readonly<Record<string, unknown>>;

/** A VS Code that asks nothing, tells nobody and shows nothing but itself. */
const quiet: Settings = {
	'chat.disableAIFeatures': true,
	'extensions.autoCheckUpdates': false,
	'extensions.autoUpdate': false,
	'extensions.ignoreRecommendations': true,
	'git.enabled': false,
	'telemetry.telemetryLevel': 'off',
	'workbench.enableExperiments': false,
	'workbench.startupEditor': 'none',
	'workbench.tips.enabled': false,
};

export interface ServerOptions {
	/** On top of the quiet ones. */
	readonly settings?: Settings;
	/** A folder with extensions, of which others may have one too: nothing is installed into it. */
	readonly extensions?: string;
	/** 0, the default, for one that is free. */
	readonly port?: number;
	/** Lets the address name an extension and tests to run in it, instead of an installed extension. */
	readonly testDriver?: boolean;
	/** Opens folders as VS Code opens those that nobody has said to trust. */
	readonly restricted?: boolean;
	/** An existing user data folder with its own settings, instead of a temporary one. */
	readonly userDataFolder?: string;
	/** Gets what the server logs. */
	readonly log?: (text: string) => void;
}

export interface Server {
	/** With `localhost` as its host: that is a secure context, which webviews need. */
	readonly url: string;
	/** The address that opens a folder; `payload` is what VS Code reads beside it. */
	address(folder: string, payload?: readonly (readonly [string, string])[]): string;
	/** Where VS Code keeps what is the user's. */
	readonly userDataFolder: string;
	/** Settles when it has ended, whoever wanted that. */
	readonly ended: Promise<unknown>;
	/** Ends its processes and removes its files. */
	stop(): Promise<void>;
}

/** Starts a code-server on loopback, without password, in a home of its own. */
export async function startServer(
	codeServer: CodeServer,
	options: ServerOptions = {},
): Promise<Server> {
	const home = await temporaryFolder();
	const data = options.userDataFolder ?? path.join(home.path, 'data');
	if (options.userDataFolder === undefined) await writeSettings(data, options.settings);
	const folders = await foldersIn(home.path, data, options.extensions);
	const env = serverEnvironment(home.path);
	const server = spawn(
		codeServer.node,
		[
			codeServer.entry,
			...folders,
			...['--auth', 'none', '--bind-addr', `127.0.0.1:${String(options.port ?? 0)}`],
			...['--disable-telemetry', '--disable-update-check'],
			...(options.restricted === true ? [] : ['--disable-workspace-trust']),
			...['--disable-getting-started-override', '--disable-proxy', '--ignore-last-opened'],
			...(options.testDriver === true && codeServer.testDriver
				? ['--vscode-option', 'enable-smoke-test-driver']
				: []),
		],
		// A process group of its own, so that all it starts can be ended with it.
		{ env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'], detached: true },
	);
	const stopProcesses = atEnd(() => endGroup(server, 3000));
	const stop = async () => {
		await stopProcesses();
		await home.remove();
	};
	try {
		const port = await listening(server, options.log);
		const url = `http://localhost:${port}/`;
		return {
			url,
			address: addressOn(url),
			userDataFolder: data,
			ended: once(server, 'exit'),
			stop,
		};
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Installs a packed extension into a folder of its own, once for all the servers of this process. */
export async function extensionsWith(codeServer: CodeServer, vsix: string): Promise<string> {
	const { path: home } = await temporaryFolder();
	const extensions = path.join(home, 'extensions');
	const folders = await foldersIn(home, path.join(home, 'data'), extensions);
	const install = ['--install-extension', vsix, '--force'];
	const env = serverEnvironment(home);
	await run(codeServer.node, [codeServer.entry, ...folders, ...install], { env });
	return extensions;
}

/** Makes what a server expects in its home, and says where that is. */
async function foldersIn(
	home: string,
	data: string,
	extensions = path.join(home, 'extensions'),
): Promise<readonly string[]> {
	const config = path.join(home, 'config.yaml');
	for (const folder of [path.join(home, 'tmp'), extensions])
		await fs.mkdir(folder, { recursive: true });
	await fs.writeFile(config, 'auth: none\ncert: false\n');
	return ['--config', config, '--user-data-dir', data, '--extensions-dir', extensions];
}

/** Everything VS Code would put beside the user's own goes into `home`, sockets included. */
function serverEnvironment(home: string): Record<string, string | undefined> {
	return {
		TMPDIR: path.join(home, 'tmp'),
		XDG_CONFIG_HOME: path.join(home, 'xdg'),
		XDG_DATA_HOME: path.join(home, 'xdg'),
		XDG_CACHE_HOME: path.join(home, 'xdg'),
		XDG_RUNTIME_DIR: home,
		// No gallery, or it calls one.
		EXTENSIONS_GALLERY: '{}',
		// Set where we ourselves run inside a VS Code, or for a Node that isn't the server's.
		...{ VSCODE_IPC_HOOK_CLI: undefined, ELECTRON_RUN_AS_NODE: undefined },
		...{ PORT: undefined, PASSWORD: undefined, NODE_OPTIONS: undefined },
	};
}

/** Writes the user settings of a user data folder, desktop VS Code's or code-server's: those given and the quiet ones. */
export async function writeSettings(
	userDataFolder: string,
	settings: Settings = {},
): Promise<void> {
	await fs.mkdir(path.join(userDataFolder, 'User'), { recursive: true });
	const file = path.join(userDataFolder, 'User', 'settings.json');
	await fs.writeFile(file, JSON.stringify({ ...quiet, ...settings }, null, '\t'));
}

function addressOn(url: string): Server['address'] {
	return (folder, payload = []) => {
		const address = new URL(url);
		address.searchParams.set('folder', folder);
		if (payload.length > 0) address.searchParams.set('payload', JSON.stringify(payload));
		return address.href;
	};
}

/** The port, once it says it listens. */
function listening(server: ChildProcess, log?: (text: string) => void): Promise<string> {
	return new Promise((resolve, reject) => {
		let output = '';
		const read = (data: unknown) => {
			log?.(String(data));
			output += String(data);
			const port = /HTTP server listening on http:\/\/[^\s]*:(\d+)/.exec(output)?.[1];
			if (port !== undefined) resolve(port);
		};
		server.stdout?.on('data', read);
		server.stderr?.on('data', read);
		server.once('error', reject);
		server.once('exit', code => {
			reject(new Error(`VS Code did not start (exit code ${String(code)})\n${output}`));
		});
	});
}
