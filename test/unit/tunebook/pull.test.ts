import assert from 'node:assert/strict';
import { recordName } from '../../../src/tunebook/record.ts';
import { FakeFolder } from './folder.ts';
import { piece, pull, standings, take } from './pulling.ts';

const kesh = piece(55, 'The Kesh');
const cooley = piece(1, 'Cooley’s', 'E2 BE|');
const keshElsewhere = piece(55, 'The Kesh', 'GFG BAB|');

suite('A tunebook pulled into a folder', () => {
	test('is a file for each tune, by its name and number, and the record of it', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, cooley]);
		assert.deepEqual(
			[...folder.files.keys()].sort(),
			[recordName, 'cooleys-1.abc', 'the-kesh-55.abc'].sort(),
		);
		assert.equal(folder.files.get('the-kesh-55.abc'), `${kesh.text}\n`);
	});

	test('is not touched when nothing has changed, the record included', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, cooley]);
		folder.writes.length = 0;
		// A list may come in another order.
		const again = await pull(folder, [cooley, kesh]);
		assert.deepEqual(standings(again), ['cooleys-1.abc: same', 'the-kesh-55.abc: same']);
		assert.deepEqual(folder.writes, []);
	});

	test('has a record whose diff is one line for one tune', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, cooley]);
		const before = folder.files.get(recordName)?.split('\n') ?? [];
		await pull(folder, [kesh, cooley, piece(27, 'The Swallowtail')]);
		const after = folder.files.get(recordName)?.split('\n') ?? [];
		assert.deepEqual(
			after.filter(line => !before.includes(line) && !before.includes(line.replace(/,$/, '')))
				.length,
			1,
		);
	});

	test('takes what has changed on The Session alone', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, cooley]);
		const again = await pull(folder, [keshElsewhere, cooley]);
		assert.deepEqual(standings(again), ['cooleys-1.abc: same', 'the-kesh-55.abc: changed']);
		assert.equal(folder.files.get('the-kesh-55.abc'), `${keshElsewhere.text}\n`);
	});

	test('keeps what was edited here, for as long as it differs', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		const mine = `${kesh.text}\n% slower\n`;
		folder.files.set('the-kesh-55.abc', mine);
		for (let time = 0; time < 2; time++) {
			assert.deepEqual(standings(await pull(folder, [kesh])), ['the-kesh-55.abc: edited']);
			assert.equal(folder.files.get('the-kesh-55.abc'), mine);
		}
	});

	test('overwrites nothing that has changed on both sides', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		const mine = `${kesh.text}\n% slower\n`;
		folder.files.set('the-kesh-55.abc', mine);
		for (let time = 0; time < 2; time++) {
			assert.deepEqual(standings(await pull(folder, [keshElsewhere])), ['the-kesh-55.abc: both']);
			assert.equal(folder.files.get('the-kesh-55.abc'), mine);
		}
	});

	test('is content when the same was changed on both sides', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		folder.files.set('the-kesh-55.abc', keshElsewhere.text);
		assert.deepEqual(standings(await pull(folder, [keshElsewhere])), ['the-kesh-55.abc: same']);
		assert.deepEqual(standings(await pull(folder, [kesh])), ['the-kesh-55.abc: changed']);
	});

	test('puts no other setting in the place of one that was withdrawn, unasked', async () => {
		const other = { ...keshElsewhere, settingId: 77 };
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		for (let time = 0; time < 2; time++) {
			const again = await pull(folder, [other]);
			assert.deepEqual(standings(again), ['the-kesh-55.abc: both']);
			assert.equal(again.changes[0]?.isOtherSetting, true);
			assert.equal(folder.files.get('the-kesh-55.abc'), `${kesh.text}\n`);
		}
		await take(folder, other, [other]);
		assert.deepEqual(standings(await pull(folder, [other])), ['the-kesh-55.abc: same']);
		const changed = { ...piece(55, 'The Kesh', 'gfe|'), settingId: 77 };
		assert.deepEqual(standings(await pull(folder, [changed])), ['the-kesh-55.abc: changed']);
		folder.files.delete('the-kesh-55.abc');
		assert.deepEqual(standings(await pull(folder, [kesh])), ['the-kesh-55.abc: deleted']);
	});

	test('does not bring back what was taken away here', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		folder.files.delete('the-kesh-55.abc');
		for (let time = 0; time < 2; time++) {
			assert.deepEqual(standings(await pull(folder, [kesh])), ['the-kesh-55.abc: deleted']);
			assert.ok(!folder.files.has('the-kesh-55.abc'));
		}
	});

	test('says what the list holds no more, and leaves it', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh, cooley]);
		const again = await pull(folder, [kesh]);
		assert.deepEqual(standings(again), ['the-kesh-55.abc: same', 'cooleys-1: gone']);
		assert.ok(folder.files.has('cooleys-1.abc'));
	});

	test('keeps the name of a file when the tune gets another on the site', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		await pull(folder, [piece(55, 'The Castle', 'GFG BAB|')]);
		assert.match(folder.files.get('the-kesh-55.abc') ?? '', /^T:The Castle$/m);
		assert.ok(!folder.files.has('the-castle-55.abc'));
	});

	test('finds a file that was given another name here', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		folder.files.set('Kesh for Friday.abc', folder.files.get('the-kesh-55.abc') ?? '');
		folder.files.delete('the-kesh-55.abc');
		const again = await pull(folder, [keshElsewhere]);
		assert.deepEqual(standings(again), ['Kesh for Friday.abc: changed']);
		assert.ok(!folder.files.has('the-kesh-55.abc'));
		assert.deepEqual(standings(await pull(folder, [keshElsewhere])), ['Kesh for Friday.abc: same']);
	});

	test('takes the line ends that git gave a file for no edit, and keeps them', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		folder.files.set('the-kesh-55.abc', `${kesh.text}\n`.replaceAll('\n', '\r\n'));
		assert.deepEqual(standings(await pull(folder, [kesh])), ['the-kesh-55.abc: same']);
		await pull(folder, [keshElsewhere]);
		assert.equal(
			folder.files.get('the-kesh-55.abc'),
			`${keshElsewhere.text}\n`.replaceAll('\n', '\r\n'),
		);
	});

	for (const [what, text] of [
		['is gone', undefined],
		['is no JSON', '<<<<<<< HEAD\n{}\n=======\n'],
		['is of another time', '{"version": 2, "files": {}}'],
		['has lost its prints', '{"version": 1, "files": {"/tunes/55": {"name": "the-kesh-55"}}}'],
	] as const) {
		test(`overwrites nothing where its record ${what}`, async () => {
			const folder = new FakeFolder();
			await pull(folder, [kesh, cooley]);
			folder.files.set('the-kesh-55.abc', `${kesh.text}\n% slower\n`);
			if (text === undefined) folder.files.delete(recordName);
			else folder.files.set(recordName, text);
			assert.deepEqual(standings(await pull(folder, [kesh, cooley])), [
				'cooleys-1.abc: same',
				'the-kesh-55.abc: both',
			]);
			assert.match(folder.files.get('the-kesh-55.abc') ?? '', /% slower/);
		});
	}

	test('lets a record lead to no other folder', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		const record = folder.files.get(recordName) ?? '';
		folder.files.set(recordName, record.replace('"the-kesh-55"', '"../../the-kesh-55"'));
		folder.files.delete('the-kesh-55.abc');
		await pull(folder, [kesh]);
		assert.ok([...folder.files.keys()].every(name => !name.includes('..')));
	});

	test('that breaks off while it is written goes on, and takes nothing for an edit', async () => {
		const many = Array.from({ length: 60 }, (_, n) => piece(n + 1, `Tune ${n + 1}`));
		const changed = Array.from({ length: 60 }, (_, n) => piece(n + 1, `Tune ${n + 1}`, 'gfe dcB|'));
		for (const last of [0, 1, 26, 40, 60]) {
			const folder = new FakeFolder();
			await pull(folder, many);
			let count = 0;
			folder.beforeWrite = () => {
				// As in a power cut, the record is not written any more either.
				if (count++ >= last) throw new Error('The disk is full');
			};
			await assert.rejects(pull(folder, changed), /full/);
			folder.beforeWrite = () => undefined;
			const again = await pull(folder, changed);
			for (const { standing } of again.changes) assert.match(standing, /^(?:same|changed)$/);
			for (const { key, text } of changed) {
				assert.equal(folder.files.get(`tune-${key.slice(7)}-${key.slice(7)}.abc`), `${text}\n`);
			}
		}
	});

	test('leaves alone what is no tune of it', async () => {
		const folder = new FakeFolder({
			'mine.abc': 'X:55\nT:Mine\nK:D\nABc\n',
			'notes.md': '# Notes',
		});
		await pull(folder, [kesh]);
		assert.equal(folder.files.get('mine.abc'), 'X:55\nT:Mine\nK:D\nABc\n');
		assert.equal(folder.files.get('the-kesh-55.abc'), `${kesh.text}\n`);
	});

	test('holds a collection of one’s own apart from the tune that it begins with', async () => {
		const own = `${kesh.text}\n\nX:2\nT:Mine\nK:D\nABc\n`;
		const folder = new FakeFolder({ 'all.abc': own });
		assert.deepEqual(standings(await pull(folder, [kesh])), ['the-kesh-55.abc: new']);
		assert.equal(folder.files.get('all.abc'), own);
	});

	test('has a file for each of two that would be called the same, from pull to pull', async () => {
		const bill = (key: string, setting: number, bars: string) => ({
			...piece(2, 'Bill', bars, { key, reference: setting, settingId: setting }),
			...{
				text: `X:${setting}\nT:Bill\nS:https://thesession.org/tunes/2#setting${setting}\nK:D\n${bars}`,
			},
		});
		// The second setting, whichever it is, and the one with the number 2.
		const both = [bill('/tunes/2/2', 7, 'ABc|'), bill('/tunes/2#setting2', 2, 'def|')];
		const folder = new FakeFolder();
		await pull(folder, both, 'files', 'list');
		assert.equal(folder.files.get('bill-2-2.abc'), `${both[0]?.text}\n`);
		assert.equal(folder.files.get('bill-2-2-2.abc'), `${both[1]?.text}\n`);
		const same = ['bill-2-2-2.abc: same', 'bill-2-2.abc: same'];
		assert.deepEqual(standings(await pull(folder, both.toReversed(), 'files', 'list')), same);
		folder.files.delete(recordName);
		assert.deepEqual(standings(await pull(folder, both.toReversed(), 'files', 'list')), same);
	});

	test('writes no tune over a file that holds another', async () => {
		const folder = new FakeFolder();
		await pull(folder, [kesh]);
		const own = folder.files.get('the-kesh-55.abc') ?? '';
		folder.files.delete('the-kesh-55.abc');
		folder.files.set('Cooleys-1.abc', own);
		assert.deepEqual(standings(await pull(folder, [kesh, cooley])), [
			'cooleys-1-2.abc: new',
			'Cooleys-1.abc: same',
		]);
		assert.equal(folder.files.get('Cooleys-1.abc'), own);
	});

	const polka = 'X:1\nT:My Polka\nK:D\nABc|';
	for (const [what, own] of [
		['a collection', `${polka}\n\nX:2\nT:Mine\nK:D\nABc|\n`],
		['a collection that begins with its name', 'X:1\nT:Cooley’s\nK:D\nA|\n\nT:Mine\nK:D\nB|\n'],
		['one under another name', `${polka}\n`],
		['one without a name', 'X:1\nK:D\nABc|\n'],
		['one from elsewhere', 'X:1\nT:Cooley’s\nS:https://thesession.org/tunes/9\nK:D\nABc|\n'],
	] as const) {
		test(`takes no tune of one’s own for one that is gone by its number alone: ${what}`, async () => {
			const folder = new FakeFolder({ 'my-tunes.abc': own });
			await pull(folder, [cooley]);
			folder.files.delete('cooleys-1.abc');
			for (const there of [cooley, piece(1, 'Cooley’s', 'E2 BE|EE|')]) {
				assert.deepEqual(standings(await pull(folder, [there])), ['cooleys-1.abc: deleted']);
			}
			assert.equal(folder.files.get('my-tunes.abc'), own);
		});
	}
});
