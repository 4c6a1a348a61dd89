import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import type { ReplicaThread } from './replica.ts';

/** A thousand lines, fifty a page. */
const pages = 20;

/**
 * Reads a long list to its 20th page with the End and Enter keys: from the replica's last byte of each page until
 * its first line has the focus in the tree, by the one clock of the machine.
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
	const took: number[] = [];
	for (let number = 2; number <= pages; number++) {
		await page.keyboard.press('End');
		await tree.locator('.focused[aria-label^="Load more"]').waitFor();
		await replica.forget();
		const [shown] = await Promise.all([page.evaluate(whenFocused), page.keyboard.press('Enter')]);
		const [request] = await replica.requests();
		if (request?.end === undefined) throw new Error(`Page ${number} was shown without being asked`);
		took.push(shown - request.end);
	}
	const last = took.at(-1) ?? NaN;
	return [
		{
			name: `Side bar: “Load more” to page ${pages}, over the server’s time`,
			measured: Math.max(...took),
			unit: 'ms',
			target: 30,
			note: `the slowest of ${took.length}; median ${short(median(took))}; the last, with 1,000 lines, ${short(last)}`,
		},
	];
}

/** In the window: when (ms since 1970) the focus has gone on to a line that is not “Load more”. */
function whenFocused(): Promise<number> {
	return new Promise(resolve => {
		const observer = new MutationObserver(() => {
			const row = document.querySelector('.pane-body .monaco-list-row.focused');
			if (!row || row.getAttribute('aria-label')?.startsWith('Load more')) return;
			observer.disconnect();
			resolve(Date.now());
		});
		observer.observe(document, { subtree: true, childList: true, attributes: true });
	});
}
