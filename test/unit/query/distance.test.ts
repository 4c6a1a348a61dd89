import assert from 'node:assert/strict';
import { distance, isPoint, kmPerMile, middle } from '../../../src/query/distance.ts';

const at = (latitude: number, longitude: number) => ({ latitude, longitude });
const galway = at(53.2707, -9.0568);
const dublin = at(53.3498, -6.2603);

/** Within 10 m. */
const isAbout = (km: number, expected: number): void =>
	assert.ok(Math.abs(km - expected) < 0.01, `${km} km is not ${expected} km`);

suite('how far it is', () => {
	test('is nothing to where one is, and the same there and back', () => {
		assert.equal(distance(galway, galway), 0);
		assert.equal(distance(galway, dublin), distance(dublin, galway));
	});

	test('is a degree of the meridian, a quarter and a half of the Earth', () => {
		const quarter = (Math.PI / 2) * 6371.0088;
		isAbout(distance(at(0, 0), at(1, 0)), 111.195);
		isAbout(distance(at(0, 0), at(90, 0)), quarter);
		isAbout(distance(at(0, 0), at(0, 90)), quarter);
		isAbout(distance(at(0, 0), at(0, 180)), 2 * quarter);
		isAbout(distance(at(37.3, 12.9), at(-37.3, -167.1)), 2 * quarter);
	});

	test('is half as far for a degree of longitude at 60° north', () => {
		isAbout(distance(at(60, 0), at(60, 1)), 55.597);
	});

	test('crosses the date line the short way', () => {
		isAbout(distance(at(0, 179.5), at(0, -179.5)), 111.195);
	});

	test('from Galway to Dublin is about 186 km, or 116 miles', () => {
		assert.equal(Math.round(distance(galway, dublin)), 186);
		assert.equal(Math.round(distance(galway, dublin) / kmPerMile), 116);
	});
});

suite('a point', () => {
	test('in the middle is on the short way round the Earth', () => {
		assert.deepEqual(middle(at(10, 20), at(20, 40), 0.5), at(15, 30));
		assert.deepEqual(middle(at(0, 178), at(0, -178), 0.75), at(0, -179));
	});

	test('is on Earth', () => {
		for (const point of [at(90, 180), at(-90, -180), at(0, 0)]) assert.ok(isPoint(point));
		for (const point of [
			at(91, 0),
			at(0, 181),
			at(NaN, 0),
			{ latitude: 1 },
			{ ...galway, latitude: '1' },
		]) {
			assert.ok(!isPoint(point));
		}
	});
});
