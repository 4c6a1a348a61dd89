import { tune } from '../write.ts';

export const waltzesAndMazurkas = [
	tune({
		id: 212,
		name: 'The South Wind',
		type: 'waltz',
		by: 'Etsuko whistles',
		tunebooks: 2760,
		aliases: ['An Ghaoth Aneas', 'The Southern Breeze'],
		settings: [
			{
				key: 'Gmajor',
				by: 'Etsuko whistles',
				abc: `
				dc|:B3 AG2|B3 cd2|A4 AB|A4 dc|B3 AG2|G3 AB2|D6|D4 DE|
				F4 F2|E3 DE2|F3 DF2|G3 AB2|c3 BA2|B3 GA2|G6|1 G4 dc:|2 G4 Bc||
				|:d3 ed2|d2B2G2|c2e4|e4 ef|g3 fe2|d3 BG2|A6|A4 Bc|
				d3 ed2|d2B2G2|c2e4|e4 fe|d3 cB2|A3 GF2|G6|1 G4 Bc:|2 G4 z2||`,
			},
			{
				key: 'Dmajor',
				by: 'Póilín na nÓg',
				abc: `
				ag|:"D"f3e d2|f3g a2|"A"e6|e4 ag|"D"f3e d2|d3e f2|"A"A6|A4 AB|
				"A"c4 c2|"G"B3A B2|"A"c3A c2|"D"d3e f2|"G"g3f e2|"A"f3d e2|"D"d6|d4:|`,
			},
		],
		comments: [
			{
				by: 'Etsuko whistles',
				subject: 'Waltz or air?',
				content: 'When my mother hums it, it is an air. When she washes up, it is a waltz.',
			},
		],
	}),
	tune({
		id: 240,
		name: 'Sí Bheag Sí Mhór',
		type: 'waltz',
		by: 'Bláthnaid',
		composer: "Turlough O'Carolan",
		tunebooks: 3050,
		aliases: ['Sheebeg And Sheemore', 'Si Beag Si Mor', 'Bonny Cuckoo'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Bláthnaid',
				abc: `
				de|:f3ed2|d2de d2|B4A2|F4A2|BA Bc d2|e4 de|f2f2e2|d4f2|
				B4e2|A4d2|F4E2|D4f2|B4e2|A4dc|d6|1 d4de:|2 d4f2||
				|:a2ba gf|e2f2g2|f3ed2|B4A2|Bc d2e2|f4 ed|e6|e2f2g2|
				a3gf2|e3dB2|d2BA F2|E3FG2|F4A2|B2c2d2|d6|1 d4f2:|2 d6||`,
			},
			{
				key: 'Dmajor',
				by: 'gutstring',
				abc: `
				|:{e}f2 ed cd|d4 de|dc B2A2|F2A2d2|Bc d2B2|A2F2A2|B2 BA FA|E4 de|
				f3 ed2|B3 cd2|A3 FA2|B2 d2 ef|g2 fe dB|A2 BA FE|D6|D4 A2:|`,
			},
		],
		comments: [
			{
				by: 'gutstring',
				subject: 'Carolan',
				content: 'It is said to be the first one he made, about two hills that quarrelled.',
			},
		],
	}),
	tune({
		id: 398,
		name: "Sonny's",
		type: 'mazurka',
		by: 'boxwood &amp; brass',
		tunebooks: 940,
		aliases: ["Sonny's Mazurka"],
		settings: [
			{
				key: 'Dmajor',
				by: 'boxwood &amp; brass',
				abc: `
				|:A>B|d2d2 de|fefg f2|A2A2 A>B|c2B4|g2g2 f>e|f2fe dB|A>B A2 G2|F4:|
				|:de|f2f2 fe|f2a2 a2|g2g2 gf|g2b4|a2a2 f>d|e2ef ed|c2B2 A2|d4:|`,
			},
			{
				key: 'Dmajor',
				by: 'Tadhg an Asail',
				abc: `
				AG|:F>A d2 d>e|f>e d2 A2|c>B G2 B2|B2 A2 AG|F>A d2 d>e|f>e d2 f2|e>d c2 e2|d4 AG:|
				|:fg|a>f d2 f2|g>e c2 e2|f>d B2 d2|c>B A2 fg|a>f d2 f2|g>e c2 e2|A>B c2 e2|d4:|`,
			},
		],
	}),
	tune({
		id: 406,
		name: 'Shoe The Donkey',
		type: 'mazurka',
		by: 'Tadhg an Asail',
		tunebooks: 810,
		aliases: ['Cuir Crú Ar An Asal', 'The Varsovienne'],
		settings: [
			{
				key: 'Gmajor',
				by: 'Tadhg an Asail',
				abc: `
				|:d2|B2B2 d2|A2A2 d2|B2B2 AB|G2G2 d2|B2B2 d2|A2A2 d2|B2A2 F2|G4:|
				|:Bc|d2 B>d g2|f2 e2 AB|c2 A>c f2|e2 d2 Bc|d2 B>d g2|f2 e2 AB|c2 A2 F2|G4:|`,
			},
			{
				key: 'Dmajor',
				by: 'bones_and_spoons',
				abc: `
				|:a2|f>g f2 a2|e>f e2 a2|f2 e2 c2|d4 a2|f>g f2 a2|e>f e2 a2|f2 e2 c2|d4:|
				|:fg|a2 f2 d2|b4 ef|g2 e2 c2|a4 fg|a2 f2 d2|b4 ef|g2 e2 c2|d4:|`,
			},
		],
	}),
];
