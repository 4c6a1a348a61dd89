import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './cache.mjs';
import { npm } from './run.mjs';
import { Missing, say } from './say.mjs';

/** The packed extension: what VSIX names, or what `npm run package` leaves at the root. */
export async function packedExtension(): Promise<string> {
	const file = process.env['VSIX'] ?? (await packageFile());
	await access(file).catch((error: unknown) => {
		throw new Missing('The packed extension is missing.', 'npm run package', error);
	});
	return path.resolve(file);
}

/** Builds and packs the extension as it is published. */
export async function packExtension(): Promise<string> {
	say('Building and packing the extension (npm run package) …');
	await npm(['run', 'package'], { cwd: root });
	return packedExtension();
}

async function packageFile(): Promise<string> {
	const manifest: unknown = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
	const { name, version } = manifest as { name: string; version: string };
	return path.join(root, `${name}-${version}.vsix`);
}
