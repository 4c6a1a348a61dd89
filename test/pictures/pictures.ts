import type { Page } from 'playwright-core';
import { option, quickBox, until } from '../ui/player.ts';
import type { Player } from '../ui/player.ts';

/** A picture of the README's tour. */
export interface Picture {
	/** Of its file, without `.png`. */
	readonly name: string;
	/** Brings on the screen what it is of; gives the page, where that is another than the window. */
	readonly show: (player: Player) => Promise<Page | undefined> | Promise<void>;
}

/** A new one is an entry here, and its line in the README. */
export const pictures: readonly Picture[] = [
	{
		name: 'hover',
		show: async player => {
			await at(player, 'friday.md', '5:12');
			const hover = player.page.locator('.monaco-hover:visible', { hasText: 'The Kesh' });
			await untilShown(hover.getByRole('img').first(), async () => {
				await player.page.keyboard.press('Escape');
				await player.page.keyboard.press('Control+K');
				await player.page.keyboard.press('Control+I');
			});
		},
	},
	{
		name: 'document',
		show: async player => {
			await at(player, 'friday.md', '7:10');
			await player.palette('Open Link');
			await player.page.locator('.tab.active', { hasText: '1.abc' }).waitFor();
			await player.page.getByText('T:The Swallowtail').waitFor();
			await player.palette('View: Move Editor into Next Group');
			// Once for the text and once for the document that it leads to.
			await player.page.locator('.detected-link').nth(1).waitFor();
		},
	},
	{
		name: 'preview',
		show: async player => {
			await player.openItem('/tunes/55');
			await player.shown.getByRole('heading', { level: 1, name: 'The Kesh' }).waitFor();
			await player.palette('View: Close All Editors');
			await at(player, 'friday.md', '1:1');
			await player.page.getByRole('button', { name: /^Open Preview to the Side/ }).click();
			const { shown } = player;
			await shown.getByRole('img', { name: 'The Kesh, G major' }).waitFor();
			await shown.getByRole('button', { name: 'Play', exact: true }).click();
			await shown.locator('.sounding').first().waitFor();
		},
	},
	{
		name: 'outline',
		show: async player => {
			const { page } = player;
			await at(player, 'friday.abc', '21:3');
			await player.palette('Explorer: Focus on Outline View');
			await page
				.getByRole('treeitem', { name: /^Merrily Kissed the Quaker/ })
				.first()
				.waitFor();
			await at(player, 'friday.abc', '21:3');
			await page.keyboard.type('the kes', { delay: 30 });
			await page
				.locator('.suggest-widget.visible')
				.getByRole('option', { name: /^The Kesh, jig/ })
				.first()
				.waitFor();
		},
	},
	{
		name: 'lenses',
		show: async player => {
			const { page } = player;
			await page.keyboard.press('Escape');
			await player.palette('View: Close All Editors');
			await player.palette('View: Close Primary Side Bar');
			await at(player, 'friday.abc', '1:1');
			await player.ask('Transpose Tune at Cursor…', 'Transpose');
			await page.locator('.codelens-decoration').first().waitFor();
		},
	},
	{
		name: 'beside',
		show: async player => {
			const { page, shown } = player;
			await page.keyboard.press('Escape');
			await at(player, 'friday.abc', '9:5');
			await player.palette('The Session: Preview Tune');
			await shown.getByRole('slider').and(shown.locator('[aria-valuenow]')).first().waitFor();
		},
	},
	{
		name: 'sets',
		show: async player => {
			const { page } = player;
			await player.palette('View: Close All Editors');
			await player.openFile('friday.set');
			await page.getByText('smooth').first().waitFor();
		},
	},
	{
		name: 'insert-as',
		show: async player => {
			await at(player, 'tonight.md', '5:1');
			await player.fill('Insert ABC As…', 'Search Tunes', 'the kesh');
			await option(player.page, /^The Kesh/)
				.first()
				.waitFor();
			await player.page.keyboard.press('Enter');
			await quickBox(player.page, 'Insert ABC As').waitFor();
			await option(player.page, /^Setting 1/).waitFor();
			await player.page.keyboard.press('Enter');
			await option(player.page, /^Markdown Fence/).waitFor();
		},
	},
	{
		name: 'paste-as',
		show: async player => {
			const { page } = player;
			const url = 'https://thesession.org/tunes/55#setting55';
			await page.evaluate(async url => navigator.clipboard.writeText(url), url);
			await at(player, 'tonight.md', '5:1');
			await untilShown(page.locator('.post-edit-widget'), () => page.keyboard.press('Control+V'));
			await page.keyboard.press('Control+.');
			await page.locator('.action-widget').getByText('Insert as Card').waitFor();
		},
	},
	{
		name: 'pull',
		show: async player => {
			await player.openFile('learnt.md');
			await pullAsked(player, 'The Tunes That “learnt.md” Links To');
			// One tune a file; in a moment one that the site has under another name, and one that was edited.
			await player.page.keyboard.press('Enter');
			await summary(player);
			await player.page.keyboard.press('Enter');
			await notice(player, /New: 3/).waitFor();
			const { faults } = player.replica;
			const edit = { from: 'The Swallowtail', to: 'The Swallowtail Jig' };
			faults.next('/tunes/27', { edit, times: 'always' });
			faults.next('/tunes/55', { edit: { from: 'GAB', to: 'G2B' }, times: 'always' });
			await at(player, 'the-kesh-55.abc', '2:11');
			await player.page.keyboard.insertText(', as at the Goose');
			await player.saved('the-kesh-55.abc', 'at the Goose');
			await player.palette('The Session: Clear Cache');
			await player.palette('Notifications: Clear All Notifications');
			await player.ask('Pull Tunebook into Folder…', 'Pull Tunebook');
			await option(player.page, /^Hand-Made List/).waitFor();
			await player.page.keyboard.press('Enter');
			await summary(player);
			await notice(player, /of 3/).waitFor({ state: 'hidden' });
		},
	},
	{
		name: 'book',
		show: async player => {
			player.replica.faults.clear();
			await player.openFile('learnt.md');
			await pullAsked(player, 'The Tunes That “learnt.md” Links To');
			await player.page.keyboard.press('ArrowDown');
			await player.page.keyboard.press('Enter');
			await summary(player);
			await player.page.keyboard.press('Enter');
			await notice(player, /New: 3/).waitFor();
			const page = await player.page.context().newPage();
			await page.setViewportSize({ width: 1000, height: 620 });
			await page.goto(`file://${player.folder}/tunebook.html`);
			return page;
		},
	},
];

/** Opens a file with the cursor at `LINE:COLUMN`. */
async function at(player: Player, file: string, place: string): Promise<void> {
	const { page } = player;
	await player.openFile(file);
	const [line = '', column = ''] = place.split(':');
	await untilShown(page.getByRole('button', { name: `Ln ${line}, Col ${column}` }), async () => {
		await player.quickInput('Control+G', `:${place}`);
		await page.keyboard.press('Enter');
	});
}

async function pullAsked(player: Player, what: string): Promise<void> {
	const { page } = player;
	const box = await player.ask('Pull Tunebook into Folder…', 'Pull Tunebook');
	await box.fill('Links To');
	await option(page, what).waitFor();
	await page.keyboard.press('Enter');
	await page.getByPlaceholder('Into which folder?').waitFor();
	await page.keyboard.press('Enter');
	await page.getByPlaceholder('In which form?').waitFor();
}

function summary({ page }: Player): Promise<void> {
	return page.getByPlaceholder(/Enter writes what is ticked/).waitFor();
}

function notice({ page }: Player, text: RegExp) {
	return page.locator('.notification-list-item').filter({ hasText: text });
}

/** Does it again until it helps: the first may come before the extension is awake. */
function untilShown(
	what: ReturnType<Page['locator']>,
	attempt: () => Promise<void>,
): Promise<void> {
	return until('it is shown', async () => {
		await attempt();
		return what.waitFor({ timeout: 3000 }).then(
			() => true,
			() => false,
		);
	});
}
