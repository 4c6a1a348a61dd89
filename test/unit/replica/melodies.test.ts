import assert from 'node:assert/strict';
import { parseKey } from '../../../src/abc/key.ts';
import { soundingBars } from '../../../src/abc/sounding.ts';
import { gridOf, placeIn } from '../../../src/library/melody/grid.ts';
import { readAbc } from '../../../src/library/melody/readAbc.ts';
import { handWrittenTunes } from '../../replica/data/tunes/all.ts';
import { generatedSettings, type GeneratedSetting } from '../../replica/dump/melodies.ts';
import { seeded } from '../../replica/random.ts';
import { meters, tuneTypes } from '../../replica/records.ts';
import { bodyLines } from '../../../src/abc/body.ts';

suite('invented melodies', () => {
	test('one seed makes the same ones', () => {
		for (const type of tuneTypes)
			assert.deepEqual(generatedSettings(seeded(5), type), generatedSettings(seeded(5), type));
	});

	test('can be read, stand in a key, and their bars add up', () => {
		const random = seeded(6);
		for (const type of tuneTypes) {
			const [top = 4, bottom = 4] = meters[type].split('/').map(Number);
			for (const { mode, abc } of generatedSettings(random, type)) {
				assert.ok(parseKey(mode), mode);
				const bars = soundingBars(
					`X:1\nL:1/8\nM:${meters[type]}\nK:${mode}\n${bodyLines(abc).join('\n')}`,
				);
				const whole = bars.filter(({ sounds }) => {
					const length = sounds.reduce((sum, { duration }) => sum + duration, 0);
					return Math.abs(length - top / bottom) < 1e-6;
				});
				assert.ok(bars.length >= 4 && bars.length - whole.length <= 10, abc);
				assert.ok(whole.length >= bars.length * 0.75, abc);
			}
		}
	});

	/**
	 * How many of the runs of eight slots, as a melody moves, are in another tune too: a search is only as hard
	 * as tunes are like each other.
	 */
	const shared = (settings: readonly GeneratedSetting[]): number => {
		const runs = settings.map(({ abc, mode }) => {
			const places = gridOf(readAbc(abc, mode)).slots.map(placeIn);
			const moves = places.slice(1).map((place, n) => place - (places[n] ?? 0));
			return new Set(moves.slice(6).map((_, n) => moves.slice(n, n + 7).join(' ')));
		});
		const tunes = new Map<string, number>();
		for (const run of runs.flatMap(each => [...each])) tunes.set(run, (tunes.get(run) ?? 0) + 1);
		const all = runs.flatMap(each => [...each]);
		return all.filter(run => (tunes.get(run) ?? 0) > 1).length / all.length;
	};

	test('are about as like each other as those that are played', () => {
		const played = handWrittenTunes.flatMap(({ type, settings: [first] }) =>
			first ? [{ type, mode: first.key, abc: first.abc }] : [],
		);
		const seeds = [1, 2, 3, 4, 5];
		const invented = seeds.map(seed => {
			const random = seeded(seed);
			return shared(played.flatMap(({ type }) => generatedSettings(random, type).slice(0, 1)));
		});
		const mean = invented.reduce((sum, each) => sum + each, 0) / seeds.length;
		const real = shared(played);
		assert.ok(mean > real * 0.7 && mean < real * 1.6, `${mean} beside ${real}`);
	});

	test('and a tune has settings that differ', () => {
		const random = seeded(8);
		const tunes = Array.from({ length: 200 }, () => generatedSettings(random, 'reel'));
		const counts = tunes.map(({ length }) => length);
		assert.ok(Math.max(...counts) <= 12 && Math.max(...counts) > 6 && counts.includes(1));
		for (const settings of tunes)
			assert.equal(new Set(settings.map(({ abc }) => abc)).size, settings.length);
	});
});
