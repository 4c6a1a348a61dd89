import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { root } from '../../scripts/cache.mjs';

const checker = path.join(root, 'node_modules/axe-core/axe.min.js');

interface Violation {
	readonly id: string;
	readonly impact: string;
	readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe finds on a page, or in a part of it, that keeps people from reading or using it, in its own words. */
export async function obstacles(
	page: Pick<FrameLocator | Page, 'locator'>,
	part = 'html',
): Promise<readonly string[]> {
	const html = await page.locator('html').elementHandle();
	const frame = await html.ownerFrame();
	assert.ok(frame);
	// Evaluated, not added as a script: the page's content security policy admits none but its own.
	await frame.evaluate(await fs.readFile(checker, 'utf8'));
	const violations = await frame.evaluate(async part => {
		const { axe } = globalThis as unknown as {
			axe: { run(context: string, options: object): Promise<{ violations: Violation[] }> };
		};
		return (await axe.run(part, { resultTypes: ['violations'] })).violations;
	}, part);
	return violations
		.filter(({ impact }) => impact === 'serious' || impact === 'critical')
		.map(
			({ id, nodes }) =>
				`${id}: ${nodes.map(node => `${node.html} (${node.failureSummary})`).join('; ')}`,
		);
}
