import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { movedInPlace, placesOf } from '../../../src/abc/movedInPlace.ts';
import { tunesIn, type Notation } from '../../../src/abc/tunesIn.ts';

/** The text once the n-th tune in it is moved, as an editor makes the changes: each line on its own. */
function moved(
	text: string,
	semitones: number,
	{ notation = 'abc', nth = 0 }: { readonly notation?: Notation; readonly nth?: number } = {},
) {
	const tune = [...tunesIn(text, notation)][nth];
	assert.ok(tune);
	const result = movedInPlace(tune, semitones);
	assert.ok(result.ok, JSON.stringify(result));
	// The line ends are at the odd places.
	const parts = text.split(/(\r\n?|\n)/);
	const places = placesOf(tune, line => parts[line * 2] ?? '');
	assert.ok(places);
	for (const [n, { line, margin }] of places.entries()) {
		let written = parts[line * 2] ?? '';
		for (const { start, end, text } of (result.changes[n] ?? []).toReversed()) {
			written = written.slice(0, margin + start) + text + written.slice(margin + end);
		}
		parts[line * 2] = written;
	}
	const { line = 0 } = places[tune.header.length - 1] ?? {};
	if (result.key !== '') parts[line * 2] = `${parts[line * 2] ?? ''}\n${result.key}`;
	return parts.join('');
}

suite('A tune that is moved where it stands', () => {
	test('has other notes, chords and keys, and all else as it was', () => {
		const text = [
			'% A bag of tunes by Deirdre',
			'X:4',
			'T:The Bag of Cabbage 𝄞 % A good one',
			'C:A. B. Cade',
			'N:Deaf Egan had it in G',
			'M:6/8',
			'K:G',
			'%%begintext',
			'Add a bead, Ed.',
			'%%endtext',
			'|:"G"GAB "D7/F#"d2e|"^faded"~g3 !fermata!B{c}A3|"🎻 a bag" [GBd]2 =f ^c3:| % begad',
			'w:a deaf cab-bage',
			'P:B',
			'[K:Em]|:EFG B2e|(3gfe d/c/ B2z:|[r:Egad]',
			'W:Add a bag',
			'',
		].join('\n');
		assert.equal(
			moved(text, 2),
			text
				.replace('K:G', 'K:A')
				.replace(
					'"G"GAB "D7/F#"d2e|"^faded"~g3 !fermata!B{c}A3|"🎻 a bag" [GBd]2 =f ^c3',
					'"A"ABc "E7/G#"e2f|"^faded"~a3 !fermata!c{d}B3|"🎻 a bag" [Ace]2 =g ^d3',
				)
				.replace('[K:Em]|:EFG B2e|(3gfe d/c/ B2z', '[K:F#m]|:FGA c2f|(3agf e/d/ c2z'),
		);
	});

	test('leaves its neighbours alone, and every line its end', () => {
		const one = 'X:1\r\nT:One\r\nK:D\r\nDFA d3|\r\n';
		const other = 'X:2\r\nT:Other\r\nK:D\r\nDFA d3|\r\n';
		assert.equal(
			moved(`${one}\r\n${other}`, 5, { nth: 1 }),
			`${one}\r\n${other.replace('K:D\r\nDFA d3', 'K:G\r\nGBd g3')}`,
		);
	});

	test('keeps the margin of its fence, and an empty line within', () => {
		const text = '> - A list\n>   ```abc\n>   X:1\n>   K:D\n>\n>   DFA d3|\n>   ```\n';
		assert.equal(
			moved(text, 5, { notation: 'markdown' }),
			text.replace('K:D', 'K:G').replace('DFA d3', 'GBd g3'),
		);
	});

	test('gets a key of its own where it had its file’s', () => {
		const text = 'M:6/8\nK:D\n\nX:1\nT:One\nDFA d3|\n\nX:2\nT:Other\nDFA d3|\n';
		assert.equal(
			moved(text, 5, { nth: 1 }),
			'M:6/8\nK:D\n\nX:1\nT:One\nDFA d3|\n\nX:2\nT:Other\nK:G\nGBd g3|\n',
		);
	});

	test('changes note by note, so that a cursor between them stays there', () => {
		const [tune] = tunesIn('X:1\nK:Edor\nE2B ^c3|', 'abc');
		assert.ok(tune);
		const result = movedInPlace(tune, 2);
		assert.ok(result.ok);
		assert.deepEqual(result.changes, [
			[],
			[{ start: 2, end: 3, text: 'F#' }],
			[
				{ start: 0, end: 1, text: 'F' },
				{ start: 2, end: 3, text: 'c' },
				{ start: 4, end: 6, text: '^d' },
			],
		]);
	});

	test('stays as it is without a key that could be moved', () => {
		for (const [key, said] of [
			['K:HP', 'HP'],
			['K:none', 'none'],
			['T:No key', ''],
		] as const) {
			const [tune] = tunesIn(`X:1\n${key}\nABc d3|`, 'abc');
			assert.ok(tune);
			const problem = { reason: 'key', key: said };
			assert.deepEqual(movedInPlace(tune, 2), { ok: false, problem });
		}
	});

	test('has no places in a file that has changed since it was read', () => {
		const lines = ['X:1', 'K:D', 'DFA d3|'];
		const [tune] = tunesIn(lines.join('\n'), 'abc');
		assert.ok(tune);
		assert.ok(placesOf(tune, n => lines[n] ?? ''));
		assert.equal(
			placesOf(tune, n => ['X:1', 'K:D', 'DFA f3|'][n] ?? ''),
			undefined,
		);
		assert.equal(
			placesOf(tune, n => ['', ...lines][n] ?? ''),
			undefined,
		);
	});
});
