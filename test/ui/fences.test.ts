import assert from 'node:assert/strict';
import type { FrameLocator, Locator } from 'playwright-core';
import { until } from './player.ts';
import { startWindow } from './window.ts';
import type { Window } from './window.ts';

const fence = (language: string, text: string, mark = '```'): string =>
	`${mark}${language}\n${text}\n${mark}\n`;

const kesh = `X:1
T:The Kesh
R:jig
M:6/8
L:1/8
K:G
|:G3 GAB|A3 ABd|edd gdd|edB dBA|
G3 GAB|A3 ABd|edd gdB|1 AGF G3:|2 AGF GBd||`;

const notes = `# Tunes for Friday

Slowly at first.

${fence('abc', kesh)}
The next one in the Obsidian way, with fingers under it:

${fence('music-abc', '{\n\t"tablature": [{"instrument": "violin"}],\n\t"scale": 0.9\n}\n---\nX:1\nT:The Turf Stack\nR:reel\nM:4/4\nL:1/8\nK:Edor\nE2BE dEBE|E2BE AFDF|', '~~~')}
${fence('abc', '{ "scale": \n---\nX:1\nT:The Wrong Brace\nM:4/4\nL:1/8\nK:D\nD2FA d2AF|')}
${fence('abc', 'This is not music at all, but a shopping list: eggs, flour & butter.')}
${fence('abc', 'X:1\nT:<img src="https://example.org/t.png"><script>document.title = "T"</script>\nM:4/4\nL:1/8\nK:D\n"<img src=https://example.org/c.png onerror=alert(1)>"D2FA "^</text><script>alert(1)</script>"d2AF|')}
${fence('js', 'const x = 1;')}`;

suite('Fences with ABC in VS Code’s Markdown preview', () => {
	let window: Window;
	let shown: FrameLocator;
	const said: string[] = [];

	suiteSetup(async function () {
		this.timeout(120_000);
		window = await startWindow({ files: { 'notes.md': notes, 'plain.md': '# Nothing\n' } });
		window.page.on('console', message => said.push(message.text()));
		window.page.setDefaultTimeout(30_000);
		await window.openFile('plain.md');
		await window.page.getByRole('button', { name: /^Open Preview to the Side/ }).click();
		shown = window.webview();
	});
	suiteTeardown(() => window.close());

	const tune = (name: string): Locator => shown.getByRole('group', { name, exact: true });
	const staff = (name: string): Locator => tune(name).getByRole('img', { name, exact: true });
	const press = (name: string, label: string) =>
		tune(name).getByRole('button', { name: label, exact: true }).click();
	const sounding = (name: string) =>
		tune(name)
			.locator('.staff')
			.evaluate(element =>
				[...element.querySelectorAll('path')].findIndex(path => path.closest('.sounding')),
			);
	const moves = async (name: string) => {
		const before = await sounding(name);
		await until('another note sounds', async () => {
			const now = await sounding(name);
			return now !== -1 && now !== before;
		});
	};

	const editor = (): Locator => window.page.locator('.editor-instance .view-lines').first();

	test('load nothing in a document without any', async () => {
		await shown.getByRole('heading', { name: 'Nothing' }).waitFor();
		const loaded = await shown
			.locator('body')
			.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
		assert.ok(loaded.some(name => name.endsWith('/preview.js')));
		assert.ok(!loaded.some(name => name.endsWith('/fences.js')));
	});

	test('are staves, called by the name and key of their tune', async () => {
		await editor().click();
		await window.openFile('notes.md');
		await staff('The Kesh, G major').waitFor();
		await tune('The Kesh, G major').getByText('jig · G major').waitFor();
		await staff('The Turf Stack, E dorian').waitFor();
		await window.screenshot('fences');
	});

	test('have a tablature where their options ask for one', async () => {
		assert.ok((await staff('The Turf Stack, E dorian').locator('.tablature').count()) > 0);
		assert.equal(await staff('The Kesh, G major').locator('.tablature').count(), 0);
	});

	test('with damaged options are drawn without, and say so', async () => {
		await staff('The Wrong Brace, D major').scrollIntoViewIfNeeded();
		await shown.getByText(/^The options cannot be read: .*JSON/).waitFor();
	});

	test('that aren’t ABC are shown as they are written', async () => {
		await shown.getByText('This cannot be drawn').waitFor();
		await shown.locator('pre.abc').getByText('eggs, flour & butter').waitFor();
		await shown.getByText('const x = 1;').waitFor();
	});

	test('bring no markup, no script and no request', async () => {
		const title = '<img src="https://example.org/t.png"><script>document.title = "T"</script>';
		await staff(`${title}, D major`).scrollIntoViewIfNeeded();
		assert.equal(await shown.locator('the-session-abc :is(img, script)').count(), 0);
		await window.screenshot('fences-below');
	});

	test('play, mark the note that sounds, and stop', async () => {
		const name = 'The Kesh, G major';
		await staff(name).scrollIntoViewIfNeeded();
		await press(name, 'Play');
		await moves(name);
		await moves(name);
		await window.screenshot('fences-playing');
		await press(name, 'Stop');
		await until('nothing sounds', async () => (await sounding(name)) === -1);
	});

	test('play one at a time, until Escape', async () => {
		const [kesh, turf] = ['The Kesh, G major', 'The Turf Stack, E dorian'];
		await press(kesh, 'Play');
		await moves(kesh);
		await press(turf, 'Play');
		await moves(turf);
		assert.equal(await sounding(kesh), -1);
		await window.page.keyboard.press('Escape');
		await until('nothing sounds', async () => (await sounding(turf)) === -1);
		await tune(turf).getByRole('button', { name: 'Play', exact: true }).waitFor();
	});

	test('follow what is typed; the others stay as they were drawn', async () => {
		const other = await staff('The Turf Stack, E dorian').elementHandle();
		await editor().click();
		await window.page.keyboard.press('Control+Home');
		await window.page.keyboard.type('> Above it all\n\n');
		await shown.getByText('Above it all').waitFor();
		await staff('The Kesh, G major').waitFor();
		await window.quickInput('Control+G', ':9');
		await window.page.keyboard.press('Enter');
		await window.page.keyboard.press('End');
		await window.page.keyboard.type(' Cup');
		await staff('The Kesh Cup, G major').waitFor();
		const now = await staff('The Turf Stack, E dorian').elementHandle();
		assert.ok(await now.evaluate((staff, before) => staff === before, other));
	});

	test('are moved, not drawn anew, where the preview makes one out of its neighbour', async () => {
		const staves = ['The Kesh Cup, G major', 'The Turf Stack, E dorian'].map(staff);
		const [first, second] = await Promise.all(staves.map(one => one.elementHandle()));
		assert.ok(first && second);
		const moved = await shown.locator('body').evaluate(
			(_, [one, other]) => {
				const hosts = [one, other].map(staff => (staff.getRootNode() as ShadowRoot).host);
				const texts = hosts.map(host => host.querySelector('code')?.textContent ?? '');
				for (const [n, host] of hosts.entries())
					host.querySelector('code')?.replaceChildren(texts[1 - n] ?? '');
				dispatchEvent(new Event('vscode.markdown.updateContent'));
				return [other, one].map((staff, n) => hosts[n]?.shadowRoot?.contains(staff));
			},
			[first, second] as const,
		);
		assert.deepEqual(moved, [true, true]);
	});

	test('left the preview’s content security policy alone, and the machine too', () => {
		assert.deepEqual(
			said.filter(text => text.includes('Content Security Policy')),
			[],
		);
		assert.deepEqual([...window.outside], []);
	});
});
