import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { matching } from '../../../../src/library/answers/matching.ts';

suite('Sessions, events and recordings are found in the library', () => {
	const things = [
		['Tigh Nóra Mhór', 'Galway', 'Galway', 'Ireland'],
		['O’Donoghue’s', 'Dublin', 'Dublin', 'Ireland'],
		['The Crane Bar', 'Galway', 'Galway', 'Ireland'],
		['The Goose', "St. John's", 'Newfoundland And Labrador', 'Canada'],
		['Street Corner', 'Saint Johns Chapel', 'Durham', 'England'],
		['Round The House', 'Gavin & Finn'],
		['The Best Of', 'The Bothy Shed'],
	];
	const found = (q: string) => matching(things, q, texts => texts).map(([name]) => name);

	test('with commas, as an address is written', () => {
		assert.deepEqual(found('galway, ireland'), ['Tigh Nóra Mhór', 'The Crane Bar']);
		assert.deepEqual(found('crane bar, galway, ireland'), ['The Crane Bar']);
		assert.deepEqual(found('Bothy Shed, The'), ['The Best Of']);
	});

	test('whatever apostrophes and accents they have', () => {
		for (const q of ['odonoghues', "o'donoghues", 'O`Donoghue’s', 'o donoghue', 'donoghues']) {
			assert.deepEqual(found(q), ['O’Donoghue’s'], q);
		}
		assert.deepEqual(found('tigh nora mhor'), ['Tigh Nóra Mhór']);
	});

	test('whether “saint” and “and” are written out or not', () => {
		for (const q of ['st johns', "St. John's", 'saint johns']) {
			assert.deepEqual(found(q), ['The Goose', 'Street Corner'], q);
		}
		for (const q of ['gavin and finn', 'gavin & finn', 'gavin finn']) {
			assert.deepEqual(found(q), ['Round The House'], q);
		}
		assert.deepEqual(found('saint bothy'), [], 'there is none in “best”');
	});

	test('by a part of a word, but not by signs alone', () => {
		assert.deepEqual(found('cran gal'), ['The Crane Bar']);
		assert.deepEqual(found(', ’'), []);
		assert.equal(found(' ').length, things.length);
	});
});
