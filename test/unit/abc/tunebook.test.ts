import assert from 'node:assert/strict';
import abcjs from 'abcjs';
import { abcTune } from '../../../src/abc/tunebook.ts';
import { meterOf } from '../../../src/abc/meter.ts';
import { tuneTypes } from '../../../src/api/model.ts';

const tune = {
	name: 'The Hare’s 100% Paw',
	type: 'reel',
	composer: '',
	aliases: ['Cos An Ghiorria', "The Hare's Foot"],
};
const setting = {
	url: 'https://thesession.org/tunes/27#setting41',
	key: 'Gmajor',
	abc: '|:G2 BG DGBG|A2 cA EAcA:|! |:g2 bg dgbg|a4 !fermata!g4:|!',
	author: 'Nóra',
};

suite('a tune as ABC', () => {
	test('has every field in order, the notes on real lines and K: last in the header', () => {
		assert.equal(
			abcTune(tune, setting),
			[
				'X:1',
				'T:The Hare’s 100\\% Paw',
				'C:Trad.',
				'R:reel',
				'M:4/4',
				'L:1/8',
				'Z:Nóra at The Session',
				'S:https://thesession.org/tunes/27#setting41',
				'K:Gmaj',
				'|:G2 BG DGBG|A2 cA EAcA:|',
				'|:g2 bg dgbg|a4 !fermata!g4:|',
			].join('\n'),
		);
	});

	test('carries the reference number and the other names when asked to', () => {
		const lines = abcTune(tune, setting, { reference: 7, aliases: true }).split('\n');
		assert.deepEqual(lines.slice(0, 4), [
			'X:7',
			'T:The Hare’s 100\\% Paw',
			'T:Cos An Ghiorria',
			"T:The Hare's Foot",
		]);
	});

	test('is read by abcjs without a warning, with its title, meter and key', () => {
		const [parsed] = abcjs.parseOnly(abcTune(tune, setting, { aliases: true }));
		assert.ok(parsed);
		assert.equal(parsed.warnings, undefined);
		// abcjs shows an escaped percent sign as a wide one, which is its own business.
		assert.match(parsed.metaText.title ?? '', /^The Hare’s 100.{1,2} Paw$/u);
		assert.equal(parsed.metaText.rhythm, 'reel');
		assert.equal(parsed.getKeySignature().root, 'G');
		assert.deepEqual(parsed.getMeter().value, [{ num: '4', den: '4' }]);
	});

	test('no name, composer or author can break out of its field', () => {
		const text = abcTune(
			{ ...tune, name: 'One\nK:C\r\nTwo', composer: 'Me\n\nX:2' },
			{ ...setting, author: '' },
		);
		assert.equal(text.split('\n').filter(line => /^[XK]:/.test(line)).length, 2);
		assert.ok(text.includes('\nT:One K:C Two\n'));
		assert.ok(!text.includes('\nZ:'));
	});

	test('every type of The Session has a meter, an unknown one has none', () => {
		for (const type of tuneTypes) assert.match(meterOf(type), /^\d+\/\d+$/, type);
		assert.equal(meterOf('Slip Jig'), '9/8');
		assert.equal(meterOf('set dance'), 'none');
	});
});
