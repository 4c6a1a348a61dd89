import { place } from './data/places.ts';
import { pick } from './random.ts';
import type { Random } from './random.ts';
import type { Whereabouts } from './records.ts';

const owners = ['Miller', 'Tinker', 'Piper', 'Widow', 'Ferryman', 'Cooper', 'Weaver', 'Lodger'];
const looks = ['Crooked', 'Grey', 'Frosty', 'Borrowed', 'Idle', 'Painted', 'Lame', 'Salty'];
const things = ['Gate', 'Kettle', 'Goose', 'Ladder', 'Anvil', 'Turnip', 'Lantern', 'Wheelbarrow'];
const signs = ['Arms', 'Head', 'Tavern', 'Inn', 'Bar', 'Rest'];
const bands = ['Ramblers', 'Kitchen Band', 'Quartet', 'Céilí Band', 'Sisters', 'And Nobody Else'];
const gatherings = ['Festival', 'Tionól', 'Weekend', 'Céilí', 'Concert', 'Summer School'];

/** Places that are on no map. */
export const places = [
	'Ballynabó',
	'Cnoc Liath',
	'Inishmoyle',
	'Derrygarve',
	'Kilsallagh',
	'Tobernamona',
];

export const nameTune = (random: Random): string => {
	const thing = pick(random, things);
	return pick(random, [
		`The ${pick(random, looks)} ${thing}`,
		`The ${pick(random, owners)}'s ${thing}`,
		`${pick(random, looks)} ${thing} Of ${pick(random, places)}`,
		`The ${thing} In ${pick(random, places)}`,
	]);
};

export const nameVenue = (random: Random): string =>
	`The ${pick(random, looks)} ${pick(random, things)} ${pick(random, signs)}`;

export const nameArtist = (random: Random): string =>
	pick(random, [
		`The ${pick(random, places)} ${pick(random, bands)}`,
		`The ${pick(random, looks)} ${pick(random, owners)}s`,
	]);

export const nameEvent = (random: Random): string =>
	`${pick(random, places)} ${pick(random, looks)} ${pick(random, things)} ${pick(random, gatherings)}`;

export const nameMember = (random: Random): string =>
	`${pick(random, looks)} ${pick(random, owners)}`
		.toLowerCase()
		.replace(' ', pick(random, ['_', ' ']));

/** Somewhere in Ireland. */
export const position = (random: Random) => ({
	latitude: Number((51.6 + random() * 3.6).toFixed(8)),
	longitude: Number((-10.2 + random() * 4.2).toFixed(8)),
});

export const whereabouts = (random: Random): Whereabouts => ({
	...position(random),
	town: place(pick(random, places)),
	area: place('Tír na nÓg'),
	country: place('Ireland'),
});
