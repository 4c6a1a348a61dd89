import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { startPlayer } from './player.ts';
import type { Player } from './player.ts';
import { header, line, unfold } from './views.ts';

suite('A page of what is no tune', () => {
	let player: Player;

	suiteSetup(async function () {
		this.timeout(120_000);
		player = await startPlayer();
		await player.openSideBar();
	});
	suiteTeardown(() => player.close());

	/** Opens the page at this address of the site, and waits until it shows what is called this. */
	const open = async (path: string, name: string) => {
		const shown = await player.openItem(`https://thesession.org${path}`);
		await shown.getByRole('heading', { level: 1, name, exact: true }).waitFor();
		return shown;
	};

	/** What stands under a word of a page, e.g. `When`. */
	const fact = (term: string): Locator =>
		player.shown.locator('dt', { hasText: term }).locator('xpath=following-sibling::dd[1]');

	const tracks = () => player.shown.getByRole('region', { name: 'Tracks' }).getByRole('listitem');

	test('lists the tracks of a recording in their order, and a tune on one of them opens', async () => {
		const shown = await open('/recordings/17', 'Under The Stairs');
		await fact('Artist').getByRole('link', { name: 'The Borrowed Chairs' }).waitFor();
		assert.deepEqual(await tracks().allInnerTexts(), [
			'The Kesh / The Swallowtail / The Connaughtman’s Rambles',
			"Cooley's / Drowsy Maggie",
			'The South Wind',
			'The Harvest Home / The Boys Of Bluehill / Off To California',
			'A Fig For A Kiss / The Kid On The Mountain',
			"John Ryan's / The Ballydesmond / Britches Full Of Stitches",
			'The Third Stair / Mind Your Head',
			'Toss The Feathers / The Sally Gardens / The Silver Spear',
		]);
		assert.equal(await tracks().nth(6).getByRole('link').count(), 0, 'nobody wrote them down');
		await shown.getByRole('link', { name: 'Drowsy Maggie', exact: true }).click();
		await shown.getByRole('heading', { level: 1, name: 'Drowsy Maggie' }).waitFor();
		await shown.getByRole('article').first().waitFor();
	});

	test('says what nobody has filled in of a recording', async () => {
		const shown = await open('/recordings/390', 'Blank');
		await shown.getByText('Nobody has listed its tracks yet.').waitFor();
		await open('/recordings/391', 'Half Blank');
		const texts = await tracks().allInnerTexts();
		assert.deepEqual(texts, ['No tunes listed', 'Drowsy Maggie', 'No tunes listed']);
	});

	test('leaves out of a track what has no name', async () => {
		await open('/recordings/355', 'Live At The Roundabout');
		assert.equal(await tracks().last().innerText(), 'untitled / untitled');
	});

	test('has the times of an event, where it is, and all the ways to ask', async () => {
		const shown = await open('/events/718', 'Lilting In The Lighthouse');
		assert.match(await fact('When').innerText(), /^[A-Z][a-z]+ \d+, \d{4} at 7:30 PM – 9:00 PM$/u);
		await fact('Where').getByText('An Teach Solais, Lahinch, Clare, Ireland').waitFor();
		await fact('Where').getByText('52.93351, -9.34629').waitFor();
		for (const name of [
			'+353 20 910 0199',
			'solas@example.org',
			'https://example.org/teach-solais',
		])
			await shown.getByRole('link', { name, exact: true }).waitFor();
		const comments = shown.getByRole('complementary', { name: 'Comments' });
		await comments.getByText('A coat, a chair & a tune.').waitFor();
	});

	test('has the day of an event that lasts all day, and both where it lasts several', async () => {
		await open('/events/710', 'Goose Day');
		assert.match(await fact('When').innerText(), /^[A-Z][a-z]+ \d+, \d{4}$/);
		await open('/trips/211', 'The Long Way Round Fiji');
		assert.match(await fact('When').innerText(), /^[A-Z][a-z]+ \d+.*\s–\s.*\d+, \d{4}$/);
		await player.shown.getByText('Is the session goat friendly?').waitFor();
	});

	test('offers no map where nobody knows the position', async () => {
		const shown = await open('/events/750', 'Fiesta De La Oca');
		await fact('Where').getByText('Santiago de Compostela, Galicia, Spain').waitFor();
		assert.equal(await shown.getByText(/^Show on /).count(), 0);
		await open('/events/533', 'International Spoon Day');
		await fact('Where').getByText('No address given.').waitFor();
		assert.equal(await shown.getByText(/^Show on /).count(), 0);
	});

	test('has a discussion as the main thing, from its first word to its last', async () => {
		const shown = await open('/discussions/402', 'A hundred tunes for a desert island');
		const talk = shown.getByRole('main').getByRole('region', { name: 'Comments' });
		await talk.getByText('55 comments').waitFor();
		const said = talk.getByRole('article');
		assert.equal(await said.count(), 55);
		await said.first().getByText('Number 1: the one that goes up at the start').waitFor();
		await said.last().getByText('Number 55: the one that goes up at the start').waitFor();
		assert.equal(await shown.getByRole('complementary').count(), 0);
		await open('/discussions/212', 'Anybody In Suva?');
		await talk.getByText('Hello?').waitFor();
		assert.equal(await said.count(), 1);
	});

	test('leads from a comment to who wrote it, inside', async () => {
		const shown = await open('/events/718', 'Lilting In The Lighthouse');
		await shown.getByRole('link', { name: 'Etsuko whistles' }).click();
		await shown.getByRole('heading', { level: 1, name: 'Etsuko whistles' }).waitFor();
		await shown.getByText('笛。').waitFor();
	});

	test('has what a member says, keeps and has given, with counts, and its lists open', async () => {
		const { page } = player;
		const shown = await open('/members/23', 'rosinante');
		await shown.getByText('I keep far too many tunes and play four of them.').waitFor();
		const keeps = shown.getByRole('region', { name: 'Keeps' }).getByRole('listitem');
		assert.deepEqual(await keeps.allInnerTexts(), ['Tunebook (266)', 'Sets (116)', 'Bookmarks']);
		const given = shown.getByRole('region', { name: 'Has contributed' });
		await given.getByText('Submitted Settings (34)').waitFor();
		await keeps.getByRole('link', { name: 'Tunebook' }).click();
		await header(page, 'Results').getByText('Tunebook · Member 23').waitFor();
		await page.getByText('266 found, 50 shown').waitFor();
	});

	test('says why there is none of a member who left, or who never was', async () => {
		let shown = await open('/members/131', 'Member 131');
		const alert = shown.getByRole('alert');
		await alert.getByText('This was removed from The Session and is not coming back.').waitFor();
		shown = await open('/members/99999', 'Member 99999');
		await alert.getByText('The Session has no such page.').waitFor();
	});

	test('shows markup as the text that it is', async () => {
		const shown = await open('/events/785', '<b>Scoil</b> Na nÓg <script>alert(1)</script>');
		assert.equal(await shown.locator('b, body script:not([src]), main script').count(), 0);
		await open('/recordings/466', 'O\'Grady’s "Other" <i>Album</i>');
		await shown.getByText('Is it & or &amp; on the sleeve? <b>Mine</b> says both.').waitFor();
		await tracks().getByText('<script>alert(1)</script>').waitFor();
		assert.equal(await shown.locator('i, b, img, main script').count(), 0);
	});

	test('is opened from a line of the side bar, and has the same name there', async () => {
		// Lines that are out of sight are not there.
		await unfold(player.page, 'Results', false);
		const browse = player.tree('Browse');
		await line(browse, 'Events').click();
		await line(browse, 'Upcoming Events').click();
		await line(browse, /^Goose Day, /).click();
		await player.shown.getByRole('heading', { level: 1, name: 'Goose Day' }).waitFor();
	});

	test('nobody but The Session was asked for anything', () => {
		assert.deepEqual([...player.outside], []);
	});
});
