import assert from 'node:assert/strict';
import type { FrameLocator } from 'playwright-core';
import { copied, startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('A tune where nothing can be heard', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
	});
	suiteTeardown(() => player.close());

	const setting = (shown: FrameLocator) =>
		shown.getByRole('article', { name: 'Setting 3, A major' });
	const play = async (shown: FrameLocator) => {
		await setting(shown).getByRole('button', { name: 'Play', exact: true }).click();
		return shown.getByRole('region', { name: 'Player' });
	};
	/** All that needs no sound. */
	const worksOtherwise = async (shown: FrameLocator) => {
		await shown.getByLabel('Transpose').selectOption({ label: 'To D' });
		await setting(shown).getByText('Transposed to D major').waitFor();
		await setting(shown).getByRole('img', { name: 'The Kesh' }).waitFor();
		await setting(shown).getByRole('button', { name: 'Copy ABC' }).click();
		await until('it is copied', async () => (await copied(player.page)).includes('K:Dmaj'));
		await shown.getByLabel('Transpose').selectOption({ label: 'As written' });
		await setting(shown).getByText('Transposed').waitFor({ state: 'hidden' });
	};

	test('says when the sounds cannot be fetched, and plays when they can', async () => {
		const shown = await player.openTune('55');
		await setting(shown).waitFor();
		const body = shown.locator('body');
		const real = await body.evaluateHandle(() => {
			const { fetch } = globalThis;
			globalThis.fetch = () => Promise.reject(new TypeError('Failed to fetch'));
			return fetch;
		});
		const bar = await play(shown);
		await bar.getByText('The sounds could not be loaded: press Play to try again.').waitFor();
		await worksOtherwise(shown);
		await real.evaluate(fetch => {
			globalThis.fetch = fetch;
		});
		await play(shown);
		await setting(shown).locator('.sounding').first().waitFor();
		await bar.getByRole('button', { name: 'Stop' }).click();
		await player.palette('View: Close All Editors');
		await player.page.locator('iframe.webview').waitFor({ state: 'detached' });
	});

	test('says that the editor has no sound, and does everything else', async () => {
		await player.page.addInitScript(() => {
			Reflect.deleteProperty(globalThis, 'AudioContext');
		});
		const shown = await player.openTune('55');
		const bar = await play(shown);
		await bar.getByText('There is no sound here: the editor offers none.').waitFor();
		await setting(shown).getByRole('button', { name: 'Play', exact: true }).waitFor();
		await worksOtherwise(shown);
	});

	test('asks for another press when the editor keeps the sound back', async () => {
		const { page } = player;
		await page.addInitScript(() => {
			class Suspended extends EventTarget {
				readonly state = 'suspended';
				readonly currentTime = 0;
				resume(): Promise<void> {
					return new Promise(() => undefined);
				}
			}
			Object.defineProperty(globalThis, 'AudioContext', { value: Suspended, configurable: true });
		});
		await player.palette('View: Close All Editors');
		await page.locator('iframe.webview').waitFor({ state: 'detached' });
		const shown = await player.openTune('55');
		const bar = await play(shown);
		await bar.getByText('The editor lets no sound through yet: press Play once more.').waitFor();
		assert.equal(await bar.getByRole('button', { name: 'Play', exact: true }).isEnabled(), true);
		await worksOtherwise(shown);
	});
});
