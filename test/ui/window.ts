import fs from 'node:fs/promises';
import path from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { startBrowser } from '../../scripts/browser.ts';
import { root } from '../../scripts/cache.mjs';
import { installCodeServer } from '../../scripts/codeServer.ts';
import { temporaryFolder } from '../../scripts/ending.mjs';
import { extensionsWith, startServer } from '../../scripts/server.ts';
import type { Settings } from '../../scripts/server.ts';
import { newest } from '../../scripts/versions.ts';
import { packedExtension } from '../../scripts/vsix.ts';

/** The colour themes a window is looked at in, by the name its screenshots go under. */
const themes = {
	light: 'Default Light Modern',
	dark: 'Default Dark Modern',
	contrast: 'Default High Contrast',
	'contrast-light': 'Default High Contrast Light',
} as const;

export interface WindowOptions {
	/** User settings, e.g. `theSession.apiUrl`. */
	readonly settings?: Settings;
	readonly theme?: keyof typeof themes;
	/** The files of the workspace folder: text by path. */
	readonly files?: Readonly<Record<string, string>>;
	/** Nobody has said that the folder is to be trusted. */
	readonly restricted?: boolean;
	readonly size?: { readonly width: number; readonly height: number };
}

/** A VS Code window with the packed extension installed, driven as a user drives it. */
export interface Window {
	readonly page: Page;
	/** Where the workspace folder is on disk, to see what was saved. */
	readonly folder: string;
	/** Where VS Code keeps what is the user's, the extension's own folder among it. */
	readonly userDataFolder: string;
	/** Addresses outside this machine that something in the window asked for; they were not reached. */
	readonly outside: ReadonlySet<string>;
	/** Opens the quick input that `key` opens, with `text` typed into it. */
	quickInput(key: string, text: string): Promise<Locator>;
	/** Runs the command of this title from the command palette. */
	palette(title: string): Promise<void>;
	/** Opens a file of the workspace by its name, and waits for its editor. */
	openFile(name: string): Promise<void>;
	/** The document of the nth webview on show. */
	webview(nth?: number): FrameLocator;
	/** Keeps a picture in artefacts/screenshots/THEME/NAME.png. */
	screenshot(name: string): Promise<void>;
	/** Ends the window and all that is behind it. */
	close(): Promise<void>;
}

/** The windows that are open now, for a picture when a test fails. */
export const openPages = new Set<Page>();

/** Where the packed extension is, for all windows. */
let installed: Promise<string> | undefined;

async function install(): Promise<string> {
	return extensionsWith(await installCodeServer(newest), await packedExtension());
}

/** Opens a window on a fresh workspace folder, offline but for this machine. */
export async function startWindow(options: WindowOptions = {}): Promise<Window> {
	const { settings = {}, theme = 'light', files = {}, size, restricted = false } = options;
	const temporary = await temporaryFolder();
	const folder = path.join(temporary.path, 'tunebook');
	await fs.mkdir(folder);
	for (const [name, text] of Object.entries(files)) {
		const file = path.join(folder, name);
		await fs.mkdir(path.dirname(file), { recursive: true });
		await fs.writeFile(file, text);
	}
	const server = await startServer(await installCodeServer(newest), {
		settings: { ...calm, 'workbench.colorTheme': themes[theme], ...settings },
		extensions: await (installed ??= install()),
		restricted,
	});
	const browser = await startBrowser(size);
	const { page, outside } = browser;
	openPages.add(page);
	await page.goto(server.address(folder), { waitUntil: 'commit' });
	// The extension's commands are in the palette from the moment its icon is on the activity bar.
	await page.getByRole('tab', { name: 'The Session', exact: true }).waitFor({ timeout: 60_000 });
	return {
		page,
		folder,
		userDataFolder: server.userDataFolder,
		outside,
		quickInput: (key, text) => quickInput(page, key, text),
		palette: async title => {
			await quickInput(page, 'F1', `>${title}`);
			await row(page, title).waitFor();
			await page.keyboard.press('Enter');
		},
		openFile: async name => {
			await quickInput(page, 'Control+P', name);
			await row(page, name).waitFor();
			await page.keyboard.press('Enter');
			await page.locator('.tab.active', { hasText: name }).waitFor();
		},
		// An <iframe> of VS Code's own holds the <iframe> with the extension's document.
		webview: (nth = 0) =>
			page
				.locator('iframe.webview.ready')
				.nth(nth)
				.contentFrame()
				.locator('iframe#active-frame')
				.contentFrame(),
		screenshot: async name => {
			// A hover that happens to be open is no part of the picture.
			await page.mouse.move(0, 0);
			const file = path.join(root, 'artefacts/screenshots', theme, `${name}.png`);
			await fs.mkdir(path.dirname(file), { recursive: true });
			await page.screenshot({ path: file, animations: 'disabled', caret: 'hide' });
		},
		close: async () => {
			openPages.delete(page);
			await browser.close();
			// The next window need not wait until its processes are gone.
			void server.stop().then(temporary.remove);
		},
	};
}

/** Nothing on show but what the tests are about, no native dialogs, and never the real site. */
const calm: Settings = {
	'theSession.apiUrl': 'http://127.0.0.1:9',
	'files.simpleDialog.enable': true,
	'window.commandCenter': false,
	'workbench.layoutControl.enabled': false,
	'workbench.secondarySideBar.defaultVisibility': 'hidden',
};

/** The line that Enter would choose, once it is the one with this text. */
function row(page: Page, text: string): Locator {
	return page.locator('.quick-input-list .monaco-list-row.focused', { hasText: text });
}

/** A key pressed while a webview loads, which takes the focus, can be lost: presses until the input is there. */
async function quickInput(page: Page, key: string, text: string): Promise<Locator> {
	const input = page.locator('.quick-input-widget input:visible').first();
	for (let attempt = 0; attempt < 6; attempt++) {
		await page.keyboard.press(key);
		// What takes the focus late closes it again.
		const filled = await input
			.waitFor({ timeout: 1500 })
			.then(() => input.fill(text, { timeout: 1500 }))
			.then(
				() => true,
				() => false,
			);
		if (filled) return input;
		// Gives the focus back to the workbench.
		await page.locator('.part.statusbar').click({ position: { x: 500, y: 10 } });
	}
	throw new Error(`${key} opens no quick input`);
}
