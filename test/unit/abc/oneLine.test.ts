import assert from 'node:assert/strict';
import { oneLine, typedTune } from '../../../src/abc/oneLine.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';
import { melodyQuery, isTooShort } from '../../../src/library/melody/query.ts';

suite('ABC in a field of one line', () => {
	test('keeps the music and what it needs to be read', () => {
		const abc = 'X:7\nT:The Cut\nM:6/8\nL:1/8\nK:D % up\n|:d2f|% slow\r\n a3:|\nw:la la';
		assert.equal(oneLine(abc), '[M:6/8] [L:1/8] [K:D] |:d2f| a3:|');
		assert.equal(oneLine('GABc'), 'GABc');
		assert.equal(oneLine(''), '');
	});

	test('is read as a tune: its fields where they belong, and no signature where it names no key', () => {
		assert.equal(typedTune(' d2fd adfd '), 'X:1\nK:none\nd2fd adfd');
		assert.equal(
			typedTune('[K:D] [M:6/8][L:1/16]d2f [K:G]a3'),
			'X:1\nM:6/8\nL:1/16\nK:D\nd2f [K:G]a3',
		);
	});

	test('is drawn as it is heard', () => {
		for (const notes of [
			'GABc dcBA',
			'[K:D]fgfe dcBA',
			'[M:2/4]G2A2B2c2 d2c2B2A2',
			'[M:2/4][L:1/8]GABc dcBA',
			'[K:Am][L:1/4]GABc dcBA',
		]) {
			const query = melodyQuery(notes);
			assert.ok(!isTooShort(query));
			const sounds = soundingBars(typedTune(notes)).flatMap(bar => bar.sounds);
			const [{ midi: first } = { midi: 0 }] = sounds[0]?.pitches ?? [];
			assert.equal(first, query.first, notes);
			const quavers = sounds.reduce((sum, { duration }) => sum + duration * 8, 0);
			assert.equal(quavers, query.steps.length, notes);
		}
	});
});
