import fs from 'node:fs/promises';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { handWrittenTunes } from '../replica/data/tunes/all.ts';
import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';

/** In milliseconds of the preview's own clock. */
interface Previewed {
	/** The document was in the page. */
	readonly begun: number;
	/** Every staff on show had been painted. */
	readonly painted: number;
	readonly fences: number;
}

declare global {
	var theSessionPreview: Promise<Previewed>;
}

const fences = 50;
const times = 5;
const name = 'fifty.md';

/** How soon VS Code's Markdown preview shows its music in a document with fifty fences. */
export async function preview(window: Window): Promise<readonly Figure[]> {
	const { page } = window;
	await watchPreviews(page);
	await fs.writeFile(path.join(window.folder, name), fifty());
	const shown: Previewed[] = [];
	const whole: number[] = [];
	for (let time = 0; time < times; time++) {
		await window.palette('View: Close All Editors');
		await page.locator('iframe.webview').waitFor({ state: 'detached' });
		await window.openFile(name);
		const open = page.getByRole('button', { name: /^Open Preview to the Side/ });
		await open.waitFor();
		const begin = performance.now();
		await open.click();
		const body = window.webview().locator('body');
		await body.locator('the-session-abc').first().waitFor();
		shown.push(await body.evaluate(() => globalThis.theSessionPreview));
		whole.push(performance.now() - begin);
	}
	const scrolled = await readThrough(window);
	const took = shown.map(({ begun, painted }) => painted - begun);
	return [
		{
			name: `Markdown preview of ${shown[0]?.fences ?? 0} fences: from its document to the staves on show`,
			measured: median(took),
			unit: 'ms',
			target: 400,
			note: `median of ${times}; the first ${short(took[0] ?? NaN)}, most ${short(Math.max(...took))}; with VS Code’s own opening ${short(median(whole))}`,
		},
		{
			name: 'Markdown preview: longest block while all of them are scrolled through',
			measured: scrolled,
			unit: 'ms',
			target: 50,
			note: 'the browser tells none shorter than 50 ms',
		},
	];
}

/** Different tunes, each with all of its bars. */
function fifty(): string {
	const settings = handWrittenTunes.flatMap(({ name, type, settings }) =>
		settings.map(({ key, abc }) => ({ name, type, key, abc })),
	);
	return Array.from({ length: fences }, (_, nth) => {
		const { name, type, key, abc } = settings[nth % settings.length] ?? {};
		const music = (abc ?? '').trim().replace(/\s*!\s*/g, '\n');
		return `## ${nth + 1}\n\n\`\`\`abc\nX:1\nT:${name}\nR:${type}\nL:1/8\nK:${key}\n${music}\n\`\`\`\n`;
	}).join('\n');
}

/** Until every staff has been drawn. */
async function readThrough(window: Window): Promise<number> {
	const body = window.webview().locator('body');
	return body.evaluate(async () => {
		const frame = () =>
			new Promise(resolve => {
				requestAnimationFrame(() => setTimeout(resolve));
			});
		const begun = performance.now();
		for (const fence of document.querySelectorAll('the-session-abc')) {
			fence.scrollIntoView();
			while (!fence.shadowRoot?.querySelector('svg')) await frame();
		}
		const { blocks } = globalThis.theSessionBench;
		return Math.max(
			0,
			...blocks
				.filter(({ start, who }) => start >= begun && !/ancestor|same-origin$|unreach/.test(who))
				.map(({ duration }) => duration),
		);
	});
}

/** Watches every preview that is opened from now on. */
async function watchPreviews(page: Page): Promise<void> {
	await page.addInitScript(() => {
		globalThis.theSessionPreview = new Promise(resolve => {
			let begun: number | undefined;
			// A preview's document is written into its frame, which drops listeners but not what is looked for in each frame.
			const look = () => {
				const all = [...document.querySelectorAll('the-session-abc')];
				if (all.length > 0) begun ??= performance.now();
				const onShow = all.filter(element => element.getBoundingClientRect().top < innerHeight);
				const isDrawn = onShow.every(element => element.shadowRoot?.querySelector('svg'));
				if (begun === undefined || !isDrawn) {
					requestAnimationFrame(look);
					return;
				}
				const fences = all.length;
				const done = { begun, fences };
				requestAnimationFrame(() => {
					setTimeout(() => {
						resolve({ ...done, painted: performance.now() });
					});
				});
			};
			requestAnimationFrame(look);
		});
	});
}
