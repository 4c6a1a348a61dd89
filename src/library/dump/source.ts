import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { fileName } from './files.ts';
import type { DumpFile } from './files.ts';
import { DumpProblem } from './problem.ts';

/** Where the files are: under an address, or in a folder. */
export type Source =
	| { readonly kind: 'web'; readonly base: string }
	| { readonly kind: 'folder'; readonly path: string };

/** From what somebody has written: an http(s) address, a `file:` one, or a path that is absolute or begins with `~`. */
export function sourceOf(written: string): Source {
	const text = written.trim();
	if (/^https?:\/\/[^/]/i.test(text) && URL.canParse(text)) {
		return { kind: 'web', base: text.replace(/\/+$/, '') };
	}
	const folder = /^file:/i.test(text)
		? pathOf(text)
		: text.replace(/^~(?=$|[\\/])/, () => os.homedir());
	if (!path.isAbsolute(folder)) {
		const message = `Neither a web address nor the path of a folder: ${text}`;
		throw new DumpProblem('no-source', message, { written: text });
	}
	return { kind: 'folder', path: folder };
}

/** `''` for an address of a file on another machine, which Node knows no path for. */
function pathOf(address: string): string {
	try {
		return fileURLToPath(address);
	} catch {
		return '';
	}
}

/** Of one file: its address, or its path. */
export function placeOf(source: Source, file: DumpFile): string {
	return source.kind === 'web'
		? `${source.base}/${fileName(file)}`
		: path.join(source.path, fileName(file));
}
