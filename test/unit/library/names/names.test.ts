import assert from 'node:assert/strict';
import { suite, test } from 'mocha';
import { NameBuilder } from '../../../../src/library/names/builder.ts';
import { NameIndex } from '../../../../src/library/names/nameIndex.ts';
import type { NameSearch } from '../../../../src/library/names/nameIndex.ts';
import { typosBetween } from '../../../../src/library/names/typos.ts';
import { awkwardTunes } from '../../../replica/data/awkward.ts';
import { handWrittenTunes } from '../../../replica/data/tunes/all.ts';
import { between, pick, seeded } from '../../../replica/random.ts';

type Named = readonly [name: string, ...aliases: string[]];

/** Of tunes numbered from 1, the first ones the most popular. */
const indexOf = (...tunes: readonly Named[]) => {
	const builder = new NameBuilder();
	for (const [n, [name, ...aliases]] of tunes.entries()) {
		builder.add(n + 1, name, aliases, 1000 - n);
	}
	return new NameIndex(builder.finish());
};
const found = (index: NameIndex, text: string, search?: NameSearch) =>
	index.search(text, search).map(({ name }) => name);

suite('library: names', () => {
	const index = indexOf(
		["Cooley's", 'The Tulla', "Luttrell's Pass"],
		['The Kesh', 'The Castle', 'Kesh Mountain, The'],
		['The Rose And The Heather', 'The Heather & The Rose'],
		["O'Dowd's Favourite", "Dowd's No. 9"],
		['M’Ginty’s Goat'],
		['An Bhean Tincéara', 'Bean An Tincéara, An'],
		['Na Ceannabháin Bhána'],
		['Óró Sé Do Bheatha ’Bhaile'],
		['The Kesh Rambler'],
		['A Fig For A Kiss'],
		['Keshcorran'],
		['Over The Kesh Bridge'],
		['The Mountain Road'],
		['Øre Æbler', '鵞鳥', 'גל של ים'],
		['The The'],
	);

	test('neither case nor accents nor the way an apostrophe is written matter', () => {
		for (const text of ["cooley's", 'COOLEY’S', 'cooleys', 'Cooley‘s', 'cooleyʼs', 'cóoley´s']) {
			assert.deepEqual(found(index, text).slice(0, 1), ["Cooley's"], text);
		}
		for (const text of ["m'ginty", 'mginty', 'ginty', 'gintys goat', 'M’Gintys']) {
			assert.deepEqual(found(index, text).slice(0, 1), ['M’Ginty’s Goat'], text);
		}
		for (const text of ["o'dowds", 'o dowd', 'odowd', 'Ó Dowd', 'dowds favourite']) {
			assert.deepEqual(found(index, text).slice(0, 1), ["O'Dowd's Favourite"], text);
		}
	});

	test('Irish names are found with fadas and without', () => {
		for (const text of ['bhean tincéara', 'an bhean tinceara', 'Bhean Tinc']) {
			assert.deepEqual(found(index, text).slice(0, 1), ['An Bhean Tincéara'], text);
		}
		assert.deepEqual(found(index, 'ceannabhain bhana'), ['Na Ceannabháin Bhána']);
		assert.deepEqual(found(index, 'oro se do bheatha bhaile'), ['Óró Sé Do Bheatha ’Bhaile']);
		assert.deepEqual(found(index, 'Ore aebler'), ['Øre Æbler']);
	});

	test('so are those in other letters', () => {
		assert.deepEqual(
			index.search('鵞鳥').map(({ tuneId }) => tuneId),
			[14],
		);
		assert.deepEqual(found(index, 'גל'), ['גל של ים']);
	});

	test('an article stands in front, behind a comma or not at all', () => {
		for (const text of ['the kesh', 'Kesh, The', 'kesh', 'a kesh', 'an kesh']) {
			assert.deepEqual(found(index, text).slice(0, 1), ['The Kesh'], text);
		}
		assert.deepEqual(found(index, 'tinceara, an'), ['An Bhean Tincéara']);
		assert.deepEqual(found(index, 'kesh jig, the').slice(0, 1), ['The Kesh']);
		assert.deepEqual(found(index, 'Slip Jig, The'), []);
		assert.deepEqual(found(index, 'fig for kiss'), ['A Fig For A Kiss']);
	});

	test('"&" is "and", and neither has to be there', () => {
		for (const text of ['rose and the heather', 'rose & heather', 'rose heather']) {
			assert.deepEqual(found(index, text), ['The Rose And The Heather'], text);
		}
	});

	test('the name itself comes first, then those that begin so, then those with the word in them', () => {
		assert.deepEqual(found(index, 'kesh').slice(0, 4), [
			'The Kesh',
			'The Kesh Rambler',
			'Keshcorran',
			'Over The Kesh Bridge',
		]);
		const scores = index.search('kesh').map(({ score }) => score);
		assert.deepEqual(
			scores,
			scores.toSorted((one, other) => other - one),
		);
	});

	test('among equals the popular ones come first', () => {
		const roads = indexOf(['The Road To A'], ['The Road To B'], ['The Road To C']);
		assert.deepEqual(found(roads, 'road'), ['The Road To A', 'The Road To B', 'The Road To C']);
	});

	test('a tune comes once, by the name that fits best, and says if that is another', () => {
		assert.deepEqual(
			index.search('kesh').map(({ tuneId }) => tuneId),
			[...new Set(index.search('kesh').map(({ tuneId }) => tuneId))],
		);
		const [tulla] = index.search('tulla');
		assert.deepEqual(
			{ ...tulla, score: 0 },
			{ tuneId: 1, name: 'The Tulla', alias: true, score: 0 },
		);
		const [cooley] = index.search('cooleys');
		assert.deepEqual(Object.keys(cooley ?? {}), ['tuneId', 'name', 'score']);
		assert.deepEqual(found(index, 'kesh mountain').slice(0, 1), ['Kesh Mountain, The']);
	});

	test('the last word may be no more than begun, the others have to be whole', () => {
		assert.deepEqual(found(index, 'heather ro'), ['The Heather & The Rose']);
		assert.deepEqual(found(index, 'heat rose'), []);
		assert.deepEqual(found(index, 'fav').slice(0, 1), ["O'Dowd's Favourite"]);
	});

	test('words may stand in any order, but all of them have to be in one name', () => {
		assert.deepEqual(found(index, 'bridge over kesh'), ['Over The Kesh Bridge']);
		assert.deepEqual(found(index, 'tulla luttrells'), []);
	});

	test('a wrong letter in a word doesn’t matter, nor do two in a long one', () => {
		for (const text of ['colleys', 'cooleis', 'coleys', 'coooleys', 'cooelys']) {
			assert.deepEqual(found(index, text).slice(0, 1), ["Cooley's"], text);
		}
		assert.deepEqual(found(index, 'favuorit').slice(0, 1), ["O'Dowd's Favourite"]);
		assert.deepEqual(found(index, 'mountian raod'), ['The Mountain Road']);
		assert.deepEqual(found(index, 'cannabain'), ['Na Ceannabháin Bhána']);
		assert.deepEqual(found(index, 'fog'), []);
	});

	test('in a word that is not so long two are allowed, where nothing else is found', () => {
		for (const text of ['coolies', 'coolie', 'the coolies', 'coolies reel']) {
			assert.deepEqual(found(index, text), ["Cooley's"], text);
		}
		const near = indexOf(["Cooney's"], ["Cooley's"], ['The Collier']);
		assert.deepEqual(found(near, 'coolers'), ["Cooley's"], 'one is enough');
	});

	test('nor is it told apart how a word is written that has several spellings', () => {
		const written = indexOf(
			["Saint Patrick's Day Parade"],
			["St. Patrick's Day"],
			['Dr. Gilbert’s', 'Doctor Gilbert'],
			["Miss McLeod's"],
			['The Mountain Road'],
			["Dowd's No. 9"],
		);
		for (const [text, name] of [
			['saint patricks day', "St. Patrick's Day"],
			["st patrick's day par", "Saint Patrick's Day Parade"],
			['doctor gilberts', 'Dr. Gilbert’s'],
			['dr gilbert', 'Doctor Gilbert'],
			['miss mccloud', "Miss McLeod's"],
			['mcclouds reel', "Miss McLeod's"],
			['dowds number 9', "Dowd's No. 9"],
		] as const) {
			assert.deepEqual(found(written, text).slice(0, 1), [name], text);
		}
	});

	const spaced = indexOf(
		['The Boys Of Bluehill', 'The Beaux Of Oakhill'],
		['Tam Lin', 'Glasgow Reel'],
		['The Banshee'],
		['Rolling In The Ryegrass'],
		['The Green Groves Of Erin'],
		["Miss McLeod's"],
		['Planxty D’Arcy'],
		['The Green Fields Of Erin', 'Groves Of Green'],
		['The Tomlin'],
	);

	test('nor does a space that is one too many, or missing', () => {
		for (const [text, name] of [
			['boys of blue hill', 'The Boys Of Bluehill'],
			['boys of blue hi', 'The Boys Of Bluehill'],
			['the boysof bluehill', 'The Boys Of Bluehill'],
			['rolling rye grass', 'Rolling In The Ryegrass'],
			['tamlin', 'Tam Lin'],
			['tamli', 'Tam Lin'],
			['the ban shee', 'The Banshee'],
			['thebanshee', 'The Banshee'],
			['greengroves', 'The Green Groves Of Erin'],
			['greengroves of erin', 'The Green Groves Of Erin'],
			['mac leods', "Miss McLeod's"],
			['miss mac leods reel', "Miss McLeod's"],
			['d arcy', 'Planxty D’Arcy'],
		] as const) {
			assert.deepEqual(found(spaced, text).slice(0, 1), [name], text);
		}
		assert.deepEqual(found(spaced, 'greengroves'), ['The Green Groves Of Erin']);
	});

	test('a space is a slip as a letter is: of both the popular come first, behind what is spelt so', () => {
		assert.deepEqual(found(spaced, 'tamlin'), ['Tam Lin', 'The Tomlin']);
		const both = indexOf(['The Blue Hill'], ['The Bluehill'], ['Bluehill Lasses']);
		assert.deepEqual(found(both, 'bluehill'), ['The Bluehill', 'Bluehill Lasses', 'The Blue Hill']);
		const scores = both.search('bluehill').map(({ score }) => score);
		assert.deepEqual(
			scores,
			scores.toSorted((one, other) => other - one),
		);
	});

	test('what is spelt right comes before what is not, however popular that is', () => {
		const mixed = indexOf(['The Bolls'], ['The Bells Of Tipperary'], ['The Belts']);
		assert.deepEqual(found(mixed, 'bells').slice(0, 1), ['The Bells Of Tipperary']);
		assert.deepEqual(found(mixed, 'belts').slice(0, 1), ['The Belts']);
	});

	test('the type of a tune may follow its name, begun or whole', () => {
		for (const text of ['cooleys r', 'cooleys reel', "cooley's reels"]) {
			assert.deepEqual(found(index, text).slice(0, 1), ["Cooley's"], text);
		}
		assert.deepEqual(found(indexOf(['The Reel'], ['Reel Of Rio']), 'reel').length, 2);
	});

	test('nothing typed finds nothing, one letter what begins with it, an article what has it', () => {
		for (const text of ['', '   ', '!?', "'"]) {
			assert.deepEqual(found(index, text), [], text);
		}
		assert.deepEqual(found(index, 'k').slice(0, 3), ['The Kesh', 'The Kesh Rambler', 'Keshcorran']);
		assert.deepEqual(found(index, 'The ').slice(0, 2), ['The The', 'The Tulla']);
		assert.deepEqual(found(index, 'na'), ['Na Ceannabháin Bhána']);
		assert.deepEqual(found(index, 'the the'), ['The The', ...found(index, 'the').slice(1)]);
		assert.ok(found(index, 'an').includes('An Bhean Tincéara'));
	});

	test('a name can be typed letter by letter without being lost', () => {
		const all = [...handWrittenTunes, ...awkwardTunes];
		const builder = new NameBuilder();
		for (const { id, name, aliases, tunebooks } of all) {
			builder.add(id, name, aliases, tunebooks);
		}
		const whole = new NameIndex(builder.finish());
		for (const { id, name, aliases } of all) {
			for (const text of [name, ...aliases]) {
				for (let length = 1; length <= Math.min(text.length, 100); length++) {
					const typed = text.slice(0, length);
					const hits = whole.search(typed, { limit: 1000 });
					const any = /[\p{L}\p{N}]/u.test(typed);
					assert.ok(!any || hits.some(({ tuneId }) => tuneId === id), `"${typed}" of ${text}`);
				}
			}
		}
	});

	test('only tunes that are let through are found, as many as are wanted', () => {
		const even = (tuneId: number) => tuneId % 2 === 0;
		assert.ok(index.search('the', { filter: even }).every(({ tuneId }) => even(tuneId)));
		assert.ok(index.search('kesh', { filter: even }).length > 1);
		assert.equal(index.search('kesh', { limit: 2 }).length, 2);
		assert.deepEqual(index.search('kesh', { limit: 0 }), []);
	});

	test('what is far too long is no trouble', () => {
		assert.deepEqual(found(index, 'kesh '.repeat(100_000)).slice(0, 1), ['The Kesh']);
		assert.deepEqual(found(index, 'x'.repeat(1_000_000)), []);
		const long = indexOf([`The ${'Very '.repeat(400)}Long Goose`], ['x'.repeat(10_000)]);
		assert.equal(found(long, 'very').length, 1);
		assert.equal(found(long, 'xxxxx').length, 1);
	});

	test('one search leaves nothing behind for the next', () => {
		const once = index.search('kesh');
		index.search('cooleys favourite the');
		assert.deepEqual(index.search('kesh'), once);
	});

	test('no names are an index as well', () => {
		assert.deepEqual(found(indexOf(), 'kesh'), []);
	});

	test('bytes are read wherever they lie, and refused when they are not an index', () => {
		const builder = new NameBuilder();
		builder.add(7, 'The Kesh', [], 1);
		const bytes = builder.finish();
		const moved = new Uint8Array(bytes.length + 1);
		moved.set(bytes, 1);
		assert.deepEqual(found(new NameIndex(moved.subarray(1)), 'kesh'), ['The Kesh']);
		for (const wrong of [new Uint8Array(), bytes.subarray(0, -1), bytes.map(byte => byte ^ 1)]) {
			assert.throws(() => new NameIndex(wrong), RangeError);
		}
	});

	test('wrong letters are counted as the plain definition counts them', () => {
		const random = seeded(3);
		const word = () =>
			Array.from({ length: between(random, 1, 9) }, () => pick(random, ['a', 'b', 'c'])).join('');
		for (let time = 0; time < 3000; time++) {
			const [one, other] = [word(), word()];
			for (const most of [1, 2]) {
				const whole = Math.min(most + 1, alignment(one, other));
				assert.equal(typosBetween(one, other, most, false), whole, `${one} ${other}`);
				const begun = Array.from({ length: other.length + 1 }, (_, n) =>
					alignment(one, other.slice(0, n)),
				);
				const least = Math.min(most + 1, ...begun);
				assert.equal(typosBetween(one, other, most, true), least, `${one} ${other}…`);
			}
		}
	});
});

/** Optimal string alignment, as it is defined. */
const alignment = (one: string, other: string): number => {
	const table: number[][] = [];
	for (let i = 0; i <= one.length; i++) {
		const row: number[] = [];
		table.push(row);
		for (let j = 0; j <= other.length; j++) {
			const at = (up: number, left: number) => table[i - up]?.[j - left] ?? Infinity;
			const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
			row[j] =
				i === 0 || j === 0
					? i + j
					: Math.min(
							at(1, 1) + (one[i - 1] === other[j - 1] ? 0 : 1),
							at(1, 0) + 1,
							at(0, 1) + 1,
							swapped ? at(2, 2) + 1 : Infinity,
						);
		}
	}
	return table[one.length]?.[other.length] ?? 0;
};
