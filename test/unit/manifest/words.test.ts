import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { getL10nJson } from '@vscode/l10n-dev';

/** The text of every TypeScript file below a folder. */
async function sources(folder: string): Promise<string[]> {
	const names = await readdir(folder, { recursive: true });
	const files = names.filter(name => name.endsWith('.ts'));
	return Promise.all(files.map(name => readFile(path.join(folder, name), 'utf8')));
}

suite('The words users see', () => {
	test('those of the manifest are all in package.nls.json, and none there is left over', async () => {
		const manifest = await readFile('package.json', 'utf8');
		const used = new Set([...manifest.matchAll(/"%([^%"]+)%"/g)].map(match => match[1]));
		const words = JSON.parse(await readFile('package.nls.json', 'utf8')) as object;
		assert.deepEqual(Object.keys(words).sort(), [...used].sort());
	});

	test('those of the code are all there for translators (npm run l10n writes them)', async function () {
		// It parses every source.
		this.timeout(60_000);
		const texts = [...(await sources('src')), ...(await sources('media'))];
		const found = await getL10nJson(
			texts.map(contents => ({ extension: '.ts' as const, contents })),
		);
		const bundle = JSON.parse(await readFile('l10n/bundle.l10n.json', 'utf8')) as object;
		assert.deepEqual(Object.keys(bundle).sort(), Object.keys(found).sort());
	});
});
