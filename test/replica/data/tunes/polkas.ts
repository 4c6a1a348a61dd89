import { tune } from '../write.ts';

export const polkas = [
	tune({
		id: 412,
		name: "John Ryan's",
		type: 'polka',
		by: 'Séamaisín',
		tunebooks: 2980,
		aliases: ['The Forty Pound Float', 'Port Sheáin Uí Riain'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Séamaisín',
				abc: `
				|:dd B/c/d/B/|AF AF|dd B/c/d/B/|AF E2|
				dd B/c/d/B/|AF AF|d/e/f/d/ ef|d2 d2:|
				|:fd de/f/|gf ed|fd de/f/|gf a2|
				fd de/f/|gf ed|d/e/f/d/ ef|d2 d2:|`,
			},
			{
				key: 'Gmajor',
				by: 'Póilín na nÓg',
				abc: `
				|:gg e/f/g/e/|dB dB|gg e/f/g/e/|dB A2|
				gg e/f/g/e/|dB dB|g/a/b/g/ ab|g2 g2:|
				|:bg ga/b/|c'b ag|bg ga/b/|c'b d'2|
				bg ga/b/|c'b ag|g/a/b/g/ ab|g2 g2:|`,
			},
		],
		comments: [
			{
				by: 'Póilín na nÓg',
				subject: 'In G for the small fiddles',
				content: 'The children play it up there because their teacher has it there. It sparkles.',
			},
		],
	}),
	tune({
		id: 438,
		name: 'The Ballydesmond',
		type: 'polka',
		by: 'Tadhg an Asail',
		tunebooks: 2240,
		aliases: ['Polca Bhaile Deasún', 'The Maid Of Ardagh'],
		settings: [
			{
				key: 'Adorian',
				by: 'Tadhg an Asail',
				abc: `
				|:EA AB|cd e2|G>A GF|GA G/F/D|
				EA AB|cd ef|ge dB|A2 A2:|
				|:a>g ab|ag ed|ge dg|ge d2|
				ef ge|ag ed|ge dB|A2 A2:|`,
			},
			{
				key: 'Adorian',
				by: 'Séamaisín',
				abc: `
				|:EA A>B|cd e>d|G>F GA|G/A/G/F/ ED|
				EA A>B|cd e>f|g/f/e dB|1 A2 AG:|2 A2 Ae||
				|:a>g a/b/a/g/|e/a/g/e/ d2|g>f ga/g/|ed e>f|
				g>f g/a/b/g/|ag e>d|g/f/e dB|1 A2 Ae:|2 A2 A2||`,
			},
		],
		comments: [
			{
				by: 'Séamaisín',
				subject: 'One, two or three',
				content:
					'There are at least three of these and a good night has them all in a row, see https://example.org/sliabh-luachra',
			},
		],
	}),
	tune({
		id: 466,
		name: 'Britches Full Of Stitches',
		type: 'polka',
		by: 'Nuala Goose',
		tunebooks: 1900,
		aliases: ['The Breeches Full Of Stitches', 'Bríste Breac'],
		settings: [
			{
				key: 'Amajor',
				by: 'Nuala Goose',
				abc: `
				|:AB ce|f/e/c e2|AB cc/B/|AF B2|
				AB ce|f/e/c ef/g/|ae cB|A2 A2:|
				|:ef/g/ ae|f/e/c e2|ef/g/ ae|fe cB|
				ef/g/ ae|f/e/c e>f|ec Bc|A2 A2:|`,
			},
			{
				key: 'Gmajor',
				by: 'Paddy-go-slowly',
				abc: `
				|:GA B>A|Bd e/d/B|GA BB/A/|GE A2|
				GA B>A|Bd e/d/e/f/|gd BA|G2 G2:|
				|:de/f/ gd|e/d/B d2|de/f/ gd|ed BA|
				de/f/ gd|e/d/B d>e|dB AB|G2 G2:|`,
			},
		],
	}),
	tune({
		id: 489,
		name: 'Maggie In The Wood',
		type: 'polka',
		by: 'Bláthnaid',
		tunebooks: 1450,
		aliases: ['Máirín Sa Choill', 'The Wood Maggie Was In'],
		settings: [
			{
				key: 'Gmajor',
				by: 'Bláthnaid',
				abc: `
				|:G>A BG|cB AG|F>G AB|cB AG|
				G>A BG|cB AB|cA FA|G2 G2:|
				|:g2 f>e|dc BA|g2 fg|a2 ag|
				gf ef|dc BA|GB AF|G2 G2:|`,
			},
			{
				key: 'Gmajor',
				by: 'Hannes aus Husum',
				abc: `
				d|:"G"G2 BG|c/B/A/G/ "D"F>E|DF AB|"C"cB "G"A>d|
				"G"G2 BG|"C"cB "D"AB/c/|dA FA|1 "G"G2 G>d:|2 "G"G2 G2||
				|:"G"g2 "D"f2|"C"e/f/e/d/ "G"B2|"G"gg "D"fg|a>b ag|
				"C"ge "D"fd|"C"ec "G"dB|"D"c/B/A/G/ FA|"G"G2 G2:|`,
			},
		],
	}),
];
