import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { shapes } from '../../../media/beside/messages.ts';
import { read } from '../../../media/page/messages.ts';
import { parseFromPage } from '../../../src/panel/fromPage.ts';

const tune = {
	...{ id: 1, name: 'The Goose', type: 'jig', key: 'G major', composer: '' },
	...{ lines: ['X:1', 'K:G'], places: [null, { line: 4, character: 2 }] },
};
const player = {
	...{ sounds: 'https://sounds/', instrument: 'flute', tempos: {} },
	...{ chords: true, countIn: false, metronome: false },
};
const message = { type: 'tune', tune, cursor: { line: 4, character: 3 }, player, tablature: '' };

const isRead = (type: string, data: unknown): boolean => {
	const shape = shapes.get(type);
	assert.ok(shape);
	return read(shape, data).ok;
};

suite('messages between the preview and its host', () => {
	test('a tune arrives with the places of its lines, one for each', () => {
		assert.ok(isRead('tune', message));
		assert.ok(isRead('tune', { ...message, cursor: null }));
		for (const wrong of [{ places: [null] }, { lines: [1, 2] }, { id: -1 }, { name: undefined }])
			assert.ok(
				!isRead('tune', { ...message, tune: { ...tune, ...wrong } }),
				JSON.stringify(wrong),
			);
		for (const cursor of [undefined, { line: -1, character: 0 }, { line: 1, character: 0.5 }])
			assert.ok(!isRead('tune', { ...message, cursor }), JSON.stringify(cursor));
	});

	test('a page may name a place, and nothing else', () => {
		const place = { type: 'place', line: 3, character: 7, focus: false };
		assert.deepEqual(parseFromPage({ ...place, uri: 'file:///etc/passwd' }), place);
		for (const wrong of [{ line: -1 }, { line: '3' }, { character: NaN }, { focus: 'yes' }])
			assert.equal(parseFromPage({ ...place, ...wrong }), undefined, JSON.stringify(wrong));
	});
});
