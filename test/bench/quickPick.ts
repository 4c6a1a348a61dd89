import { handWrittenTunes } from '../replica/data/tunes/all.ts';
import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';
import type { ReplicaThread } from './replica.ts';

/** How many names are searched for. */
const questions = 15;

/**
 * From the moment the replica's last byte was sent until the first find is a row of the quick pick, by the one clock of
 * the machine and to the millisecond. It comprises the way to the extension host, decoding, and VS Code's own way from
 * there to the window.
 */
export async function quickPick(
	window: Window,
	replica: ReplicaThread,
): Promise<readonly Figure[]> {
	const { page } = window;
	const names = await namesFoundFirst(replica);
	await window.palette('The Session: Search Tunes…');
	await page.locator('.quick-input-title', { hasText: 'Search Tunes' }).waitFor();
	const input = page.locator('.quick-input-widget input:visible');
	const inRow: number[] = [];
	const inSight: number[] = [];
	for (const name of names) {
		await replica.forget();
		const [shown] = await Promise.all([page.evaluate(whenShown, name), input.fill(name)]);
		const [request] = await replica.requests();
		if (request?.end === undefined) throw new Error(`“${name}” was shown without being asked for`);
		inRow.push(shown.row - request.end);
		inSight.push(shown.painted - request.end);
	}
	await page.keyboard.press('Escape');
	return [
		{
			name: 'Quick pick: answer shown after the last byte',
			measured: median(inRow),
			unit: 'ms',
			target: 20,
			note: `median of ${inRow.length}; most ${short(Math.max(...inRow))}; painted after ${short(median(inSight))}`,
		},
	];
}

/** Names that, searched for, come first, so that their row is the sign of their answer. */
async function namesFoundFirst(replica: ReplicaThread): Promise<readonly string[]> {
	const found: string[] = [];
	for (const { name } of handWrittenTunes) {
		const query = new URLSearchParams({ q: name, format: 'json' });
		const answer = JSON.parse(await replica.ask(`/tunes/search?${String(query)}`)) as {
			tunes: readonly { name: string }[];
		};
		if (answer.tunes[0]?.name === name) found.push(name);
		if (found.length === questions) break;
	}
	return found;
}

/** In the page: when (ms since 1970) the first row is this tune, and when that has been painted. */
function whenShown(name: string): Promise<{ row: number; painted: number }> {
	return new Promise(resolve => {
		const observer = new MutationObserver(() => {
			const first = document.querySelector('.quick-input-list .monaco-list-row[data-index="0"]');
			if (!first?.textContent.includes(name)) return;
			observer.disconnect();
			const row = Date.now();
			requestAnimationFrame(() => {
				setTimeout(() => {
					resolve({ row, painted: Date.now() });
				});
			});
		});
		observer.observe(document, { subtree: true, childList: true, characterData: true });
	});
}
