import assert from 'node:assert/strict';
import { Book, grouped, keyOf } from '../../../src/tunebook/book.ts';
import { readTune } from '../../../src/tunebook/tuneText.ts';
import { FakeFolder } from './folder.ts';
import { piece, pull, standings, take, words } from './pulling.ts';

const kesh = piece(55, 'The Kesh');
const cooley = piece(1, 'Cooley’s', 'E2 BE|');
const swallowtail = piece(27, 'A Swallow’s Tail');

const book = (folder: FakeFolder) => folder.files.get('tunebook.abc') ?? '';
const titles = (text: string) => [...text.matchAll(/^T:(.*)$/gm)].map(([, title]) => title);

suite('A tunebook pulled into a book', () => {
	test('holds its tunes by name, its contents before them and its index behind', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, swallowtail, cooley], 'book');
		assert.deepEqual(titles(book(folder)), ['Cooley’s', 'The Kesh', 'A Swallow’s Tail']);
		assert.match(
			book(folder),
			/^%abc-2\.1\n\n%~ Contents\n%~ Made anew by every pull\.\n%~\n%~ {3}Cooley’s, jig, D major \(X:1\)\n/,
		);
		assert.match(book(folder), /%~ By Type\n%~\n%~ {3}jig\n%~ {5}Cooley’s, D major \(X:1\)\n/);
		assert.match(book(folder), /%~ By Key\n%~\n%~ {3}D major\n%~ {5}Cooley’s, jig \(X:1\)\n/);
		assert.ok(book(folder).endsWith('%~     A Swallow’s Tail, jig (X:27)\n'));
	});

	test('is the same again, byte by byte', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, cooley], 'book');
		const before = book(folder);
		folder.writes.length = 0;
		await pull(folder, [cooley, kesh], 'book');
		assert.equal(book(folder), before);
		assert.deepEqual(folder.writes, []);
	});

	test('gets a new tune where it belongs, and no other moves', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, swallowtail], 'book');
		const before = book(folder);
		await pull(folder, [kesh, swallowtail, cooley], 'book');
		const added = piece(1, 'Cooley’s', 'E2 BE|').text;
		assert.equal(new Book(book(folder).replace(`${added}\n\n`, '')).withContents(words), before);
	});

	for (const second of [
		'|:GBd gab|GBd gab:|',
		'GBd|',
		'second part GBd|',
		'P:B\nGBd|',
		'K:G\n|:GBd|',
		'w:la la',
		'For Friday.\n\n|:GBd gab|GBd gab:|',
	]) {
		test(`puts no tune between another and what goes on with it: ${second}`, async () => {
			const folder = new FakeFolder();
			await pull(folder, [swallowtail, piece(2, 'A Fig')], 'book');
			const fig = piece(2, 'A Fig').text;
			folder.files.set('tunebook.abc', book(folder).replace(fig, `${fig}\n\n${second}`));
			await pull(folder, [swallowtail, piece(2, 'A Fig'), piece(3, 'Fig Leaf')], 'book');
			const after = `${fig}\n\n${second}\n\n${piece(3, 'Fig Leaf').text}\n\n${swallowtail.text}\n`;
			assert.ok(book(folder).includes(after), book(folder));
		});
	}

	test('has a tune to its end, with the parts behind a free line', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, swallowtail], 'book');
		const before = book(folder);
		const longer = `${kesh.text}\n\nP:B\n|:GBd gab|GBd gab:|`;
		folder.files.set('tunebook.abc', before.replace(kesh.text, longer));
		assert.deepEqual(standings(await pull(folder, [kesh, swallowtail], 'book'))[0], '55: edited');
		const theirs = piece(55, 'The Kesh', 'GFG|');
		const { changes } = await pull(folder, [theirs, swallowtail], 'book');
		assert.equal(changes[0]?.standing, 'both');
		assert.ok(book(folder).includes(longer));
		await take(folder, theirs, [theirs, swallowtail], 'book');
		assert.equal(book(folder), before.replace(kesh.text, theirs.text));
	});

	test('tells tunes apart that no line parts, and parts a new one from them', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, swallowtail], 'book');
		folder.files.set('tunebook.abc', book(folder).replace('\n\nX:27', '\nX:27'));
		const added = piece(60, 'Lark');
		const again = await pull(folder, [kesh, added, swallowtail], 'book');
		assert.deepEqual(standings(again), ['55: same', '60: new', '27: same']);
		assert.ok(book(folder).includes(`${kesh.text}\n\n${added.text}\n\n${swallowtail.text}\n`));
	});

	test('is told apart tune by tune', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, cooley, swallowtail], 'book');
		folder.files.set('tunebook.abc', book(folder).replace('E2 BE|', 'E2 BE|BE'));
		const again = await pull(
			folder,
			[piece(55, 'The Kesh', 'GFG|'), cooley, piece(27, 'A Swallow’s Tail')],
			'book',
		);
		assert.deepEqual(standings(again), ['1: edited', '55: changed', '27: same']);
		assert.match(book(folder), /E2 BE\|BE\n[^]*GFG\|\n/);
		const both = await pull(folder, [kesh, piece(1, 'Cooley’s', 'E2|'), swallowtail], 'book');
		assert.equal(standings(both)[0], '1: both');
		assert.match(book(folder), /E2 BE\|BE\n/);
	});

	test('keeps what its owner wrote between the tunes, and their own tunes', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, swallowtail], 'book');
		const mine = 'For Friday, slowly.\n\nX:900\nT:Nobody’s\nR:polka\nK:Ador\nABc|\n\n';
		folder.files.set('tunebook.abc', book(folder).replace('\nX:27', `\n${mine}X:27`));
		await pull(folder, [piece(55, 'The Kesh', 'GFG|'), swallowtail, cooley], 'book');
		assert.ok(book(folder).includes(`GFG|\n\n${mine}X:27\n`));
		assert.match(book(folder), /%~ {3}polka\n%~ {5}Nobody’s, A dorian \(X:900\)/);
	});

	test('does not bring back a tune that was taken out', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, cooley], 'book');
		folder.files.set('tunebook.abc', book(folder).replace(`${kesh.text}\n`, ''));
		assert.deepEqual(standings(await pull(folder, [kesh, cooley], 'book')), [
			'1: same',
			'55: deleted',
		]);
		assert.deepEqual(titles(book(folder)), ['Cooley’s']);
	});

	test('knows a tune by its number where its address was taken out', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh], 'book');
		folder.files.set('tunebook.abc', book(folder).replace(/^S:.*\n/m, ''));
		assert.deepEqual(standings(await pull(folder, [kesh], 'book')), ['55: edited']);
	});

	test('holds a tune apart from the one that it was merged into', async () => {
		const folder = new FakeFolder();
		const text = kesh.text.replace('X:55', 'X:905');
		const merged = { ...kesh, key: '/tunes/905', reference: 905, text };
		await pull(folder, [kesh, merged], 'book');
		assert.deepEqual(standings(await pull(folder, [kesh, merged], 'book')), [
			'55: same',
			'905: same',
		]);
		folder.files.set('tunebook.abc', book(folder).replace(`${kesh.text}\n`, ''));
		assert.deepEqual(standings(await pull(folder, [kesh, merged], 'book')), [
			'55: deleted',
			'905: same',
		]);
	});

	test('keeps the order of a hand-made list', async () => {
		const folder = new FakeFolder();
		await pull(folder, [swallowtail, cooley], 'book', 'list');
		await pull(folder, [swallowtail, kesh, cooley], 'book', 'list');
		assert.deepEqual(titles(book(folder)), ['A Swallow’s Tail', 'The Kesh', 'Cooley’s']);
	});

	test('has the line ends it had', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh], 'book');
		folder.files.set('tunebook.abc', book(folder).replaceAll('\n', '\r\n'));
		assert.deepEqual(standings(await pull(folder, [kesh], 'book')), ['55: same']);
		await pull(folder, [kesh, cooley], 'book');
		assert.doesNotMatch(book(folder), /[^\r]\n/);
	});

	test('goes without a record of the files beside it', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh], 'files');
		assert.deepEqual(standings(await pull(folder, [kesh], 'book')), ['55: new']);
		assert.deepEqual(standings(await pull(folder, [kesh], 'files')), ['the-kesh-55.abc: same']);
	});
});

suite('What an ABC tune says of itself', () => {
	test('is read without comments, and with its address whole', () => {
		const { title, type, key, reference, address } = readTune(
			'X:4 % four\nT:50\\% Off % a joke\nR:Slip Jig\nS:https://thesession.org/tunes/4#setting9\nK:F#m exp\nABc',
		);
		assert.deepEqual([title, type, key, reference], ['50% Off', 'slip jig', 'F#m', 4]);
		assert.equal(address?.settingId, 9);
	});

	test('groups tunes by key, those without one in none', () => {
		const tunes = ['X:1\nT:B\nK:Gmaj', 'X:2\nT:A\nK:G maj', 'X:3\nT:C\nK:none'].map(readTune);
		const groups = grouped(tunes, keyOf).map(([key, ones]) => [key, ones.map(one => one.title)]);
		assert.deepEqual(groups, [['G major', ['A', 'B']]]);
	});
});
