import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
import { root } from '../../../scripts/cache.mjs';

/** Whoever looks at the extension fetches all of them: in bytes. */
const most = 180_000;

suite('The README’s pictures', () => {
	const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8');
	const shown = [...readme.matchAll(/!\[([^\]]*)\]\(([^)]+)\)/g)].map(([, words, file]) => ({
		...{ words, file: file ?? '' },
	}));

	test('are there, say in words what they show, and are no larger than they need to be', () => {
		assert.ok(shown.length > 2);
		for (const { words, file } of shown) {
			assert.ok((words?.length ?? 0) > 20, `${file} has words`);
			assert.ok(fs.statSync(path.join(root, file)).size < most, file);
		}
	});

	test('are each in it', () => {
		const files = fs.readdirSync(path.join(root, 'media/readme'));
		assert.deepEqual(files.sort(), shown.map(({ file }) => path.basename(file)).sort());
	});
});
