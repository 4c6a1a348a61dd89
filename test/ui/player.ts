import assert from 'node:assert/strict';
import fs from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { startReplica } from '../replica/server.ts';
import type { Replica } from '../replica/server.ts';
import { startWindow } from './window.ts';
import type { Window, WindowOptions } from './window.ts';

/** A window whose extension talks to a replica, and what a player does in it. */
export interface Player extends Window {
	readonly replica: Replica;
	/** Paths and queries that The Session was asked for, up to now. */
	asked(path?: string): readonly string[];
	/** Runs the command of this title, and waits for the quick pick or input box named `box`. */
	ask(title: string, box: string): Promise<Locator>;
	/** The same with `text` typed into it. */
	fill(title: string, box: string, text: string): Promise<void>;
	/** Opens a tune's page by its number or address. */
	openTune(address: string): Promise<FrameLocator>;
	/** Opens any page of the site by its address. */
	openItem(address: string): Promise<FrameLocator>;
	/** The document of the page on show. */
	readonly shown: FrameLocator;
	/** The tree of the view of this name, e.g. "Results". */
	tree(name: string): Locator;
	/** Opens our side bar, if it isn't. */
	openSideBar(): Promise<void>;
	/** Waits until a file of the workspace holds a text, and gives all of it. */
	saved(name: string, text: string | RegExp): Promise<string>;
}

/** Long enough for a slow machine; nothing waits that long where all is well. */
const patience = 30_000;

/** What is open is saved at once, so that what was inserted can be read from the disk. */
const saving = { 'files.autoSave': 'afterDelay', 'files.autoSaveDelay': 50 };

export async function startPlayer(options: WindowOptions = {}): Promise<Player> {
	const replica = await startReplica();
	const settings = {
		'theSession.apiUrl': replica.url,
		'theSession.library.source': `${replica.url}/dump/csv`,
		...saving,
		...options.settings,
	};
	const window = await startWindow({ ...options, settings }).catch(async (error: unknown) => {
		await replica.close();
		throw error;
	});
	const { page } = window;
	page.setDefaultTimeout(patience);
	const ask = async (title: string, box: string) => {
		await window.palette(`The Session: ${title}`);
		// What is typed before the box is there goes to the palette that makes way for it.
		const input = quickBox(page, box);
		await input.waitFor();
		return input;
	};
	const shown = page
		.locator('iframe.webview.ready >> visible=true')
		.contentFrame()
		.locator('iframe#active-frame')
		.contentFrame();
	const fill = (title: string, box: string, text: string) =>
		// A page that takes the focus late, as pages do while they load, closes the box: then it is asked for again.
		until(`the box "${box}" takes “${text}”`, async () => {
			const input = await ask(title, box);
			return input.fill(text, { timeout: 2000 }).then(
				() => true,
				() => false,
			);
		});
	const open = async (title: string, address: string) => {
		await fill(`Open ${title}…`, `Open ${title}`, address);
		await page.keyboard.press('Enter');
		return shown;
	};
	return {
		...window,
		replica,
		asked: (start = '/') =>
			replica.requests.all.map(({ url }) => url).filter(url => url.startsWith(start)),
		ask,
		fill,
		openTune: address => open('Tune', address),
		openItem: address => open('Item', address),
		shown,
		tree: name => page.getByRole('tree', { name, exact: true }),
		openSideBar: async () => {
			const tab = page.getByRole('tab', { name: 'The Session', exact: true });
			if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
			await page.getByRole('heading', { name: 'The Session', exact: true }).waitFor();
		},
		saved: (name, text) => saved(path.join(window.folder, name), text),
		close: async () => {
			await window.close();
			await replica.close();
		},
	};
}

/** The input of the quick pick or input box with this title, whatever stands behind the title. */
export function quickBox(page: Page, title: string): Locator {
	return page.locator('.quick-input-widget').getByRole('textbox', { name: title });
}

/** A line of the quick pick. */
export function option(page: Page, name: string | RegExp): Locator {
	return page.locator('.quick-input-widget').getByRole('option', { name });
}

/** The address that VS Code asks about before it follows a link out of the window; the link isn't followed. */
export async function linkOut(page: Page): Promise<string> {
	const dialog = page.getByRole('dialog').filter({ hasText: 'external website' });
	// The dialog shows a long address cut, but copies all of it.
	await dialog.getByRole('button', { name: 'Copy', exact: true }).click();
	await dialog.waitFor({ state: 'hidden' });
	return copied(page);
}

/** What is in the clipboard. */
export function copied(page: Page): Promise<string> {
	return page.evaluate(async () => navigator.clipboard.readText());
}

/** Waits until `holds`; says what it was waiting for when it never does. */
export async function until(
	what: string,
	holds: () => boolean | Promise<boolean>,
	ms = patience,
): Promise<void> {
	const end = Date.now() + ms;
	while (Date.now() < end) {
		if (await holds()) return;
		await wait(50);
	}
	assert.fail(`It never came to this: ${what}`);
}

async function saved(file: string, text: string | RegExp): Promise<string> {
	let content = '';
	await until(`${path.basename(file)} holds ${String(text)}`, async () => {
		content = await fs.readFile(file, 'utf8');
		return typeof text === 'string' ? content.includes(text) : text.test(content);
	});
	return content;
}
