import fs from 'node:fs/promises';
import path from 'node:path';
import { listFiles, PackageManager } from '@vscode/vsce';
import { root } from '../../scripts/cache.mjs';
import { packExtension } from '../../scripts/vsix.ts';

/** The extension as it is published, kept where no build beside us can change it. */
export interface Packed {
	readonly vsix: string;
	/** A folder with the files that are in the .vsix. */
	readonly folder: string;
}

/** Packs the extension and copies it into `home`. */
export async function pack(home: string): Promise<Packed> {
	const built = await packExtension();
	const vsix = path.join(home, path.basename(built));
	const folder = path.join(home, 'extension');
	await fs.copyFile(built, vsix);
	for (const file of await listFiles({ cwd: root, packageManager: PackageManager.None }))
		await fs.cp(path.join(root, file), path.join(folder, file));
	return { vsix, folder };
}
