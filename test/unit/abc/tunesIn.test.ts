import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { tunesIn } from '../../../src/abc/tunesIn.ts';
import { completeAbc, heardAbc, type WrittenTune } from '../../../src/abc/writtenTune.ts';

/** Smash the Windows and Haste to the Wedding, as they might be noted in a hurry. */
const windows = 'A2d fdf|ecA dfa|baf afd|ede fdB';
const wedding = 'faf faf|gbg gbg|fdf afd|ede e2d';

const inAbc = (...lines: readonly string[]) => [...tunesIn(lines.join('\n'), 'abc')];
const inMarkdown = (...lines: readonly string[]) => [...tunesIn(lines.join('\n'), 'markdown')];
const where = (tunes: readonly WrittenTune[]) =>
	tunes.map(({ titles, start, end }) => [titles[0]?.name ?? '', start, end]);

suite('The tunes in a file of ABC', () => {
	test('stand where they begin and end, and say what their headers do', () => {
		const [one, other, ...more] = inAbc(
			'X:1',
			'T:Smash the Windows % or Roaring Jelly',
			'T:Roaring Jelly',
			'R:jig',
			'M:6/8',
			'L:1/8',
			'K:D',
			`|:${windows}:|`,
			'P:B',
			`|:${wedding}:|`,
			'',
			'X: 27',
			'T: Haste to the Wedding',
			'K: D mix clef=treble',
			`${wedding}|`,
			'K:Em',
			`${wedding}|`,
		);
		assert.equal(more.length, 0);
		assert.deepEqual({ ...one, header: [], body: [] }, {
			...{ start: 0, end: 10, music: 7, reference: '1', header: [], body: [], inherited: [] },
			titles: [
				{ name: 'Smash the Windows', line: 1 },
				{ name: 'Roaring Jelly', line: 2 },
			],
			...{ type: 'jig', composer: '', meter: '6/8', unit: '1/8', key: 'D' },
			parts: [{ name: 'B', line: 8 }],
		} satisfies WrittenTune);
		assert.deepEqual(one?.body, [`|:${windows}:|`, 'P:B', `|:${wedding}:|`]);
		assert.deepEqual(
			[other?.reference, other?.key, other?.start, other?.music, other?.end, other?.meter],
			['27', 'D mix', 11, 14, 17, ''],
		);
	});

	test('may follow each other with no line free, or with several', () => {
		assert.deepEqual(
			where(
				inAbc(
					...['', '', 'X:1', 'T:One', 'K:D', windows, 'X:2', 'T:Two', 'K:D', windows],
					...['', ' ', '\t', 'X:3', 'T:Three', 'K:D', windows, '', ''],
				),
			),
			[
				['One', 2, 6],
				['Two', 6, 10],
				['Three', 13, 17],
			],
		);
	});

	test('are counted in the same lines whatever ends those, and a mark before the first is none', () => {
		const lines = ['X:1', 'T:One', 'K:D', windows, '', 'X:2', 'T:Two', 'K:D', windows];
		for (const end of ['\n', '\r\n', '\r']) {
			const tunes = [...tunesIn(`\uFEFF${lines.join(end)}${end}`, 'abc')];
			assert.deepEqual(
				where(tunes),
				[
					['One', 0, 4],
					['Two', 5, 9],
				],
				JSON.stringify(end),
			);
			assert.deepEqual(tunes[0]?.body, [windows]);
		}
	});

	test('have from the file’s header what they don’t say themselves', () => {
		const [one, other] = inAbc(
			'%abc-2.1',
			'%%pagewidth 20cm',
			'% mine',
			'M:6/8',
			'L:1/8',
			'R:jig',
			'C:Trad.',
			'',
			'X:1',
			'T:One',
			'K:D',
			windows,
			'',
			'X:2',
			'T:Two',
			'R:slide',
			'M:12/8',
			'K:G',
			wedding,
		);
		assert.deepEqual([one?.meter, one?.unit, one?.type], ['6/8', '1/8', 'jig']);
		assert.deepEqual([other?.meter, other?.unit, other?.type], ['12/8', '1/8', 'slide']);
		assert.ok(one && other);
		assert.equal(completeAbc(one), `X:1\nT:One\nM:6/8\nL:1/8\nR:jig\nC:Trad.\nK:D\n${windows}`);
		assert.equal(
			completeAbc(other),
			`X:2\nT:Two\nR:slide\nM:12/8\nL:1/8\nC:Trad.\nK:G\n${wedding}`,
		);
	});

	test('have it too where the first follows that header at once', () => {
		const [one] = inAbc('M:6/8', 'L:1/8', 'X:1', 'T:One', 'K:D', windows);
		assert.deepEqual([one?.meter, one?.unit, one?.start], ['6/8', '1/8', 2]);
	});

	test('need no X:, and where there is nothing but music no header', () => {
		assert.deepEqual(
			where(
				inAbc(
					...['T:One', 'M:6/8', 'K:D', windows, '', 'T:Two', 'K:G', `${wedding}|`, ''],
					...['T:Three', 'M:6/8', `${wedding}|`],
				),
			),
			[
				['One', 0, 4],
				['Two', 5, 8],
				['Three', 9, 12],
			],
		);
		const [tune, ...more] = inAbc('', `|:${windows}:|`, `|:${wedding}:|`);
		assert.equal(more.length, 0);
		assert.deepEqual([tune?.start, tune?.music, tune?.end, tune?.key], [1, 1, 3, '']);
		assert.equal(inAbc(`[K:Ador]|:${windows}:|`)[0]?.key, 'Ador');
	});

	test('go on behind a line that was left free below the header, between the parts, or before the words', () => {
		const tunes = inAbc(
			...['X:1', 'T:One', 'K:D', '', `|:${windows}:|`, '', `|:${wedding}:|`, ''],
			...['W:Some words to it', 'W:that nobody sings', ''],
			...['T:Two', 'K:D', '', `|:${wedding}:|`],
		);
		assert.deepEqual(where(tunes), [
			['One', 0, 10],
			['Two', 11, 15],
		]);
		assert.deepEqual(
			tunes.map(({ music }) => music),
			[4, 14],
		);
	});

	test('are parted by words, which are no tunes', () => {
		assert.deepEqual(
			where(
				inAbc(
					...['Tunes that I had from my aunt | a fiddler', '', 'X:1', 'T:One', 'K:D', windows, ''],
					...['The next one | she said | is a bad cage', 'and was made up in a cafe.', ''],
					...['N:nobody knows where it is from', '', '%%text Aunt’s other tune', ''],
					...['X:2', 'T:Two', 'K:D', windows, '', 'That is all: A and B', 'G:no tune'],
				),
			),
			[
				['One', 2, 6],
				['Two', 14, 18],
			],
		);
	});

	test('are not found in texts for the printer, whatever stands there', () => {
		const tunes = inAbc(
			...['%%begintext', 'X:1', 'T:No tune', '', 'K:D', windows, '%%endtext', ''],
			...['X:2', 'T:One', 'K:D', `${windows}|`, '%%begintext', 'a bad cage | dead deaf', ''],
			...['X:3', '%%endtext', `${wedding}|`],
		);
		assert.deepEqual(where(tunes), [['One', 8, 18]]);
		assert.ok(tunes[0]);
		assert.equal(heardAbc(tunes[0]), `K:D\n${windows}|\n${wedding}|`);
		// A text that nobody ends is none.
		assert.deepEqual(where(inAbc('%%begintext', 'X:1', 'T:One', 'K:D', windows)), [['One', 1, 5]]);
	});

	test('are told from words of several lines in their own header', () => {
		const [tune] = inAbc(
			...['X:1', 'T:One', 'H:My aunt had it from', 'a bad fiddler | in a cafe', 'M:6/8', 'K:D'],
			...[windows, 'w:dead deaf cabbage! bad cage'],
		);
		assert.deepEqual([tune?.music, tune?.meter], [6, '6/8']);
		assert.ok(tune);
		assert.equal(heardAbc(tune), `M:6/8\nK:D\n${windows}`);
	});

	test('say their names as they are meant', () => {
		const names = String.raw`T:S\'ean \'O D\'uill, 100\% \\ more`;
		const [tune] = inAbc('X:1', names, 'K:D', windows);
		assert.equal(tune?.titles[0]?.name, 'Séan Ó Dúill, 100% \\ more');
	});

	test('say their key without what else stands there', () => {
		const keyOf = (value: string) => inAbc('X:1', `K:${value}`, windows)[0]?.key;
		for (const [written, key] of [
			['Edor', 'Edor'],
			[' A Mixolydian', 'A Mixolydian'],
			['F#m', 'F#m'],
			['Bb clef=bass', 'Bb'],
			['Dexp ^f', 'D'],
			['none', 'none'],
			['HP', 'HP'],
			['Good idea', 'G'],
			['?', ''],
			['', ''],
		] as const)
			assert.equal(keyOf(written), key, written);
	});

	test('are there while they are being written', () => {
		assert.deepEqual(where(inAbc('X:1')), [['', 0, 1]]);
		const [tune] = inAbc('X:1', 'T:One', 'M:6/8', 'A2d fdf');
		assert.deepEqual([tune?.music, tune?.end], [3, 4]);
		assert.deepEqual(inAbc(), []);
		assert.deepEqual(inAbc('T:One', 'K:D'), []);
		assert.deepEqual(inAbc('A:|'), []);
	});

	test('come one by one, whatever the text is', () => {
		const endless = tunesIn(`X:1\nK:D\n${windows}\n\n`.repeat(1000), 'abc');
		assert.equal(endless.next().value?.start, 0);
		assert.equal(endless.next().value?.start, 4);
	});
});

suite('The tunes in Markdown', () => {
	test('stand in fences that say so, in the lines of the text', () => {
		assert.deepEqual(
			where(
				inMarkdown(
					...[
						'# Tunes',
						'',
						'```abc',
						'X:1',
						'T:One',
						'K:D',
						windows,
						'```',
						'X:9',
						'K:D',
						windows,
					],
					...[
						'~~~ ABC {.wide}',
						'T:Two',
						'K:D',
						windows,
						'~~~',
						'````music-abc',
						'T:Three',
						windows,
					],
					...[
						'````',
						'```abcd',
						'T:Four',
						'K:D',
						'```',
						'```abc-svg',
						'T:Five',
						'```',
						'```',
						'K:C',
					],
					...['```'],
				),
			),
			[
				['One', 3, 7],
				['Two', 12, 15],
				['Three', 17, 19],
			],
		);
	});

	test('are not looked for within another fence', () => {
		assert.deepEqual(
			inMarkdown('````markdown', '```abc', 'X:1', windows, '```', '````', '~~~', '```abc', windows),
			[],
		);
	});

	test('end where their fence is closed, by as many marks of its kind, or with the text', () => {
		assert.deepEqual(
			where(inMarkdown('````abc', 'T:One', 'K:D', windows, '```', '~~~~', '`````  ', 'T:No')),
			[['One', 1, 6]],
		);
		assert.deepEqual(where(inMarkdown('```abc', 'X:1', 'T:One', 'K:D', windows)), [['One', 1, 5]]);
	});

	test('may stand in a list within a quote, and are without both', () => {
		const [tune] = inMarkdown(
			...['> - Learnt at the Goose:', '>', '>   ```abc', '>   X:1', '>   T:One'],
			...['>   K:D', `>   ${windows}|`, '>   ```'],
		);
		assert.deepEqual(tune?.header, ['X:1', 'T:One', 'K:D']);
		assert.deepEqual(tune.body, [`${windows}|`]);
	});

	test('may be indented or quoted, and are without that', () => {
		const [one, two, three, ...more] = inMarkdown(
			...['1. First', '   ```abc', '   X:1', '   K:D', `   ${windows}`, '   ```'],
			...['> > ```abc', '> > X:2', '> > K:D', `> > ${windows}`, 'X:3', '```abc', '```'],
			...['- ```abc', '  X:4', '  K:D', `  ${windows}`, '  ```'],
		);
		assert.equal(more.length, 0);
		assert.deepEqual([one?.start, one?.body], [2, [windows]]);
		assert.deepEqual([two?.start, two?.end, two?.body], [7, 10, [windows]]);
		assert.deepEqual([three?.start, three?.reference, three?.body], [14, '4', [windows]]);
	});

	test('may be indented in a file, and are without that', () => {
		const [tune] = [...tunesIn(`  X:1\n  T:One\n  K:D\n\t${windows}|\n`, 'abc')];
		assert.deepEqual(tune?.header, ['X:1', 'T:One', 'K:D']);
		assert.deepEqual(tune.body, [`${windows}|`]);
	});

	test('are not what stands before a line of dashes: options', () => {
		const [tune, ...more] = inMarkdown(
			...[
				'```music-abc',
				'{ "responsive": "resize" }',
				'---',
				'X:1',
				'T:One',
				'K:D',
				windows,
				'```',
			],
		);
		assert.equal(more.length, 0);
		assert.deepEqual([tune?.start, tune?.header[0]], [3, 'X:1']);
	});

	test('may be several in a fence, or a few notes', () => {
		assert.deepEqual(
			where(
				inMarkdown(
					...['```abc', 'M:6/8', '', 'X:1', 'T:One', 'K:D', windows, '', 'X:2', 'T:Two', 'K:D'],
					...[windows, '```', 'and', '```abc', 'A2d fdf', '```', '```abc', '```'],
				),
			),
			[
				['One', 3, 7],
				['Two', 8, 12],
				['', 15, 16],
			],
		);
	});
});
