import type { Page } from 'playwright-core';

/** When things happened on a tune's page, in milliseconds of its own clock. */
export interface Watched {
	/** It got the tune. */
	data: number;
	/** The first staff was in the document. */
	staff: number;
	/** And had been painted. */
	painted: number;
}

/** A stretch in which the page's thread could do nothing else, 50 ms or more. */
export interface Block {
	readonly start: number;
	readonly duration: number;
	/** What the browser says was busy; `self` is the page. */
	readonly who: string;
}

declare global {
	/** What the pages' windows get from us. */
	var theSessionBench: { readonly watched: Promise<Watched>; readonly blocks: readonly Block[] };
}

/** Watches every page that is opened from now on, from before its first line runs. */
export async function watchPages(page: Page): Promise<void> {
	await page.addInitScript(watch);
}

/** In every frame, before its own scripts. */
function watch(): void {
	const blocks: Block[] = [];
	let tell: (watched: Watched) => void = () => undefined;
	const watched = new Promise<Watched>(resolve => (tell = resolve));
	globalThis.theSessionBench = { watched, blocks };

	new PerformanceObserver(list => {
		for (const { startTime: start, duration, name: who } of list.getEntries())
			blocks.push({ start, duration, who });
	}).observe({ type: 'longtask', buffered: true });

	let waiting = true;
	const got = (message: unknown) => {
		if (!waiting || (message as { type?: unknown } | undefined)?.type !== 'show') return;
		waiting = false;
		const data = performance.now();
		const observer = new MutationObserver(() => {
			if (!document.querySelector('article svg')) return;
			observer.disconnect();
			const staff = performance.now();
			requestAnimationFrame(() => {
				setTimeout(() => {
					tell({ data, staff, painted: performance.now() });
				});
			});
		});
		observer.observe(document, { subtree: true, childList: true });
	};
	// A listener of our own would not do: VS Code writes the page's document into the frame, which drops every listener
	// that was there before. So we join the page's own.
	const listen = globalThis.addEventListener.bind(globalThis);
	globalThis.addEventListener = (
		type: string,
		listener: EventListenerOrEventListenerObject,
		options?: boolean | AddEventListenerOptions,
	) => {
		if (type === 'message') listen(type, event => got((event as MessageEvent<unknown>).data));
		listen(type, listener, options);
	};
}
