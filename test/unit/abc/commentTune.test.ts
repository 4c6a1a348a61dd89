import assert from 'node:assert/strict';
import abcjs from 'abcjs';
import { commentTune, namesKey } from '../../../src/abc/commentTune.ts';

const kesh = { name: 'The Kesh', type: 'jig', key: 'Gmajor' };
const talk = { name: 'Triplets?', type: '', key: '' };
const nuala = { author: 'Nuala', url: 'https://thesession.org/tunes/55#comment2201' };

suite('ABC of a comment as a tune', () => {
	test('takes what it does not say from the tune that is talked of', () => {
		assert.equal(
			commentTune('  |:G3 GAB|A3 ABd|! edd gdd|edB dBA:|!\n\n|:B3 dBd|', kesh, nuala, 4),
			[
				'X:4',
				'T:The Kesh',
				'R:jig',
				'M:6/8',
				'L:1/8',
				'Z:Nuala at The Session',
				'S:https://thesession.org/tunes/55#comment2201',
				'K:Gmaj',
				'|:G3 GAB|A3 ABd|',
				'edd gdd|edB dBA:|',
				'|:B3 dBd|',
			].join('\n'),
		);
	});

	test('keeps what its own header says', () => {
		assert.equal(
			commentTune(
				'X: 99\nT:Another Tune\nT:And Its Name\n% mine\nM:2/4\nQ:1/4=100\nZ:my aunt\nK:Em\nP:A\nGABc|d4:|',
				kesh,
				nuala,
			),
			[
				'X:1',
				'T:Another Tune',
				'T:And Its Name',
				'M:2/4',
				'Q:1/4=100',
				'Z:my aunt',
				'Z:Nuala at The Session',
				'S:https://thesession.org/tunes/55#comment2201',
				'K:Em',
				'P:A',
				'GABc|d4:|',
			].join('\n'),
		);
	});

	test('says that its key is not known where nobody has named one', () => {
		const text = commentTune('|:ABc dB|c2 A4:|', talk, { author: '', url: '' });
		assert.match(text, /\nM:none\nL:1\/8\nS:\nN:Its key is not known\nK:none\n/);
		assert.equal(namesKey('|:ABc dB|', talk), false);
		assert.equal(namesKey('K:D\n|:ABc dB|', talk), true);
		assert.equal(namesKey('|:ABc dB|', kesh), true);
		const [parsed] = abcjs.parseOnly(text);
		assert.equal(parsed.warnings, undefined);
	});

	test('no name or author can break out of its field', () => {
		const text = commentTune(
			'|ABc|',
			{ ...kesh, name: 'One\nK:C' },
			{ ...nuala, author: 'A\nX:2' },
		);
		assert.equal(text.match(/^[XK]:/gm)?.length, 2);
	});
});
