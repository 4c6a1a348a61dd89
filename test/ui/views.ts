import type { Locator, Page } from 'playwright-core';
import { until } from './player.ts';

/**
 * A line of a tree by its name, or by the beginning of it up to a comma: behind one stands its description, and
 * that it has actions, which VS Code says of some lines.
 */
export function line(tree: Locator, name: string | RegExp): Locator {
	const escaped = String(name).replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	const start = new RegExp(String.raw`^${escaped}(?:,|\s*$)`);
	return tree.getByRole('treeitem', { name: name instanceof RegExp ? name : start });
}

/** Presses a button that a line shows under the pointer; until its list has settled, the line may move away. */
export function press(target: Locator, button: string): Promise<void> {
	return until(`the button “${button}” of the line is pressed`, async () => {
		await target.hover();
		return pressed(target.getByRole('button', { name: button, exact: true }));
	});
}

/** The header of a view, which is named after what the view shows, too. */
export function header(page: Page, view: string): Locator {
	return page.getByRole('button', { name: new RegExp(`^${view}\\b.* Section$`) });
}

/** Presses a button in the header of a view: it is there under the pointer. */
export function pressTitle(page: Page, view: string, button: string): Promise<void> {
	const actions = page.getByRole('toolbar', { name: `${view} actions` });
	return until(`the button “${button}” of the view “${view}” is pressed`, async () => {
		await header(page, view).hover();
		return pressed(actions.getByRole('button', { name: button, exact: true }));
	});
}

/** Opens or closes a view by its header. */
export async function unfold(page: Page, view: string, open = true): Promise<void> {
	const title = header(page, view);
	if ((await title.getAttribute('aria-expanded')) === String(open)) return;
	// At its beginning: under the pointer its buttons come, up to its middle.
	await title.click({ position: { x: 30, y: 10 } });
}

function pressed(button: Locator): Promise<boolean> {
	return button.click({ timeout: 2000 }).then(
		() => true,
		() => false,
	);
}
