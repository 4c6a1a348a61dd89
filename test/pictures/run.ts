// Takes the pictures of the README's tour anew, from the replica's invented data, in the driven window:
// `npm run pictures`, or `npm run pictures -- hover pull` for some of them.
import fs from 'node:fs/promises';
import path from 'node:path';
import { root } from '../../scripts/cache.mjs';
import { end } from '../../scripts/ending.mjs';
import { inWords, say } from '../../scripts/say.mjs';
import { packExtension } from '../../scripts/vsix.ts';
import { startPlayer } from '../ui/player.ts';
import type { Player } from '../ui/player.ts';
import { files } from './notebook.ts';
import { pictures } from './pictures.ts';
import type { Picture } from './pictures.ts';

/** Whoever reads the README fetches all of them: in bytes. */
const most = 120_000;

/** No wider than a README is shown, so that its letters are as large as they were. */
const size = { width: 1000, height: 620 };

const settings = {
	'breadcrumbs.enabled': false,
	'editor.minimap.enabled': false,
	'editor.occurrencesHighlight': 'off',
	'workbench.sideBar.location': 'right',
};

await end(
	await run().catch((error: unknown) => {
		console.error(inWords(error));
		return 1;
	}),
);

async function run(): Promise<number> {
	const named = process.argv.slice(2);
	const unknown = named.filter(name => !pictures.some(picture => picture.name === name));
	if (unknown.length > 0) throw new Error(`There is no picture “${unknown.join('”, “')}”`);
	process.env['VSIX'] ??= await packExtension();
	const player = await startPlayer({ files, settings, size });
	let failed = 0;
	try {
		// Room for what is written.
		await player.palette('View: Close Primary Side Bar');
		for (const picture of pictures) {
			if (named.length > 0 && !named.includes(picture.name)) continue;
			await take(player, picture).catch((error: unknown) => {
				console.error(`${picture.name}: ${inWords(error)}`);
				failed++;
			});
		}
	} finally {
		await player.close();
	}
	return failed > 0 ? 1 : 0;
}

async function take(player: Player, { name, show }: Picture): Promise<void> {
	await player.palette('View: Close All Editors');
	await player.palette('Notifications: Clear All Notifications');
	const page = (await show(player)) ?? player.page;
	const file = path.join(root, 'media/readme', `${name}.png`);
	const picture = await page.screenshot({ animations: 'disabled', caret: 'hide' });
	if (page !== player.page) await page.close();
	if (picture.length > most) throw new Error(`${name}.png has ${picture.length} bytes: too many`);
	await fs.writeFile(file, picture);
	say(`${name}.png, ${Math.round(picture.length / 1000)} KB`);
	// Whatever stands open.
	for (let time = 0; time < 3; time++) await player.page.keyboard.press('Escape');
}
