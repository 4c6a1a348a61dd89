import { startWindow } from './window.ts';
import type { Window } from './window.ts';

suite('The packed extension in a window', () => {
	let window: Window;

	suiteSetup(async function () {
		this.timeout(120_000);
		window = await startWindow();
	});
	suiteTeardown(() => window.close());

	test('has its place on the activity bar', async () => {
		await window.page.getByRole('tab', { name: 'The Session', exact: true }).click();
		await window.page.getByRole('heading', { name: 'The Session' }).waitFor();
		await window.screenshot('side-bar');
	});
});
