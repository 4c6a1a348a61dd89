import { tune } from '../write.ts';

export const strathspeysAndThreeTwos = [
	tune({
		id: 363,
		name: 'The Braes Of Mar',
		type: 'strathspey',
		by: 'Øystein på fele',
		tunebooks: 760,
		aliases: ['Braes O&amp;rsquo; Mar', 'Some Say The Devil&#8217;s Dead'],
		settings: [
			{
				key: 'Amajor',
				by: 'Øystein på fele',
				abc: `
				e|:A<A A>B c>B A>c|d>f e>c B2 B>c|A<A A>B c>B A>c|e>f e>c A2 A2:|
				|:e<e f>e c<e f>e|a>f e>c B2 B>c|e<e f>e c>e f>a|e>c B>c A2 A2:|`,
			},
			{
				key: 'Gmajor',
				by: 'bones_and_spoons',
				abc: `
				|:D|G<G G>A B>A G>B|c>e d>B A2 A>B|G<G G>A B>A G>B|d<e d>B G2 G:|
				|:B|d<d e>d B<d e>d|g>e d>B A2 A>B|d<d e>d B>d e>g|(3dcB (3cBA G2 G:|`,
			},
		],
	}),
	tune({
		id: 385,
		name: 'Money Musk',
		type: 'strathspey',
		by: 'Old Tom Tattersall',
		tunebooks: 890,
		aliases: ['The Highland Fling', "Sir Archibald Grant's"],
		settings: [
			{
				key: 'Amajor',
				by: 'Old Tom Tattersall',
				abc: `
				|:a|c<A A>a f>d e>c|B<B B>a f>d e>g|a>A A>a f>d e>c|d>f e>d c<A A:|
				|:e|c<A e>A c<A e>c|d<B B>e c<A e>g|a>A A>a f>d e>c|d>f e>d c<A A:|`,
			},
			{
				key: 'Gmajor',
				by: 'lilter_from_lahinch',
				abc: `
				|:D|B<G G>g e>c d>B|A<A A>g e>c d>f|g>G G>g e>c d>B|c>e d>c B<G G:|
				|:d|(3BAG d>G (3BAG d>B|c<A A>d (3BAG d>f|g>G G>g e>c d>B|(3cde (3dcB B<G G:|`,
			},
		],
	}),
	tune({
		id: 431,
		name: 'Rusty Gulley',
		type: 'three-two',
		by: 'O&#039;Dowd of the Drones',
		tunebooks: 540,
		aliases: ['Rusty Gully'],
		settings: [
			{
				key: 'Gmajor',
				by: 'O&#039;Dowd of the Drones',
				abc: `
				|:B4 B2G2 A2B2|c2BA B2G2 A2F2|B4 B2G2 A2B2|c2BA B2G2 G4:|
				|:d4 d2B2 c2d2|e2dc d2B2 c2A2|d4 d2B2 c2d2|c2BA B2G2 G4:|`,
			},
			{
				key: 'Gmajor',
				by: 'Øystein på fele',
				abc: `
				|:B2d2 B2G2 A2B2|cBAG B2G2 A2F2|B2d2 B2G2 A2B2|cBAG FGAF G4:|
				|:dedc B2G2 c2d2|edcB d2B2 c2A2|dedc B2G2 c2e2|dcBA BGAF G4:|`,
			},
		],
	}),
	tune({
		id: 474,
		name: 'The Dusty Miller',
		type: 'three-two',
		by: 'wet_reed',
		tunebooks: 690,
		aliases: ['An Muilleoir Deannachúil'],
		settings: [
			{
				key: 'Gmajor',
				by: 'wet_reed',
				abc: `
				|:d2B2 G2B2 d2B2|d2B2 A2F2 A2c2|d2B2 G2B2 d2ef|g2e2 d2B2 G4:|
				|:g2f2 e2d2 g4|g2f2 e2A2 A2c2|B2c2 d2e2 d2ef|g2e2 d2B2 G4:|`,
			},
			{
				key: 'Amixolydian',
				by: 'Old Tom Tattersall',
				abc: `
				|:e2c2 A2c2 e2c2|e2c2 B2G2 B2d2|e2c2 A2c2 e2fg|a2f2 e2c2 A4:|
				|:agfe a2f2 e2d2|cdef g2B2 B2d2|c2d2 e2f2 e2fg|a2f2 ecBc A4:|`,
			},
		],
	}),
];
