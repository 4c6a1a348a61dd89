import assert from 'node:assert/strict';
import { PlaceBook, placesIn } from '../../../src/query/placeBook.ts';

/** `Ennis, Clare, Ireland`, with fewer names where fewer are known. */
const seen = (names: string, latitude: number, longitude: number) => {
	const [town = '', area, country] = names.split(', ').map(name => ({ id: 1, name }));
	return {
		id: 1,
		url: 'https://thesession.org/sessions/1',
		...{ latitude, longitude },
		town: town === '' ? { id: 1, name: '' } : town,
		...(area && { area }),
		...(country && { country }),
	};
};

const bookOf = (...places: readonly ReturnType<typeof seen>[]): PlaceBook => {
	const book = new PlaceBook();
	for (const place of places) book.add(place);
	return book;
};

const namesOf = (book: PlaceBook, text: string): readonly string[] =>
	book.find(text).map(({ name }) => name);

const stored = (book: PlaceBook): unknown => JSON.parse(JSON.stringify(book));

const ireland = bookOf(
	seen('Ennis, Clare, Ireland', 52.84, -8.98),
	seen('Doolin, Clare, Ireland', 53.02, -9.38),
	seen('Enniscorthy, Wexford, Ireland', 52.5, -6.56),
	seen('Glenclare, Galway, Ireland', 53.5, -9.4),
	seen('Clare, Suffolk, England', 52.08, 0.58),
	seen('Dún Laoghaire, Dublin, Ireland', 53.29, -6.13),
);

suite('a book of places', () => {
	test('finds a town by its name, without case, accents or commas', () => {
		const expected = { name: 'Dún Laoghaire, Dublin, Ireland', level: 'town' as const };
		for (const text of ['dun laoghaire', 'DÚN', ' Dún Laoghaire,  Dublin ', 'laogh']) {
			assert.deepEqual(ireland.find(text), [{ ...expected, latitude: 53.29, longitude: -6.13 }]);
		}
	});

	test('is named only by the whole of its name: York is not New York', () => {
		assert.equal(ireland.named('ennis')?.name, 'Ennis, Clare, Ireland');
		assert.equal(ireland.named('Ennis, Clare, Ireland')?.name, 'Ennis, Clare, Ireland');
		assert.equal(ireland.named('enn'), undefined);
		assert.equal(bookOf(seen('New York, NY, USA', 40.7, -74)).named('York'), undefined);
	});

	test('puts the name itself first, then beginnings of words, then the rest', () => {
		assert.deepEqual(namesOf(ireland, 'ennis'), [
			'Ennis, Clare, Ireland',
			'Enniscorthy, Wexford, Ireland',
		]);
		assert.deepEqual(namesOf(ireland, 'clare'), [
			'Clare, Suffolk, England',
			'Clare, Ireland',
			'Glenclare, Galway, Ireland',
		]);
	});

	test('puts towns before areas before countries', () => {
		const same = bookOf(
			seen('Mull, Argyll, Scotland', 56, -6),
			seen('Tara, Mull, Scotland', 57, -5),
			seen('Bru, Na, Mull', 58, -4),
		);
		assert.deepEqual(
			same.find('mull').map(({ level, name }) => [level, name]),
			[
				['town', 'Mull, Argyll, Scotland'],
				['area', 'Mull, Scotland'],
				['country', 'Mull'],
			],
		);
	});

	test('an area and a country are where their towns are on average', () => {
		const book = bookOf(
			seen('Ennis, Clare, Ireland', 52, -8),
			seen('Ennis, Clare, Ireland', 52, -8),
			seen('Doolin, Clare, Ireland', 53, -9),
			seen('Dingle, Kerry, Ireland', 51, -10),
		);
		assert.deepEqual(book.find('Clare'), [
			{ name: 'Clare, Ireland', level: 'area', latitude: 52.5, longitude: -8.5 },
		]);
		assert.deepEqual(book.find('Ireland'), [
			{ name: 'Ireland', level: 'country', latitude: 52, longitude: -9 },
		]);
	});

	test('a town is where its first 20 positions are on average, to 3 decimals', () => {
		const book = new PlaceBook();
		for (let i = 0; i < 20; i++) book.add(seen('Ennis, Clare, Ireland', 52 + (i % 2) * 0.3333, -9));
		for (let i = 0; i < 20; i++) book.add(seen('ENNIS, Cláre, Ireland', 60, 10));
		assert.deepEqual(book.find('ennis'), [
			{ name: 'Ennis, Clare, Ireland', level: 'town', latitude: 52.167, longitude: -9 },
		]);
	});

	test('on the date line it does not end up on the other side of the Earth', () => {
		const book = bookOf(
			seen('Waiyevo, Taveuni, Fiji', -16, 179),
			seen('Bouma, Taveuni, Fiji', -17, -179),
		);
		const [found] = book.find('taveuni');
		assert.equal(Math.abs(found?.longitude ?? 0), 180);
	});

	test('towns of the same name in different areas are different', () => {
		const book = bookOf(
			seen('Newport, Mayo, Ireland', 54, -9),
			seen('Newport, Gwent, Wales', 51, -3),
		);
		assert.equal(book.find('newport').length, 2);
		assert.deepEqual(namesOf(book, 'newport ma'), ['Newport, Mayo, Ireland']);
	});

	test('says what is known where an area or a country is not', () => {
		const book = bookOf(seen('Ennis', 52, -9), seen('Tokyo, , Japan', 35.7, 139.7));
		assert.deepEqual(namesOf(book, 'ennis'), ['Ennis']);
		assert.deepEqual(namesOf(book, 'tokyo'), ['Tokyo, Japan']);
		assert.deepEqual(namesOf(book, 'japan'), ['Japan']);
	});

	test('finds nothing for nothing, and 20 at most', () => {
		assert.deepEqual(ireland.find(''), []);
		assert.deepEqual(ireland.find(' , '), []);
		assert.deepEqual(ireland.find('Zanzibar'), []);
		const many = bookOf(
			...Array.from({ length: 30 }, (_, i) => seen(`Bally ${i}, Mayo, Ireland`, 54, -9)),
		);
		assert.equal(many.find('bally').length, 20);
	});

	test('holds 500 towns, and forgets those that came by longest ago', () => {
		const book = new PlaceBook();
		for (let i = 0; i < 500; i++) book.add(seen(`Town${i}, Mayo, Ireland`, 54, -9));
		book.add(seen('Town0, Mayo, Ireland', 54, -9));
		book.add(seen('Another, Mayo, Ireland', 54, -9));
		assert.equal(book.find('town0').length, 1);
		assert.equal(book.find('another').length, 1);
		assert.ok(!namesOf(book, 'town1').includes('Town1, Mayo, Ireland'));
		const overfull = [...(stored(book) as unknown[]), ...(stored(ireland) as unknown[])];
		assert.equal((stored(PlaceBook.parse(overfull)) as unknown[]).length, 500);
	});

	test('takes no town without a name and no position that is not on Earth', () => {
		const book = bookOf(
			seen('', 52, -9),
			seen('?, Clare, Ireland', 52, -9),
			seen('Ennis', 91, 0),
			seen('Ennis', NaN, 0),
		);
		assert.deepEqual(stored(book), []);
	});
});

suite('a book of places that was stored', () => {
	test('is the same book again', () => {
		const again = PlaceBook.parse(stored(ireland));
		for (const text of ['clare', 'ireland', 'enn']) {
			assert.deepEqual(again.find(text), ireland.find(text));
		}
		assert.deepEqual(stored(again), stored(ireland));
	});

	test('goes on where it was', () => {
		const again = PlaceBook.parse(stored(bookOf(seen('Ennis', 52, -9), seen('Ennis', 52, -9))));
		again.add(seen('Ennis', 55, -9));
		assert.equal(again.find('ennis')[0]?.latitude, 53);
	});

	test('is read without what is damaged in it', () => {
		const good = { town: 'Ennis', area: '', country: '', latitude: 52, longitude: -9, seen: 1 };
		const damaged = [
			null,
			'Ennis',
			{},
			{ ...good, town: '' },
			{ ...good, area: 7 },
			{ ...good, latitude: '52' },
			{ ...good, longitude: 200 },
			{ ...good, seen: 0 },
			{ ...good, seen: 1.5 },
			{ ...good, town: 'Doolin', seen: 9999 },
		];
		const book = PlaceBook.parse([...damaged, good]);
		assert.deepEqual(stored(book), [{ ...good, town: 'Doolin', seen: 20 }, good]);
		for (const value of [undefined, null, 'x', { towns: [] }]) {
			assert.deepEqual(stored(PlaceBook.parse(value)), []);
		}
	});
});

suite('places in an answer', () => {
	const ennis = seen('Ennis, Clare, Ireland', 52.84, -8.98);
	const trip = { id: 3, name: 'Fiddle in the rucksack', latitude: 52, longitude: -9 };
	const placeless = { town: ennis.town, longitude: ennis.longitude };

	test('are those of its sessions and events, on a page or by themselves', () => {
		const page = { items: [ennis, trip, placeless, null, 7], page: 1, pages: 1, total: 5 };
		assert.deepEqual([...placesIn(page)], [ennis]);
		assert.deepEqual(
			[...placesIn({ ...ennis, schedule: ['Tuesday'] })],
			[{ ...ennis, schedule: ['Tuesday'] }],
		);
	});

	test('are none where there are none', () => {
		const strange = [
			undefined,
			null,
			'Ennis',
			3,
			[],
			{ items: 'x' },
			trip,
			placeless,
			{ ...ennis, area: 'Clare' },
		];
		for (const answer of strange) assert.deepEqual([...placesIn(answer)], []);
	});
});
