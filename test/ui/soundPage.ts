import fs from 'node:fs/promises';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import esbuild from 'esbuild';
import type { Page } from 'playwright-core';
import { startBrowser } from '../../scripts/browser.ts';
import { root } from '../../scripts/cache.mjs';

/** A page of no editor that can fetch the extension's sounds. */
export interface SoundPage {
	readonly page: Page;
	close(): Promise<void>;
}

/** Opens the page, with what `script` (the path of a module) makes of it. */
export async function startSoundPage(script: string): Promise<SoundPage> {
	const { outputFiles } = await esbuild.build({
		entryPoints: [script],
		bundle: true,
		write: false,
		format: 'iife',
		logLevel: 'silent',
	});
	const content = outputFiles[0]?.text ?? '';
	const server = http.createServer((request, response) => {
		const name = /^\/sounds\/([a-z]+\.(?:mp3|json))$/.exec(request.url ?? '')?.[1];
		if (name === undefined) {
			response.end('<!DOCTYPE html><title>Sound</title>');
			return;
		}
		void fs.readFile(path.join(root, 'media/sounds', name)).then(file => response.end(file));
	});
	await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
	const browser = await startBrowser();
	const { page } = browser;
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	await page.addScriptTag({ content });
	return {
		page,
		close: async () => {
			await browser.close();
			server.close();
		},
	};
}
