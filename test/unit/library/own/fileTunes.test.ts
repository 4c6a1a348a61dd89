import assert from 'node:assert/strict';
import { setup, suite, test } from 'mocha';
import type { FoundTune, OwnFile } from '../../../../src/library/own/asked.ts';
import { FileTunes } from '../../../../src/library/own/fileTunes.ts';
import { tuneIn, wedding, weddingBars, windows, windowsBars } from './fixtures.ts';

suite('The user’s own tunes', () => {
	let tunes: FileTunes;
	const put = (name: string, content: OwnFile['content'], notation: OwnFile['notation'] = 'abc') =>
		tunes.put({ name, notation, content });
	const find = (abc: string): readonly FoundTune[] => {
		const answer = tunes.find({ abc, limit: 10 });
		assert.ok(!('wanted' in answer), abc);
		return answer;
	};
	const names = (abc: string) => find(abc).map(({ file, name }) => `${name} in ${file}`);

	setup(() => {
		tunes = new FileTunes();
	});

	test('are found by a few bars, in another key too, with where they stand', () => {
		assert.equal(put('jigs.abc', `${windows}\n\n${wedding}`), 2);
		const bars = 'X:1\nM:6/8\nL:1/8\nK:Dmaj\n|:faf faf|gbg gbg|';
		const [first, ...others] = find(weddingBars);
		assert.equal(others.length, 0);
		assert.deepEqual(first, {
			...{ file: 'jigs.abc', line: 8, name: 'Haste to the Wedding', type: 'jig', key: 'Dmaj' },
			...{ bar: 5, bars: 2, score: 1, abc: bars },
		} satisfies FoundTune);
		assert.deepEqual(names("K:G\n|bd'b bd'b|c'e'c' c'e'c'|"), ['Haste to the Wedding in jigs.abc']);
	});

	test('nothing is found that is only a little like it, and little is wanted to look at all', () => {
		put('jigs.abc', windows);
		assert.deepEqual(find('K:D\n|G,4 E4|c8|B,2 g2 D4|'), []);
		assert.deepEqual(tunes.find({ abc: 'faf g', limit: 10 }), { wanted: 4 });
		assert.deepEqual(new FileTunes().find({ abc: weddingBars, limit: 10 }), []);
	});

	test('a file that changes is read anew, and one that is removed forgotten', () => {
		put('a.abc', windows);
		put('b.abc', windows);
		assert.deepEqual(names(windowsBars), [
			'Smash the Windows in a.abc',
			'Smash the Windows in b.abc',
		]);
		put('a.abc', wedding);
		assert.deepEqual(names(windowsBars), ['Smash the Windows in b.abc']);
		assert.deepEqual(names(weddingBars), ['Haste to the Wedding in a.abc']);
		tunes.remove('b.abc');
		assert.deepEqual(names(windowsBars), []);
		put('a.abc', 'Nothing any more.');
		assert.deepEqual(names(weddingBars), []);
	});

	test('are found in the fences of Markdown, and not in its prose', () => {
		const text = `# Jigs\n\n${windows}\n\n\`\`\`abc\n${wedding}\n\`\`\`\n`;
		assert.equal(put('jigs.md', text, 'markdown'), 1);
		assert.deepEqual(names(windowsBars), []);
		const [found] = find(weddingBars);
		assert.equal(found?.line, text.split('\n').indexOf('X:2'));
	});

	test('are read in the length and the key of their file’s header, and complete by themselves', () => {
		// In crotchets of a bar of three, unless it is read that its unit is a quaver.
		const short = ['X:1', 'T:Haste to the Wedding', weddingBars.replace('K:D\n', '')].join('\n');
		put('book.abc', `M:6/8\nL:1/8\nK:Dmaj\n\n${short}`);
		const [found] = find(weddingBars);
		assert.equal(found?.score, 1);
		assert.match(found.abc, /^X:1\nM:6\/8\nL:1\/8\nK:Dmaj\nfaf faf/);
	});

	test('are found by bars with more semiquavers than the rest of them, or fewer', () => {
		const tune = (title: string, bars: string) =>
			`X:1\nT:${title}\nM:2/4\nL:1/8\nK:Ador\n${bars}\n`;
		const quick = 'e/a/g/e/ d2|g>f ga/g/|e/d/e/f/ g/a/b/g/|';
		const slow = 'ea ag|ed B2|AB de|dB A2|';
		put('first.abc', windows);
		put('polkas.abc', tune('Slow mostly', slow + slow + quick) + '\n' + tune('Slow', slow));
		const last = tune('Quick mostly', quick.repeat(4) + 'ag ed|e2 c2|g2 ed|');
		put('quick.abc', last);
		const [first, ...others] = find(`K:Ador\n${quick}`);
		assert.deepEqual([first?.name, first?.bar, first?.score], ['Slow mostly', 9, 1]);
		assert.equal(first?.abc.split('\n').at(-1), 'e/a/g/e/ d2|g>f ga/g/|e/d/e/f/ g/a/b/g/|');
		assert.deepEqual(
			others.map(({ name, score }) => [name, score]),
			[['Quick mostly', 1]],
		);
		assert.equal(names('K:Ador\nag ed|e2 c2|g2 ed|')[0], 'Quick mostly in quick.abc');
		assert.deepEqual(names(`K:Ador\n${slow}`), ['Slow mostly in polkas.abc', 'Slow in polkas.abc']);
		assert.deepEqual(names(windowsBars), ['Smash the Windows in first.abc']);
	});

	test('are heard without their words, titles and comments', () => {
		const wordy = tuneIn('Oh! A Bad Cabbage', [
			`${windowsBars.replace('K:D\n', '')} % gag! faf faf gbg`,
			'w:Dad! fed a bad cab-bage',
			'N:Egad! a faded decade',
		]);
		put('wordy.abc', wordy);
		const [found] = find(windowsBars);
		assert.deepEqual([found?.name, found?.score, found?.bar], ['Oh! A Bad Cabbage', 1, 1]);
	});

	test('are read as whoever wrote them saved them, and what is no text is not', () => {
		const irish = tuneIn('Séan Ó Dúill', [weddingBars.replace('K:D\n', '')]);
		for (const [name, bytes] of [
			['utf8.abc', Buffer.from(`\uFEFF${irish}`)],
			['latin1.abc', Buffer.from(irish, 'latin1')],
			['utf16.abc', Buffer.from(`\uFEFF${irish}`, 'utf16le')],
			['utf16be.abc', Buffer.from(`\uFEFF${irish}`, 'utf16le').swap16()],
		] as const)
			assert.equal(put(name, bytes), 1, name);
		assert.deepEqual(new Set(find(weddingBars).map(({ name }) => name)), new Set(['Séan Ó Dúill']));
		put('utf8.abc', Buffer.from(`${irish}\0`));
		assert.equal(put('picture.abc', Buffer.from(`${irish}\0`)), 'binary');
		assert.equal(find(weddingBars).length, 3);
	});

	test('nothing makes it throw, or take for ever', () => {
		for (const text of [
			'X:\n',
			'%%begintext\n',
			'{',
			'X:1\nK:C\n',
			'- ',
			'> ',
			'"[(',
			'\\%',
			'```abc\n',
		]) {
			put('odd.abc', text.repeat(2000));
			put('odd.md', text.repeat(2000), 'markdown');
		}
		assert.deepEqual(find(weddingBars), []);
	});
});
