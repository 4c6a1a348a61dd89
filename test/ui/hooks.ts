import path from 'node:path';
import { root } from '../../scripts/cache.mjs';
import { undoAll } from '../../scripts/ending.mjs';
import { openPages } from './window.ts';

export const mochaHooks = {
	/** Keeps a picture of what a failed test saw. */
	async afterEach(this: Mocha.Context) {
		const test = this.currentTest;
		if (test?.state !== 'failed') return;
		const name = test.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
		for (const page of openPages)
			await page.screenshot({ path: path.join(root, 'artefacts/failures', `${name}.png`) });
	},

	/** Ends what a failing suite left open, which would keep mocha waiting. */
	afterAll: undoAll,
};
