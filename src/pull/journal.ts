import { createHash } from 'node:crypto';
import * as vscode from 'vscode';
import type { Piece } from '../tunebook/piece.ts';

/** After this long (ms) what came in a pull that was broken off is asked for again: six hours. */
const longest = 6 * 60 * 60_000;

/**
 * What has come in a pull that isn't over, in the extension's own folder: one that is broken off goes on from there,
 * in another window too.
 */
export class Journal {
	readonly #uri: vscode.Uri;
	#since = Date.now();

	/** `words` are what tells this pull from every other. */
	constructor(storage: vscode.Uri, words: readonly string[]) {
		const id = createHash('sha256').update(words.join('\n')).digest('hex').slice(0, 32);
		this.#uri = vscode.Uri.joinPath(storage, 'pulls', `${id}.json`);
	}

	/** Nothing where there is none, or none that can be read. */
	async read(): Promise<Map<string, Piece>> {
		try {
			const bytes = await vscode.workspace.fs.readFile(this.#uri);
			const { since, pieces } = JSON.parse(new TextDecoder().decode(bytes)) as Kept;
			const age = Date.now() - since;
			if (!(age >= 0 && age < longest)) return new Map();
			this.#since = since;
			return new Map(pieces.filter(isPiece).map(piece => [piece.key, piece]));
		} catch {
			return new Map();
		}
	}

	/** Whole or not at all: half of it would be none. That it can't be kept stops no pull. */
	async keep(have: ReadonlyMap<string, Piece>): Promise<void> {
		const kept: Kept = { since: this.#since, pieces: [...have.values()] };
		const whole = this.#uri.with({ path: `${this.#uri.path}.part` });
		try {
			await vscode.workspace.fs.writeFile(whole, new TextEncoder().encode(JSON.stringify(kept)));
			await vscode.workspace.fs.rename(whole, this.#uri, { overwrite: true });
		} catch {
			// Then it is asked for again.
		}
	}

	async clear(): Promise<void> {
		await vscode.workspace.fs.delete(this.#uri).then(undefined, () => undefined);
	}
}

interface Kept {
	/** When the pull began, in ms. */
	readonly since: number;
	readonly pieces: readonly Piece[];
}

/** What a crash or an older version may have left is no piece. */
function isPiece(value: unknown): value is Piece {
	if (typeof value !== 'object' || value === null) return false;
	const { key, name, reference, text } = value as Record<string, unknown>;
	return [key, name, text].every(one => typeof one === 'string') && typeof reference === 'number';
}
