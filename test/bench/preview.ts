import fs from 'node:fs/promises';
import path from 'node:path';
import { handWrittenTunes } from '../replica/data/tunes/all.ts';
import type { Window } from '../ui/window.ts';
import { median, short } from './figure.ts';
import type { Figure } from './figure.ts';

/** In milliseconds of the preview's own clock. */
interface Previewed {
	/** The document was in the page, and its first fence asked for what draws it. */
	readonly begun: number;
	/** Every staff on show had been painted, at the latest. */
	readonly painted: number;
	readonly fences: number;
}

const fences = 50;
const times = 5;
const name = 'fifty.md';

/** How soon VS Code's Markdown preview shows its music in a document with fifty fences. */
export async function preview(window: Window): Promise<readonly Figure[]> {
	const { page } = window;
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
		shown.push(await body.evaluate(untilPainted));
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
			while (!fence.shadowRoot?.querySelector('svg, pre.abc')) {
				if (performance.now() - begun > 60_000) throw new Error('A fence is not drawn');
				await frame();
			}
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

/** In the preview. Throws when it never comes to it. */
async function untilPainted(): Promise<Previewed> {
	const frame = () =>
		new Promise(resolve => {
			requestAnimationFrame(() => setTimeout(resolve));
		});
	const isWaiting = (element: Element) =>
		element.getBoundingClientRect().top < innerHeight &&
		!element.shadowRoot?.querySelector('svg, pre.abc');
	while ([...document.querySelectorAll('the-session-abc')].some(isWaiting)) {
		if (performance.now() > 30_000) throw new Error('The preview draws nothing');
		await frame();
	}
	await frame();
	const loaded = performance
		.getEntriesByType('resource')
		.find(({ name }) => name.endsWith('/fences.js'));
	return {
		begun: loaded?.startTime ?? NaN,
		painted: performance.now(),
		fences: document.querySelectorAll('the-session-abc').length,
	};
}
