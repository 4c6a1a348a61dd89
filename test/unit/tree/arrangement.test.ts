import assert from 'node:assert/strict';
import type { Entry } from '../../../src/query/query.ts';
import { arranged } from '../../../src/tree/arranged.ts';
import { asOnSite, isArranged } from '../../../src/tree/arrangement.ts';
import { ListModel, type Node } from '../../../src/tree/model.ts';

const tunes: readonly Partial<Entry>[] = [
	{ name: 'The Silver Spear', type: 'reel', date: '2020-01-01 00:00:00' },
	{ name: 'An Phis Fhliuch', type: 'slip jig', date: '2024-01-01 00:00:00' },
	{ name: 'Banish Misfortune', type: 'jig', key: 'Dmix' },
	{ name: 'Sí Bheag, Sí Mhór', type: 'waltz', date: '2022-01-01 00:00:00', tags: ['slow'] },
];

async function nodes(): Promise<readonly Node[]> {
	const items = tunes.map((tune, index): Entry => ({
		...{ kind: 'tune', id: index + 1, name: '', url: '' },
		...tune,
	}));
	const fetch = () => Promise.resolve({ items, page: 1, pages: 2, total: 8 });
	const model = new ListModel({ id: 'q', fetch }, 'q', () => undefined);
	await model.load();
	return model.nodes;
}

async function shown(arrangement: Parameters<typeof arranged>[1]): Promise<readonly string[]> {
	const lines = arranged(await nodes(), arrangement);
	return lines.map(node => (node.type === 'entry' ? node.entry.name : node.type));
}

suite('one’s own lists', () => {
	test('stand as on the site unless somebody wants them otherwise', async () => {
		assert.equal(isArranged(asOnSite), false);
		const names = [...tunes.map(({ name }) => name), 'more'];
		assert.deepEqual(await shown(asOnSite), names);
	});

	test('are sorted by name without articles, by type, and by date with the newest first', async () => {
		const sorted = async (sort: 'name' | 'type' | 'date') =>
			(await shown({ sort, filter: '' })).map(name => name.slice(0, 9)).join(' | ');
		assert.equal(await sorted('name'), 'Banish Mi | An Phis F | Sí Bheag, | The Silve | more');
		assert.equal(await sorted('type'), 'Banish Mi | The Silve | An Phis F | Sí Bheag, | more');
		assert.equal(await sorted('date'), 'An Phis F | Sí Bheag, | The Silve | Banish Mi | more');
	});

	test('are filtered by every word, without case and accents, by name, type, key and tag', async () => {
		for (const [filter, name] of [
			['si mhor', 'Sí Bheag, Sí Mhór'],
			['SILVER reel', 'The Silver Spear'],
			['dmix', 'Banish Misfortune'],
			['slow', 'Sí Bheag, Sí Mhór'],
		] as const) {
			assert.deepEqual(await shown({ sort: 'site', filter }), [name, 'more'], filter);
		}
		assert.deepEqual(await shown({ sort: 'site', filter: 'polka' }), ['more']);
	});
});
