import assert from 'node:assert/strict';
import {
	longestLine,
	musicLength,
	musicOf,
	plainWarning,
	writtenLines,
} from '../../../media/tune/music.ts';

const tune = (...lines: readonly string[]): string => lines.join('\n');

suite('what of an ABC tune is drawn', () => {
	test('the music and what it takes to read it, without the text the page shows itself', () => {
		const abc = tune(
			'X:3',
			'T:The Lark on the Strand',
			'C:Trad.',
			'R:jig',
			'M:6/8',
			'L:1/8',
			'S:https://example.org/tunes/3',
			'Z:Nuala',
			'K:Gmaj',
			'|:GAB ABd|edB A2G:|',
		);
		assert.equal(musicOf(abc), tune('X:1', 'M:6/8', 'L:1/8', 'K:Gmaj', '|:GAB ABd|edB A2G:|'));
	});

	test('fields in the middle of the music stay when they change it', () => {
		const abc = tune(
			'X:1',
			'K:D',
			'P:A',
			'abc|',
			'T:Second part',
			'K:G',
			'N:slower',
			'def|',
			'w:la la',
		);
		assert.equal(musicOf(abc), tune('X:1', 'K:D', 'P:A', 'abc|', 'K:G', 'def|', 'w:la la'));
	});

	test('a blank line or a second X: does not end the tune early', () => {
		assert.equal(
			musicOf('X:1\r\nK:D\r\nabc|\r\n\r\nX:2\r\ndef|\r\n'),
			tune('X:1', 'K:D', 'abc|', 'def|'),
		);
	});

	test('directives and blocks of text are left out, the grouping of voices is not', () => {
		const abc = tune(
			'X:1',
			'%%score (1 2)',
			'%%staffwidth 20cm',
			'% a remark',
			'K:D',
			'%%begintext',
			'G major or so they say',
			'%%endtext',
			'abc|',
		);
		assert.equal(musicOf(abc), tune('X:1', '%%score (1 2)', 'K:D', 'abc|'));
	});

	test('music without a key in front of it is still music', () => {
		assert.equal(musicOf('X:1\nM:4/4\nabcd|'), tune('X:1', 'M:4/4', 'K:C', 'abcd|'));
		assert.equal(musicOf('abcd|\nK:D\nefga|'), tune('X:1', 'K:C', 'abcd|', 'K:D', 'efga|'));
		assert.equal(musicOf(''), tune('X:1', 'K:C'));
	});

	test('the room for a staff goes by its lines, those that are continued counting once', () => {
		assert.equal(writtenLines(musicOf('X:1\nK:D\nabc|\ndef|\nw:la la la')), 2);
		assert.equal(writtenLines(musicOf('X:1\nK:D\nabc|\\\ndef|\ngab|')), 2);
		assert.equal(writtenLines(musicOf('X:1\nK:D')), 1);
	});

	test('the longest line goes by its notes, not by chords, decorations or changes of key', () => {
		assert.equal(longestLine(musicOf('X:1\nK:D\nabc z2|\n"Am"a2 !fermata!b2 [K:G]c2|')), 4);
		assert.equal(longestLine(musicOf('X:1\nK:D')), 0);
	});

	test('how long it is goes by the notes, not by the header', () => {
		assert.equal(musicLength(musicOf('X:1\nM:4/4\nK:D\nabc|\ndef|')), 8);
	});
});

suite('what the engraver complains of', () => {
	test('reads as text: its markup is gone and what it had escaped is back', () => {
		const warning =
			'Music Line:6:5: Unknown character ignored:  A&lt;B <span style="font-weight:bold;">\u00a7</span> &amp;lt; c';
		assert.equal(
			plainWarning(warning),
			'Music Line:6:5: Unknown character ignored: A<B \u00a7 &lt; c',
		);
	});
});
