import fs from 'node:fs/promises';
import path from 'node:path';
import { cache, once } from './cache.mjs';
import { outcome, run } from './run.mjs';
import { Missing, say } from './say.mjs';

/** How to launch a Chromium. */
export interface Chromium {
	readonly executablePath: string;
	/** The whole environment it needs, where that isn't ours. */
	readonly env?: Record<string, string>;
}

const packages = ['chromium', 'fonts-noto-core'];
const install = ['install', '--yes', '--no-install-recommends'];
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/**
 * The Chromium that shows the VS Code under test: the machine's, or Debian's, installed where we may and unpacked into the
 * cache where we mayn't.
 */
export async function installChromium(): Promise<Chromium> {
	const found = process.env['CHROMIUM'] ?? (await onPath(names));
	if (found !== undefined) return { executablePath: found };
	const command = `apt-get install ${packages.join(' ')}`;
	if ((await onPath(['apt-get'])) === undefined)
		throw new Missing('Chromium is missing: the tests show VS Code in it.', command);
	try {
		const apt = await privilegedApt();
		if (!apt) return await unpacked();
		say('Installing Chromium (apt-get) …');
		await apt('update');
		await apt(...install, ...packages);
	} catch (error) {
		throw new Missing('Chromium is missing: the tests show VS Code in it.', command, error);
	}
	return installChromium();
}

/** Where the first of these programs is that PATH leads to. */
export async function onPath(programs: readonly string[]): Promise<string | undefined> {
	for (const program of programs)
		for (const folder of (process.env['PATH'] ?? '').split(path.delimiter)) {
			const file = path.join(folder, program);
			if (await exists(file)) return file;
		}
	return undefined;
}

/** apt-get as root, if we may be that without being asked for a password. */
async function privilegedApt(): Promise<((...args: string[]) => Promise<string>) | undefined> {
	const env = { DEBIAN_FRONTEND: 'noninteractive' };
	if (process.getuid?.() === 0) return (...args) => run('apt-get', args, { env });
	if ((await onPath(['sudo'])) === undefined) return undefined;
	const { code } = await outcome('sudo', ['-n', 'true']);
	return code === 0 ? (...args) => run('sudo', ['-n', 'apt-get', ...args], { env }) : undefined;
}

/** The packages and those they need that the machine hasn't got, without being root. */
async function unpacked(): Promise<Chromium> {
	const folder = path.join(cache, 'debian');
	await once(folder, packages.join(' '), async () => {
		say('Getting Chromium from Debian, without root: into the cache (about two minutes) …');
		const apt = path.join(folder, 'apt');
		for (const name of ['state/lists/partial', 'cache/archives/partial', 'log'])
			await fs.mkdir(path.join(apt, name), { recursive: true });
		const settings = [
			`Dir::State=${path.join(apt, 'state')}`,
			`Dir::Cache=${path.join(apt, 'cache')}`,
			`Dir::Log=${path.join(apt, 'log')}`,
			'Dir::State::status=/var/lib/dpkg/status',
			// What it would lock is the machine's; what it writes is ours.
			'Debug::NoLocking=1',
		].flatMap(setting => ['-o', setting]);
		await run('apt-get', [...settings, 'update']);
		await run('apt-get', [...settings, ...install, '--download-only', ...packages]);
		const archives = path.join(apt, 'cache/archives');
		for (const name of await fs.readdir(archives))
			if (name.endsWith('.deb'))
				await run('dpkg-deb', ['-x', path.join(archives, name), path.join(folder, 'root')]);
		await fs.rm(apt, { recursive: true });
		await fs.writeFile(path.join(folder, 'fonts.conf'), fontsIn(folder));
	});
	const usr = path.join(folder, 'root/usr');
	const libraries = await libraryFolders(path.join(folder, 'root'));
	return {
		executablePath: path.join(usr, 'lib/chromium/chromium'),
		env: {
			...(process.env as Record<string, string>),
			LD_LIBRARY_PATH: libraries.join(':'),
			FONTCONFIG_FILE: path.join(folder, 'fonts.conf'),
		},
	};
}

/** Every folder that holds shared libraries: some packages keep theirs in one of their own. */
async function libraryFolders(root: string): Promise<string[]> {
	const folders = new Set<string>();
	for (const lib of ['lib', 'usr/lib']) {
		const entries = await fs.readdir(path.join(root, lib), { recursive: true }).catch(() => []);
		for (const file of entries)
			if (/^lib.+\.so(\.|$)/.test(path.basename(file)))
				folders.add(path.join(root, lib, path.dirname(file)));
	}
	return [...folders];
}

function fontsIn(folder: string): string {
	const fonts = [path.join(folder, 'root/usr/share/fonts'), '/usr/share/fonts'];
	return `<?xml version="1.0"?>
<fontconfig>
${fonts.map(dir => `\t<dir>${dir}</dir>`).join('\n')}
	<cachedir>${path.join(folder, 'fontcache')}</cachedir>
</fontconfig>
`;
}

function exists(file: string): Promise<boolean> {
	return fs.access(file).then(
		() => true,
		() => false,
	);
}
