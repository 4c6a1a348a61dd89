/** Names in volume: as many different words as the names of twenty thousand tunes have. */

import { between, pick } from '../random.ts';
import type { Random } from '../random.ts';

const firsts = [
	...['Annie', 'Biddy', 'Bríd', 'Cormac', 'Dinny', 'Eibhlín', 'Fergal', 'Gráinne', 'Hughie'],
	...['Iarlaith', 'Jimmy', 'Kitty', 'Larry', 'Mícheál', 'Nábla', 'Oisín', 'Páidín', 'Róisín'],
	...['Séamus', 'Tadhg', 'Una', 'Winnie'],
];
const starts = ['Bal', 'Car', 'Dun', 'Fen', 'Gar', 'Hal', 'Kil', 'Lor', 'Mul', 'Ner', 'Ras', 'Tor'];
const middles = ['a', 'e', 'i', 'o', 'an', 'er', 'in', 'ow', 'agh', 'ill'];
const ends = [
	'bert',
	'dock',
	'gan',
	'han',
	'kin',
	'lane',
	'more',
	'nell',
	'ry',
	'sey',
	'ty',
	'well',
];
const looks = [
	...['Bold', 'Broken', 'Crooked', 'Early', 'Frosty', 'Grey', 'Hasty', 'Idle', 'Jolly', 'Lame'],
	...[
		'Mossy',
		'New',
		'Old',
		'Painted',
		'Quiet',
		'Ragged',
		'Salty',
		'Thorny',
		'Wandering',
		'Yellow',
	],
];
const things = [
	...['Anvil', 'Basket', 'Bridge', 'Candle', 'Creel', 'Ditch', 'Fiddle', 'Gander', 'Gate', 'Hare'],
	...[
		'Heather',
		'Kettle',
		'Ladder',
		'Lantern',
		'Loom',
		'Maid',
		'Morning',
		'Oar',
		'Piper',
		'Plough',
	],
	...[
		'Pocket',
		'Rambler',
		'Rose',
		'Shawl',
		'Skylark',
		'Slipper',
		'Spade',
		'Stile',
		'Turnip',
		'Well',
	],
];
const keepsakes = [
	'Fancy',
	'Favourite',
	'Delight',
	'Dream',
	'Frolics',
	'Return',
	'Rambles',
	'Wedding',
];
const irish = [
	'Buachaill',
	'Cailín',
	'Port',
	'Ríl',
	'Bóthar',
	'Cnoc',
	'Gleann',
	'Bean',
	'Fear',
	'Rós',
];
const ofIrish = ['Bán', 'Dubh', 'na nGé', 'an Tí', 'na Mara', 'Rua', 'an Dúin', 'Óg', 'na gCapall'];

/** `Kilanmore`: of some fourteen hundred. */
const place = (random: Random): string =>
	pick(random, starts) + pick(random, middles) + pick(random, ends);

/** `O'Torindock`, with an apostrophe of one kind or the other. */
const surname = (random: Random): string =>
	pick(random, ['', '', '', 'Mc', 'Mac', "O'", 'O’']) + place(random);

const tuneNames: readonly ((random: Random) => string)[] = [
	random => `The ${pick(random, looks)} ${pick(random, things)}`,
	random => `The ${pick(random, things)} Of ${place(random)}`,
	random => `The ${pick(random, things)} And The ${pick(random, things)}`,
	random => `${pick(random, firsts)} ${surname(random)}'s`,
	random => `${surname(random)}'s ${pick(random, keepsakes)}`,
	random => `${pick(random, firsts)}'s ${pick(random, looks)} ${pick(random, things)}`,
	random => `The Road To ${place(random)}`,
	random => `${place(random)} ${pick(random, things)}`,
	random => `${pick(random, ['', 'An ', 'Na '])}${pick(random, irish)} ${pick(random, ofIrish)}`,
	random => `${surname(random)} No. ${between(random, 1, 9)}`,
];

export const nameTune = (random: Random): string => pick(random, tuneNames)(random);

/** Another name, or the same one written down otherwise. */
export const aliasOf = (random: Random, name: string): string => {
	const ways: readonly (() => string)[] = [
		() => name.replace(/^(The|An|Na) (.+)$/, '$2, $1'),
		() => name.replace(/['’]/g, ''),
		() => name.replace(/ And /, ' & '),
		() => `${name} Reel`,
	];
	const alias = random() < 0.3 ? pick(random, ways)() : name;
	return alias === name ? nameTune(random) : alias;
};

export const nameMember = (random: Random): string =>
	`${pick(random, looks)}_${pick(random, things)}${between(random, 1, 99)}`.toLowerCase();

/** Some of them on two lines, some with quotes. */
export const address = (random: Random): string =>
	pick(random, [
		`${between(random, 1, 90)} Main Street`,
		`The Square,\n${place(random)}`,
		`Beside "The ${pick(random, things)}", Bridge Street`,
		'',
	]);

export const town = (random: Random): string => place(random);
