import type { Page } from 'playwright-core';
import { until } from './player.ts';

/**
 * Loads the window again, once VS Code has kept the page of this address (`/tunes/27`), and shows its tab: so the
 * page comes back for certain, but another may be in front. What was chosen a moment ago comes back for certain
 * where it is kept `also`: as JSON.
 */
export async function reload(page: Page, path: string, name: string, also = ''): Promise<void> {
	await reloadKept(page, [`"path":"${path}"`, also], name);
}

/** The same with a page that keeps other texts than its address. */
export async function reloadKept(
	page: Page,
	texts: readonly string[],
	name: string,
): Promise<void> {
	await kept(page, texts);
	await page.reload();
	await page.getByRole('tab', { name, exact: true }).first().click();
}

/**
 * Waits until VS Code has written a value that holds all of these texts, as JSON but without any backslash, and none
 * of the others: in a browser it writes what is open every few seconds, and everything else a moment after it was
 * changed, because nothing can be waited for while a window closes.
 */
export async function kept(
	page: Page,
	texts: readonly string[],
	others: readonly string[] = [],
): Promise<void> {
	// It writes only while its document has the focus, and the states of pages once a minute.
	await page.bringToFront();
	const what = `VS Code has kept ${texts.join(' and ')}`;
	await until(what, () => page.evaluate(isKept, { texts, others }), 90_000);
}

/** Runs in the window: looks into VS Code's own databases, where states are quoted in states. */
async function isKept({ texts, others }: Record<'texts' | 'others', readonly string[]>) {
	const holds = (value: string) => {
		const plain = value.replaceAll('\\', '');
		return (
			texts.every(text => plain.includes(text)) && !others.some(other => plain.includes(other))
		);
	};
	for (const { name } of await indexedDB.databases()) {
		const database = await new Promise<IDBDatabase>((resolve, reject) => {
			const opening = indexedDB.open(name ?? '');
			opening.onsuccess = () => resolve(opening.result);
			opening.onerror = () => reject(new Error(`${name} can't be opened`));
		});
		try {
			for (const store of database.objectStoreNames) {
				const values = await new Promise<unknown[]>((resolve, reject) => {
					const reading = database.transaction(store).objectStore(store).getAll();
					reading.onsuccess = () => resolve(reading.result as unknown[]);
					reading.onerror = () => reject(new Error(`${store} can't be read`));
				});
				if (values.some(value => typeof value === 'string' && holds(value))) return true;
			}
		} finally {
			database.close();
		}
	}
	return false;
}
