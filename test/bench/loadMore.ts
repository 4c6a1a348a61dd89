import { setTimeout as wait } from 'node:timers/promises';
import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import type { ReplicaThread } from './replica.ts';

/** A thousand lines, fifty a page. */
const pages = 20;

/**
 * Nobody presses again sooner than this (ms) after new lines have come. VS Code gathers what a tree changes for
 * 200 ms after it has said anything: pressed sooner, it is that which would be measured.
 */
const glance = 400;

/**
 * Reads a long list to its 20th page with the End and Enter keys: from the replica's last byte of each page until
 * its lines are in the tree, and until the first of them has the focus, by the one clock of the machine.
 */
export async function loadMore(window: Window, replica: ReplicaThread): Promise<readonly Figure[]> {
	const { page } = window;
	await window.palette('The Session: Open Item…');
	await page.locator('.quick-input-title', { hasText: 'Open Item' }).waitFor();
	await page.locator('.quick-input-widget input:visible').fill('/tunes/popular');
	await page.keyboard.press('Enter');
	const tree = page.getByRole('tree', { name: 'Results', exact: true });
	await tree.getByRole('treeitem').first().click();
	await page.keyboard.press('Home');
	await window.palette('View: Close All Editors');
	await window.palette('The Session: Focus on Results View');
	const [inRows, focused]: [number[], number[]] = [[], []];
	for (let number = 2; number <= pages; number++) {
		await page.keyboard.press('End');
		await tree.locator('.focused[aria-label^="Load more"]').waitFor();
		await replica.forget();
		await wait(glance);
		const [shown] = await Promise.all([page.evaluate(whenFocused), page.keyboard.press('Enter')]);
		const [request] = await replica.requests();
		if (request?.end === undefined) throw new Error(`Page ${number} was shown without being asked`);
		inRows.push(shown.rows - request.end);
		focused.push(shown.focus - request.end);
	}
	const last = inRows.at(-1) ?? NaN;
	return [
		{
			name: `Side bar: “Load more” to page ${pages}, over the server’s time`,
			measured: Math.max(...inRows),
			unit: 'ms',
			target: 30,
			note: `the slowest of ${inRows.length}; median ${short(median(inRows))}; the last, with 1,000 lines, ${short(last)}; with the focus ${short(median(focused))}`,
		},
	];
}

/** In the window: when (ms since 1970) there are lines where “Load more” was, and when one of them has the focus. */
function whenFocused(): Promise<{ rows: number; focus: number }> {
	return new Promise(resolve => {
		let rows = 0;
		const isMore = (row: Element) => row.getAttribute('aria-label')?.startsWith('Load more');
		const observer = new MutationObserver(() => {
			const all = [...document.querySelectorAll('.pane-body .monaco-list-row')];
			if (rows === 0 && !all.some(isMore)) rows = Date.now();
			const row = document.querySelector('.pane-body .monaco-list-row.focused');
			if (!row || isMore(row)) return;
			observer.disconnect();
			resolve({ rows, focus: Date.now() });
		});
		observer.observe(document, { subtree: true, childList: true, attributes: true });
	});
}
