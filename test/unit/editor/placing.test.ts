import assert from 'node:assert/strict';
import { endsOf } from '../../../src/editor/placing.ts';
import { nextReference } from '../../../src/editor/reference.ts';
import type { Notation } from '../../../src/editor/styles.ts';
import { pieceOf, placed } from './marked.ts';

/** The text with the tune placed at every `^` (a cursor) or `[…]` (a selection). */
function place(marked: string, notation: Notation, tune = 'X:#\nK:D\nABc'): string {
	return placed(marked, notation, pieceOf(tune));
}

suite('placing a tune in an ABC file', () => {
	test('an empty file gets it as the first tune', () => {
		assert.equal(place('^', 'abc'), 'X:1\nK:D\nABc\n');
	});

	test('behind other tunes it gets the next free number and an empty line before it', () => {
		assert.equal(
			place('X:1\nK:G\nGAB\n\nX:7\nK:G\nBAG\n^', 'abc'),
			'X:1\nK:G\nGAB\n\nX:7\nK:G\nBAG\n\nX:8\nK:D\nABc\n',
		);
	});

	test('a tune is never cut in two: from inside one it goes behind it', () => {
		assert.equal(
			place('X:1\nK:G\nG^AB\nc4\n\nX:2\nK:G\nBAG\n', 'abc'),
			'X:1\nK:G\nGAB\nc4\n\nX:3\nK:D\nABc\n\nX:2\nK:G\nBAG\n',
		);
	});

	test('several cursors get several tunes with numbers of their own', () => {
		assert.equal(
			place('X:1\nK:G\nGAB\n^\nX:2\nK:G\nBAG\n^', 'abc'),
			'X:1\nK:G\nGAB\n\nX:3\nK:D\nABc\n\nX:2\nK:G\nBAG\n\nX:4\nK:D\nABc\n',
		);
	});

	test('two cursors in one tune get it once', () => {
		const placed = place('X:1\nK:G\nG^AB\nc^4', 'abc');
		assert.equal(placed, 'X:1\nK:G\nGAB\nc4\n\nX:2\nK:D\nABc\n');
	});

	test('what is selected is replaced', () => {
		assert.equal(
			place('X:1\nK:G\nGAB\n\n[here please]\n', 'abc'),
			'X:1\nK:G\nGAB\n\nX:2\nK:D\nABc\n',
		);
	});
});

suite('placing a tune in Markdown', () => {
	test('it gets a fence, with number 1', () => {
		assert.equal(
			place('# Tonight\n\nFirst:\n^', 'markdown'),
			'# Tonight\n\nFirst:\n\n```abc\nX:1\nK:D\nABc\n```\n',
		);
	});

	test('a sentence is not cut in two', () => {
		assert.equal(
			place('We play ^this one.\nAnd then?', 'markdown'),
			'We play this one.\n\n```abc\nX:1\nK:D\nABc\n```\n\nAnd then?',
		);
	});

	test('in a fence of ABC it is one more tune, without a second fence', () => {
		assert.equal(
			place('```abc\nX:1\nK:G\nGA^B\n```\nText', 'markdown'),
			'```abc\nX:1\nK:G\nGAB\n\nX:2\nK:D\nABc\n```\nText',
		);
	});

	test('the fence may have the name that Obsidian’s plugin knows', () => {
		assert.equal(
			place('```music-abc\nX:1\nK:G\nGA^B\n```\nText', 'markdown'),
			'```music-abc\nX:1\nK:G\nGAB\n\nX:2\nK:D\nABc\n```\nText',
		);
	});

	test('in a fence of something else it is plain text', () => {
		assert.equal(place('```text\n^\n```', 'markdown'), '```text\nX:1\nK:D\nABc\n```');
	});

	test('behind a closed fence it is outside again', () => {
		assert.equal(
			place('```js\nfoo()\n```\n\n^', 'markdown'),
			'```js\nfoo()\n```\n\n```abc\nX:1\nK:D\nABc\n```\n',
		);
	});

	test('on the line that closes a fence it is outside, on the one that opens it inside', () => {
		assert.equal(
			place('```js\nfoo()\n```^\n\nText', 'markdown'),
			'```js\nfoo()\n```\n\n```abc\nX:1\nK:D\nABc\n```\n\nText',
		);
		assert.equal(
			place('```abc^\nX:1\nK:G\nGAB\n```', 'markdown'),
			'```abc\nX:1\nK:G\nGAB\n\nX:2\nK:D\nABc\n```',
		);
	});

	test('behind a fence that began an item of a list it is outside again', () => {
		const list = '- ```abc\n  X:1\n  K:D\n  DFA|\n  ```\n\nSome prose.\n\n';
		assert.equal(place(`${list}^`, 'markdown'), `${list}\`\`\`abc\nX:1\nK:D\nABc\n\`\`\`\n`);
	});

	test('a line with more backticks behind its first ones is no fence', () => {
		assert.equal(
			place('```abc``` is how it is written\n\n^', 'markdown'),
			'```abc``` is how it is written\n\n```abc\nX:1\nK:D\nABc\n```\n',
		);
	});

	test('backticks in the tune cannot close the fence', () => {
		assert.equal(place('^', 'markdown', 'X:#\nT:```\nK:D'), '````abc\nX:1\nT:```\nK:D\n````\n');
	});

	test('an indented place keeps its indentation', () => {
		assert.equal(
			place('- one\n\n  ^', 'markdown'),
			'- one\n\n  ```abc\n  X:1\n  K:D\n  ABc\n  ```\n',
		);
	});
});

suite('placing a tune in Markdown where a line is indented or quoted', () => {
	const fence = '```abc\nX:1\nK:D\nABc\n```';
	const behind = (margin: string) => fence.replace(/^/gm, margin);

	test('the marks of its fence stand where its lines do, also below a line that is not free', () => {
		for (const line of ['  ^', '^  ', ' ^ '])
			assert.equal(
				place(`- a jig:\n${line}\n- a reel:`, 'markdown'),
				`- a jig:\n\n${behind('  ')}\n\n- a reel:`,
				line,
			);
	});

	test('it stands where the words began that it replaces', () => {
		assert.equal(
			place('- a jig:\n\n  [here]\n\n- a reel:', 'markdown'),
			`- a jig:\n\n${behind('  ')}\n\n- a reel:`,
		);
	});

	test('a quote stays one quote', () => {
		assert.equal(
			place('> a jig:\n> ^\n> a reel:', 'markdown'),
			`> a jig:\n>\n${behind('> ')}\n>\n> a reel:`,
		);
	});

	test('every style stands there', () => {
		const piece = pieceOf('X:#\nT:The Kesh\nK:D\n|:ABc|\nABc:|');
		for (const style of ['tune', 'body', 'incipit', 'card', 'html', 'template'] as const) {
			const at = (line: string) => placed(line, 'markdown', piece, style, '# ${name}\n\n${abc}');
			const [, ...lines] = at('- one\n  ^\n').split('\n');
			assert.deepEqual(
				lines.map(line => line.replace(/^ {2}(?=.)/, '')),
				['', ...at('^\n').split('\n')],
			);
			assert.ok(!lines.some(line => /^ ?\S/.test(line)), lines.join('\n'));
		}
	});
});

suite('placing a tune in a fence that is indented or quoted', () => {
	test('each of its lines is as far from the edge as the fence', () => {
		const tune = '  X:1\n  K:D\n  ABc';
		const item = (inside: string) => `- a jig:\n\n  \`\`\`abc\n${inside}\n  \`\`\`\n\nmore`;
		for (const line of ['  ^', '^  ', '^', '    ^', '  [here]', '[  here]'])
			assert.equal(place(item(line), 'markdown'), item(tune), line);
	});

	test('it is one more tune there, with the margin of the list that the fence begins', () => {
		assert.equal(
			place('- ```abc\n  X:1\n  K:D\n  DF^A|\n  ```\n', 'markdown'),
			'- ```abc\n  X:1\n  K:D\n  DFA|\n\n  X:2\n  K:D\n  ABc\n  ```\n',
		);
		assert.equal(
			place('10. ```abc^\n    ```', 'markdown'),
			'10. ```abc\n\n    X:1\n    K:D\n    ABc\n    ```',
		);
	});

	test('a quote stays one quote, free lines and all', () => {
		assert.equal(
			place('> ```abc\n> X:1\n> K:D\n> DF^A|\n> ```\n', 'markdown'),
			'> ```abc\n> X:1\n> K:D\n> DFA|\n>\n> X:2\n> K:D\n> ABc\n> ```\n',
		);
		assert.equal(
			place('> ```abc\n>^\n> X:1\n> K:D\n> DFA|\n> ```\n', 'markdown'),
			'> ```abc\n> X:2\n> K:D\n> ABc\n>\n> X:1\n> K:D\n> DFA|\n> ```\n',
		);
		assert.equal(
			place('> - ```abc\n>   X:1\n>   K:D\n>   DFA|^', 'markdown'),
			'> - ```abc\n>   X:1\n>   K:D\n>   DFA|\n>\n>   X:2\n>   K:D\n>   ABc\n',
		);
	});

	test('plain text has the margin too, and so has the line that it parts', () => {
		assert.equal(
			place('> ```text\n> one^two\n> ```', 'markdown'),
			'> ```text\n> one\n> X:1\n> K:D\n> ABc\n> two\n> ```',
		);
		assert.equal(
			place('> ```text\n^> one\n> ```', 'markdown'),
			'> ```text\n> X:1\n> K:D\n> ABc\n> one\n> ```',
		);
	});

	test('the next cursor stands behind its last line', () => {
		const text = '\n>\n> X:2\n> K:D\n> ABc\n>';
		const end = { line: 3, character: 7 };
		assert.deepEqual(endsOf([{ start: end, end, text }]), [{ line: 7, character: 5 }]);
	});
});

suite('placing a tune in any other text', () => {
	test('it stands on lines of its own at the cursor', () => {
		assert.equal(place('before^after', 'other'), 'before\nX:1\nK:D\nABc\nafter');
		assert.equal(place('one\n^\ntwo', 'other'), 'one\nX:1\nK:D\nABc\ntwo');
	});
});

suite('the next free reference number', () => {
	test('is one more than the highest', () => {
		assert.equal(nextReference([]), 1);
		assert.equal(nextReference(['X:3', 'X: 12', 'T:X:99', 'x']), 13);
		assert.equal(nextReference(['> ```abc', '> X:3', '> ```']), 4);
	});
});
