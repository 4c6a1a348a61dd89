import { chromium } from 'playwright-core';
import type { Page } from 'playwright-core';
import { installChromium } from './debian.ts';
import { atEnd } from './ending.mjs';
import { Failed } from './say.mjs';

export interface Browser {
	readonly page: Page;
	/** The addresses outside this machine that were asked for; none of them was reached. */
	readonly outside: ReadonlySet<string>;
	close(): Promise<void>;
}

/** Starts a Chromium without a screen that can reach nothing but this machine. */
export async function startBrowser(size = { width: 1280, height: 800 }): Promise<Browser> {
	const launch = chromium.launch({
		...(await installChromium()),
		args: [
			'--no-sandbox',
			'--disable-gpu',
			'--disable-quic',
			'--disable-dev-shm-usage',
			'--disable-background-networking',
			'--disable-component-update',
			'--disable-sync',
			'--no-first-run',
			'--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost , EXCLUDE 127.0.0.1',
		],
		handleSIGINT: false,
		handleSIGTERM: false,
		handleSIGHUP: false,
	});
	const chrome = await launch.catch((error: unknown) => {
		// Playwright tells the story of the launch at length; this is the line in which Chromium says what was wrong.
		const reason = /\[err\] (.+)/.exec(String(error))?.[1];
		throw reason === undefined ? error : new Failed(`Chromium doesn't start: ${reason}`);
	});
	const close = atEnd(() => chrome.close());
	const context = await chrome.newContext({ viewport: size, locale: 'en-GB' });
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	const page = await context.newPage();
	const outside = new Set<string>();
	page.on('request', request => {
		const url = new URL(request.url());
		if (isOutside(url)) outside.add(url.origin + url.pathname);
	});
	return { page, outside, close };
}

function isOutside({ protocol, hostname }: URL): boolean {
	if (!/^(https?|wss?):$/.test(protocol)) return false;
	if (hostname === 'localhost' || hostname === '127.0.0.1') return false;
	// A webview's own files: answered by its service worker, never sent.
	return !hostname.endsWith('.vscode-resource.vscode-cdn.net');
}
