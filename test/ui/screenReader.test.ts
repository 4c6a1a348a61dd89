import assert from 'node:assert/strict';
import { accessibilityTree, within } from './accessibilityTree.ts';
import { startPlayer, until } from './player.ts';
import type { Player } from './player.ts';

suite('A tune’s page, as a screen reader tells it', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
		const shown = await player.openTune('55');
		for (const name of ['Setting 1, G major', 'Setting 2, G major'])
			await shown.getByRole('article', { name }).getByRole('img').waitFor();
	});
	suiteTeardown(() => player.close());

	const article = (name: string) => player.shown.getByRole('article', { name });
	const told = async (line: string) => within(await accessibilityTree(player.page), line);

	test('is a tune, what is chosen for it, its settings, and what people say of it', async () => {
		const tree = await accessibilityTree(player.page);
		const outline = tree.filter(line =>
			/^\s*(?:heading|region|navigation|complementary|article|group) “/.test(line),
		);
		assert.deepEqual(
			outline.map(line => line.trim()),
			[
				'heading “The Kesh”',
				'region “Settings of this tune”',
				'heading “3 settings”',
				'group “For practice”',
				'navigation “Settings”',
				'article “Setting 1, G major”',
				'heading “Setting 1 G major”',
				'article “Setting 2, G major”',
				'heading “Setting 2 G major”',
				'article “Setting 3, A major”',
				'heading “Setting 3 A major with chords”',
				'complementary “Comments”',
				'heading “Comments”',
				'article “The Kesh, Comment by rosinante”',
				'heading “The Kesh”',
				'group “Replies”',
				'article “Re: The Kesh, Comment by Fionnuala Mhór”',
				'heading “Re: The Kesh”',
				'article “In A, Comment by Paddy-go-slowly”',
				'heading “In A”',
			],
		);
	});

	test('has a picture in each setting that is one thing, and says what can be done with it', async () => {
		assert.deepEqual(await told('article “Setting 2, G major”'), [
			'heading “Setting 2 G major”',
			'paragraph',
			'  StaticText “wet_reed”',
			'  StaticText “ · ”',
			'  time',
			'    StaticText “June 29, 2023”',
			'image “The Kesh, Setting 2”',
			'group',
			'  DisclosureTriangle “In words”',
			'button “Open in Words”',
			'button “Play”',
			'button “Insert ABC”',
			'button “Copy ABC”',
			'button “Open as Document”',
			'button “Tunes like This”',
			'button “Copy Link”',
			'group',
			'  DisclosureTriangle “Take away”',
		]);
	});

	test('tells its buttons from those of the other settings, which have the same names', async () => {
		const descriptions = await player.shown
			.getByRole('button', { name: 'Insert ABC', exact: true })
			.evaluateAll(buttons =>
				buttons.map(button => {
					const heading = button.getAttribute('aria-describedby') ?? '';
					return document.getElementById(heading)?.textContent;
				}),
			);
		assert.deepEqual(descriptions, [
			'Setting 1 G major',
			'Setting 2 G major',
			'Setting 3 A major with chords',
		]);
	});

	test('reads a setting out, bar by bar', async () => {
		await article('Setting 1, G major').getByText('In words', { exact: true }).click();
		await article('Setting 1, G major').getByRole('listitem').first().waitFor();
		const words = await told('article “Setting 1, G major”');
		const bars = words.filter(line => /StaticText “(?:Bar|Pickup)/.test(line));
		assert.deepEqual(
			bars.slice(0, 3).map(line => line.trim()),
			[
				'StaticText “Bar 1, repeat from here: G for 3, G, A, B”',
				'StaticText “Bar 2: A for 3, A, B, high D”',
				'StaticText “Bar 3: high E, high D, high D, high G, high D, high D”',
			],
		);
	});

	test('names every control of the player, and says what is on', async () => {
		await article('Setting 1, G major').getByRole('button', { name: 'Play', exact: true }).click();
		const bar = player.shown.getByRole('region', { name: 'Player' });
		await bar.getByRole('button', { name: 'Part B' }).click();
		await bar.getByRole('button', { name: 'Stop' }).click();
		await until('the bar says that nothing is played', async () =>
			(await told('region “Player”')).includes('button “Play”'),
		);
		const controls = (await told('region “Player”'))
			.map(line => line.trim())
			.filter(line => /^(?:button|combobox|checkbox|spinbutton|slider|Disclosure)/.test(line));
		assert.deepEqual(controls, [
			'button “Play”',
			'button “Stop” disabled focused',
			'spinbutton “Tempo”',
			'spinbutton “Percent of the usual tempo”',
			'button “Keys”',
			'DisclosureTriangle “Sound and loop” expanded',
			'combobox “Instrument”',
			'checkbox “Chords” disabled checked=false',
			'checkbox “Count-in” checked=false',
			'checkbox “Metronome” checked=false',
			'slider “Swing”',
			'button “Loop” pressed=true',
			'button “Part A” pressed=false',
			'button “Part B” pressed=true',
			'spinbutton “From bar”',
			'spinbutton “To bar”',
			'DisclosureTriangleGrouped “Speed ramp”',
			'DisclosureTriangleGrouped “Call and response”',
		]);
	});

	test('says in words where two settings differ', async () => {
		await player.shown.getByText('Compare settings', { exact: true }).click();
		await player.shown.getByRole('figure', { name: 'Setting 2' }).getByRole('img').waitFor();
		const tree = await accessibilityTree(player.page);
		assert.ok(
			tree.some(line => /StaticText “\d+ of \d+ bars differ\.”/.test(line)),
			'how many',
		);
		assert.ok(
			tree.some(line => /StaticText “Bar \d+\. Setting 1 has .+\. Setting 2 has .+\.”/.test(line)),
			'which, and how',
		);
	});
});
