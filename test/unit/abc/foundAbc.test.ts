import assert from 'node:assert/strict';
import { abcIn, foundAbc } from '../../../src/abc/foundAbc.ts';

suite('ABC in a comment', () => {
	const found = (comment: string, ...expected: readonly string[]) =>
		assert.deepEqual(abcIn(comment), expected);

	test('is found on lines of its own, and the prose around it stays as it was', () => {
		const comment = 'I play this:\n\n|:GABc dedB|dedB dedB:|\n\n…and so on.';
		found(comment, '|:GABc dedB|dedB dedB:|');
		const pieces = foundAbc(comment);
		assert.deepEqual(
			pieces.map(({ kind }) => kind),
			['text', 'abc', 'text'],
		);
		assert.equal(pieces.map(({ text }) => text).join(''), comment);
		for (const { start, end, text } of pieces) assert.equal(comment.slice(start, end), text);
	});

	test('is found whatever it is decorated with', () => {
		for (const line of [
			'|dcd AGF|GEE E2D|',
			'GEE BEE|GEE BAG|FDD ADD|dcd AGF|',
			'D|:~G3 GAB|~A3 ABd|edB gdB|1 AGF G2D:|2 AGF G2A||',
			'"Em"E2 "D"FA|[CEG]2 {ag}f/g/a|',
			'(3ABc d>e|f<d e2-|e4 !trill!d4|]',
			"T^c2 u=B_A|z2 c,d'e x2|.f>g {/e}d2|",
			'A2 Bc d2|e2 fg e2|d4 cd|',
			'  | G3 A B2 | c2 BA GF |  ',
			'|:g3 gdB|[M:9/8]ged cBA G3:|',
			'|:(3ABc dB (3:2:3ABc dB|{AB}c2 dB A4:|',
		])
			found(`Like so:\n${line}\nI think.`, line);
	});

	test('may have several lines, free ones between its parts, and every kind of line break', () => {
		found('|:G3 GAB|A3 ABd|\r\nedd gdd|edB dBA:|', '|:G3 GAB|A3 ABd|\r\nedd gdd|edB dBA:|');
		found('A:\r|:G3 GAB|A3 ABd:|\r\r|:B3 dBd|e3 dBA:|\r', '|:G3 GAB|A3 ABd:|\r\r|:B3 dBd|e3 dBA:|');
		found('|:G3 GAB|A3 ABd|! edd gdd|edB dBA:|!', '|:G3 GAB|A3 ABd|! edd gdd|edB dBA:|!');
	});

	test('goes on in the next line where a bar is broken off', () => {
		const broken = '|:GABc dedB|dedB\ndedB|GABc\ndedB:|';
		found(`${broken}\nBad cage\nA fab deed`, broken);
		found('|:GABc dedB|dedB GA\nbad\n', '|:GABc dedB|dedB GA');
	});

	test('may be a whole tune with its header, its fields and its words', () => {
		const tune =
			'X:1\nT: The Gate of the Field\nM:6/8\nL:1/8\nC:Trad.\nK: E dor\n' +
			'|:GEE BEE|GEE BAG|\nw: one two three\nP:B\nK:D\n|:Bcd e2f|e2f edB:|';
		found(`Here it is.\n${tune}\nMy late uncle had it.`, tune);
		found(`${tune}\n\n${tune}`, tune, tune);
		found('K:Em clef=treble\n\n|:GEE B3|', 'K:Em clef=treble\n\n|:GEE B3|');
	});

	test('in a tune with its key a sign that nobody knows does no harm', () => {
		const tune = 'T:Odd\nK:D\n|:DFA dfa §§ gfe dcB|A3 DFA:|';
		found(tune, tune);
		found('|:DFA dfa §§ gfe dcB|A3 DFA:|');
	});

	test('is counted piece by piece', () => {
		found(
			'First:\n|:GABc dedB|dedB dedB:|\nthen\nM:3/4\n|A2 Bc d2|e2 fg a2|\nor so.',
			'|:GABc dedB|dedB dedB:|',
			'M:3/4\n|A2 Bc d2|e2 fg a2|',
		);
	});
});

suite('What is no ABC in a comment', () => {
	for (const prose of [
		'',
		'A|B testing',
		'Am7 | G',
		'Em | D | Em | D Em',
		'| G | C | D | G |',
		'|: G  | C  | D  | G  :|',
		'| D  G | A7  D | D  G | A7 D |',
		'|GGGG|CCCC|DDDD|GGGG|',
		'see bars |: to :|',
		'I put a :| there, and a |1 and a |2.',
		'Agreed! Bad cage',
		'A bad egg | a dead bee | a faded cafe',
		'bad|bag|bed|beef|cab',
		'A, B, C, D, E, F, G',
		'A, B | C, D | E, F | G',
		'(a) | (b) | (c) | (d)',
		'a | b | c\nd | e | f\ng | a | b',
		'abc | def | gab',
		'AABB | AABBCC | AABB | AAB',
		'EADGBE | DADGAD | GDAE | CGDGBE',
		'A-B-C-D | E-F-G-A | B-C-D-E',
		'D/A | G/D | A/E | D/A | G/B',
		'e|--0--2--3--|\nB|--3-----0--|',
		'|-----|-----|-----|',
		'||||||||',
		':-| :| |:',
		'|dcd AGF|',
		'I come home with |dcd AGF|GEE E2D| and go on.',
		'> |:GABc dedB|dedB dedB:|',
		'K: Good idea\nT: thanks',
		'X: 12 of us\nT: eight of them\nthat is | all',
		'T: Bad\nA|B',
		'Q: what key?\nA: D, or G | A minor',
		'M: 6/8\nL: 1/8\nwould be better, no?',
		'D | E | F | G | a | b | c',
		'"Hello" | "There" | "Egad"',
		'https://example.org/a|b|c',
	])
		test(`stays prose: ${JSON.stringify(prose)}`, () => assert.deepEqual(abcIn(prose), []));

	test('costs no time, however long it is', () => {
		for (const part of [
			'a|\n',
			'T: x|\n',
			'|GAB',
			'{',
			'"',
			'(',
			'[K:',
			'|:GABc dedB|\n\n\n',
			'! ',
		])
			foundAbc(`${part.repeat(200_000)}|`);
	});
});
