import assert from 'node:assert/strict';
import { readFence } from '../../../../media/preview/fence.ts';
import { noOptions } from '../../../../media/preview/options.ts';

suite('What stands in a fence', () => {
	const tune = 'X:1\nT:The Turf Stack\nR:reel\nM:4/4\nK:Edor\nE2BE dEBE|';
	const optionsOf = (json: string) => readFence(`${json}\n---\n${tune}`).options;

	test('is a tune, with what its header says in words', () => {
		const { tunes, options, problem, more } = readFence(`${tune}\n`);
		assert.deepEqual([options, problem, more], [noOptions, '', 0]);
		assert.equal(tunes.length, 1);
		const [{ title, type, key, composer } = assert.fail()] = tunes;
		assert.deepEqual([title, type, key, composer], ['The Turf Stack', 'reel', 'E dorian', '']);
	});

	test('may be music without any header', () => {
		const [{ abc, title, key } = assert.fail()] = readFence('GABc dedB|\n\ndedB GABc|').tunes;
		assert.deepEqual([abc, title, key], ['GABc dedB|\ndedB GABc|', '', '']);
	});

	test('may be several tunes, without the prose between them', () => {
		const { tunes } = readFence(`%abc-2.1\n\n${tune}\n\nNow for another.\n\nX:2\nT:B\nK:G\nGAB|`);
		assert.deepEqual(
			tunes.map(({ title }) => title),
			['The Turf Stack', 'B'],
		);
		assert.doesNotMatch(tunes[0]?.abc ?? '', /Now for/);
	});

	test('is cut where it is a whole tunebook, and says of how much', () => {
		const book = Array.from({ length: 70 }, (_, index) => `X:${index + 1}\nK:G\nGAB|\n`).join('\n');
		const { tunes, more } = readFence(book);
		assert.deepEqual([tunes.length, more], [60, 10]);
	});

	test('may begin with options in braces, up to a line of dashes', () => {
		const { options, tunes, problem } = readFence(
			`{\n  "scale": 1.5,\n  "staffwidth": 600,\n  "responsive": "",\n  "visualTranspose": -2\n}\n---\n${tune}`,
		);
		assert.equal(problem, '');
		const { scale, staffwidth, fills, semitones } = options;
		assert.deepEqual([scale, staffwidth, fills, semitones], [1.5, 600, false, -2]);
		assert.equal(tunes[0]?.abc, tune);
	});

	test('has a tablature for instruments by the names that the engraver has for them, or ours', () => {
		const names = (json: string) => {
			const { tablature } = optionsOf(json);
			return tablature?.kind === 'strings' ? tablature.neck.names : tablature?.key;
		};
		assert.equal(names('{"tablature": [{"instrument": "violin"}]}'), 'GDAE');
		assert.equal(names('{"tablature": [{"instrument": "guitar", "label": "G"}]}'), 'EADGBE');
		assert.equal(names('{"tablature": [{"instrument": "whistle-d"}]}'), 'D');
		assert.equal(names('{"tablature": [{"instrument": "constructor"}]}'), undefined);
		assert.equal(names('{"tablature": "violin"}'), undefined);
	});

	test('leaves out options that are unknown or make no sense', () => {
		const json =
			'{"scale": "big", "staffwidth": -1, "visualTranspose": 1e9, "jazzchords": true, "__proto__": {"scale": 2}}';
		assert.deepEqual(optionsOf(json), noOptions);
	});

	test('is read without its options where they are damaged, and says so', () => {
		for (const json of ['{"scale": 1.5', '{scale: 1}', '{"scale": alert(1)}']) {
			const { options, problem, tunes } = readFence(`${json}\n---\n${tune}`);
			assert.deepEqual(options, noOptions);
			assert.match(problem, /JSON/);
			assert.equal(tunes[0]?.abc, tune);
		}
	});

	test('may be no music at all', () => {
		const isMusic = (text: string) => readFence(text).tunes[0]?.isMusic;
		assert.equal(isMusic('This is a shopping list: eggs, flour & butter.'), false);
		assert.equal(isMusic(''), false);
		assert.equal(isMusic('GABc dedB'), true);
		assert.equal(isMusic('K:G\nGABc dedB ¡'), true);
	});

	test('that begins with a grace note begins with no options', () => {
		const { problem, tunes } = readFence('{a}GAB {c}def|');
		assert.deepEqual([problem, tunes[0]?.abc], ['', '{a}GAB {c}def|']);
	});
});
