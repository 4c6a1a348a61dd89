import assert from 'node:assert/strict';
import { flow, oneKey } from '../../../src/sets/flow.ts';

suite('From tune to tune', () => {
	const turns = (turn: string, ...steps: readonly string[]) => {
		for (const step of steps) {
			const [from = '', to = ''] = step.split(' > ');
			assert.equal(flow(from, to)?.turn, turn, step);
		}
	};

	test('the key stays', () => {
		turns('same', 'D > D', 'Gmaj > G major', 'Edorian > Edor', 'C# minor > Dbm');
		assert.equal(flow('D', 'Dmajor')?.changes, 0);
	});

	test('it is smooth to the same notes, and to one step on the circle of fifths', () => {
		turns('smooth', 'Edor > D', 'D > Bm', 'G > Em', 'D > Em');
		turns('smooth', 'D > G', 'D > A', 'G > Ador', 'G > Am', 'D > Dmix', 'Ador > Am', 'Em > D');
		assert.equal(flow('Edor', 'D')?.changes, 0);
		assert.equal(flow('D', 'G')?.changes, 1);
	});

	test('it lifts up a tone, and from minor to major', () => {
		turns('lift', 'D > E', 'G > A', 'G > Amix', 'Em > F#m', 'Bb > C', 'Am > A', 'Edor > E');
	});

	test('anything else is rough, and says how many notes change', () => {
		turns('rough', 'D > C', 'A > G', 'D > F', 'Em > Gm', 'G > Gm', 'A > Bb');
		assert.equal(flow('D', 'F')?.changes, 3);
		assert.equal(flow('C', 'F#')?.changes, 6);
		assert.deepEqual(flow('B', 'Db'), flow('B', 'C#'));
	});

	test('nobody knows without two keys', () => {
		assert.equal(flow('', 'D'), undefined);
		assert.equal(flow('D', 'none'), undefined);
	});

	test('a set may be in one key all through', () => {
		assert.equal(oneKey(['D', 'Dmaj', 'D major']), 'D');
		assert.equal(oneKey(['D', 'D', '']), undefined);
		assert.equal(oneKey(['D', 'Dmix']), undefined);
		assert.equal(oneKey(['D']), undefined);
	});
});
