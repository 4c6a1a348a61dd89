import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { awkwardTunes, unreadableSettings } from '../../replica/data/awkward.ts';
import { handWrittenTunes } from '../../replica/data/tunes/all.ts';
import { barsOf, parse, warningsOf, wrongBars } from './bars.ts';

suite('replica: music', () => {
	for (const { name, type, settings } of handWrittenTunes) {
		test(`${name} can be read without a warning and its bars add up`, () => {
			assert.ok(settings.length >= 2 && settings.length <= 4);
			for (const { id, key, abc } of settings) {
				const tune = parse(type, key, abc);
				assert.deepEqual(warningsOf(tune), [], `setting ${id}`);
				assert.deepEqual(wrongBars(type, tune), [], `setting ${id}`);
				assert.ok(barsOf(tune).length >= 8, `setting ${id}`);
			}
		});

		test(`the settings of ${name} are ways of their own`, () => {
			assert.equal(
				new Set(settings.map(({ abc }) => abc.replace(/[! "]/g, ''))).size,
				settings.length,
			);
		});
	}

	for (const { name, type, settings } of awkwardTunes) {
		test(`${name} can be read but for what is meant to be beyond reading`, () => {
			for (const { id, key, abc } of settings) {
				const tune = parse(type, key, abc);
				const readable = warningsOf(tune).length === 0 && barsOf(tune).length > 1;
				assert.equal(readable, !unreadableSettings.has(id), `setting ${id}`);
			}
		});
	}

	test('a bar too short, too long or too early is found out', () => {
		const wrong = (abc: string) => wrongBars('jig', parse('jig', 'Gmajor', abc));
		assert.deepEqual(wrong('D|GAB AB|AGE d3|GAB d2:|'), ['bar 2 has 5 eighths of 6']);
		assert.deepEqual(wrong('|:GAB ABcd|AGE d3|G6:|'), ['bar 1 has 7 eighths of 6']);
		assert.deepEqual(wrong('|:(3GAB A2 ABc|AGE d3|GA:|'), [
			'bar 1 has 7 eighths of 6',
			'bar 3 has 2 eighths of 6',
		]);
		assert.deepEqual(wrong('|:{e}GAB [Gd]3|A>GE d3|G5:|'), []);
	});
});
