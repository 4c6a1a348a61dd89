import type { WrittenTrip } from './writeGathering.ts';

/** Nobody went: ids below 1000. */
export const trips: readonly WrittenTrip[] = [
	{
		id: 21,
		by: 'Hannes aus Husum',
		name: 'Three Weeks In Clare With A Concertina',
		starts: -2900,
		lasts: 20,
		position: [52.84362817, -8.98641215],
		comments: [
			{ by: 'Hannes aus Husum', subject: 'Sessions?', content: 'Where shall I go, and where not?' },
			{
				by: 'lilter_from_lahinch',
				subject: 'Re: Sessions?',
				content: 'The Goose, from half nine.',
			},
		],
	},
	{ id: 48, by: 'Etsuko whistles', name: 'Kyoto To Ennis', starts: -2100, lasts: 9 },
	{
		id: 77,
		by: 'Øystein på fele',
		name: 'Bergen – Stornoway, By Boat &amp; Fiddle',
		starts: -1500,
		lasts: 5,
		position: [58.20914735, -6.38627741],
	},
	{
		id: 110,
		by: 'Paddy-go-slowly',
		name: 'A Slow Week In Dublin',
		starts: -900,
		lasts: 6,
		position: [53.34807362, -6.27814508],
		comments: [{ by: 'wet_reed', content: 'Bring the brakes.' }],
	},
	{
		id: 152,
		by: 'the back of the bus',
		name: 'Every Roundabout In Ireland',
		starts: -400,
		lasts: 60,
		position: [53.42, -7.94],
	},
	// There and back in a day.
	{
		id: 180,
		by: 'Nuala Goose',
		name: 'Sligo',
		starts: -120,
		position: [54.27066318, -8.47511902],
	},
	{
		id: 203,
		by: 'rosinante',
		name: 'Galway, Perhaps',
		starts: -30,
		lasts: 4,
		position: [53.27194113, -9.05388642],
	},
	// On their way today.
	{
		id: 211,
		by: 'M’Ginty’s Goat',
		name: 'The Long Way Round Fiji',
		starts: -3,
		lasts: 14,
		position: [-18.14158027, 178.44207711],
		comments: [
			{ by: 'M’Ginty’s Goat', subject: 'Goat friendly?', content: 'Is the session goat friendly?' },
		],
	},
	{ id: 214, by: 'Gráinne B.', name: 'Home', starts: 0, position: [53.27194113, -9.05388642] },
	{
		id: 220,
		by: 'Fionnuala Mhór',
		name: 'Boston, For A Rest',
		starts: 12,
		lasts: 10,
		position: [42.35843127, -71.05977418],
		comments: [
			{ by: 'Paddy-go-slowly', subject: '', content: 'You will not get one.' },
			{ by: 'Fionnuala Mhór', subject: '', content: 'A slow one, then.' },
		],
	},
	{
		id: 224,
		by: 'Old Tom Tattersall',
		name: 'Looking For A Hornpipe In Rennes',
		starts: 25,
		lasts: 3,
		position: [48.11397024, -1.68104219],
	},
	{
		id: 228,
		name: 'Berlin',
		starts: 41,
		lasts: 2,
		position: [52.49307716, 13.42519038],
	},
	{
		id: 231,
		by: 'rosinante',
		name: 'A Fortnight In Clare',
		starts: 60,
		lasts: 14,
		position: [52.85618743, -9.40125568],
		comments: [
			{ by: 'gone_to_grass', subject: 'Lift', content: 'I can give you a lift from Ennis.' },
		],
	},
	// Nobody has put it on the map.
	{ id: 233, by: 'gutstring', name: 'Santiago O <b>Buenos Aires</b>?', starts: 90, lasts: 30 },
	{
		id: 240,
		by: 'Tadhg an Asail',
		name: 'An Asal Ar An mBóthar',
		starts: 200,
		lasts: 1,
		position: [52.14093265, -10.26871352],
	},
];
