import { tune } from '../write.ts';

export const barndancesAndMarches = [
	tune({
		id: 274,
		name: "If There Weren't Any Women In The World",
		type: 'barndance',
		by: 'Nuala Goose',
		tunebooks: 1080,
		aliases: ['Mura Mbeadh Mná Ar An Saol'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Nuala Goose',
				abc: `
				|:(3ABc|d2 f>e d2 A>F|G>A B>G E2 (3EFG|F2 A>F G>B A>G|F>E D>F A2 (3ABc|
				d2 f>e d2 A>F|G>A B>G E2 g>f|e>c A>B c>d e>c|d2 d2 d2:|
				|:f>g|a2 f>a g>f e>f|g2 e>g f>e d2|B>c d>e f>d A>F|E2 F2 E2 f>g|
				a2 f>a g>f e>f|g2 e>g f>e d2|e>c A>B c>d e>c|d2 d2 d2:|`,
			},
			{
				key: 'Gmajor',
				by: 'Séamaisín',
				abc: `
				|:D2|G2 BA G2 DB,|CD EC A,2 AG|FD FA dc AF|GA BG D2 D2|
				G2 BA G2 DB,|CD EC A,2 AG|FD FA dc AF|G2 G2 G2:|
				|:Bc|d2 Bd c2 AB|c2 Ac B2 GA|BG Bd g2 fe|d2 e2 d2 Bc|
				d2 Bd c2 AB|c2 Ac B2 GB|AF DE FG AF|G2 G2 G2:|`,
			},
		],
	}),
	tune({
		id: 281,
		name: 'The Curlew Hills',
		type: 'barndance',
		by: 'thirdstringflat',
		tunebooks: 870,
		aliases: ['An Corrshliabh'],
		settings: [
			{
				key: 'Gmajor',
				by: 'thirdstringflat',
				abc: `
				|:D2|G2 B>G F2 A>F|G>F G>A B2 d>c|B2 d>B A2 c>A|G>F E>F D2 d>c|
				B2 B>A G2 B>d|e2 e>d c2 A>G|F>D E>F G>A B>A|G2 G2 G2:|
				|:d2|g2 f>e d2 B>d|e>d c>B A2 d>c|B2 d>B A2 c>A|G>B d>g f2 e>f|
				g2 f>e d2 B>d|e2 c>e d2 B>G|F>D E>F G>A B>A|G2 G2 G2:|`,
			},
			{
				key: 'Gmajor',
				by: 'the back of the bus',
				abc: `
				|:(3DEF|G2 BG F2 AF|GFGA B2 (3Bcd|c2 ec B2 dB|AGFE D2 (3DEF|
				G2 BG F2 AF|GFGA B2 (3Bcd|ecAc BAGF|G2 G2 G2:|
				|:(3def|g2 fg e2 dB|c2 Bc A2 (3ABc|B2 dB A2 cA|BGAF D2 (3def|
				g2 fg e2 dB|c2 Bc A2 (3ABc|BdgB AcFA|G2 G2 G2:|`,
			},
		],
	}),
	tune({
		id: 352,
		name: "O'Neill's",
		type: 'march',
		by: 'O&#039;Dowd of the Drones',
		tunebooks: 1360,
		aliases: ["O'Neill's Cavalcade", 'Máirseáil Uí Néill'],
		settings: [
			{
				key: 'Adorian',
				by: 'O&#039;Dowd of the Drones',
				abc: `
				|:A2 A>B A2 G2|E2 G2 A2 B2|c2 B>A B2 A>G|E2 D2 D4|
				A2 A>B A2 G2|E2 G2 A2 B2|c>B A>G E2 G2|A4 A4:|
				|:e2 e>f e2 d2|c2 d2 e2 d>c|B2 B>c B2 A>G|E2 D2 D4|
				e2 e>f e2 d2|c2 d2 e>d c>B|c>B A>G E2 G2|A4 A4:|`,
			},
			{
				key: 'Bminor',
				by: 'Colm Ó Ceallacháin',
				abc: `
				|:F2|B3c B2 A2|F2 A2 B2 cd|e2 dc d2 cB|F2 E2 E2 FA|
				B3c B2 A2|F2 A2 B2 cd|edcB F2 A2|B4 B2:|
				|:cd|f3g f2 e2|d2 e2 f2 ed|c2 cd c2 BA|F2 E2 E2 FA|
				B3c B2 A2|F2 A2 B2 cd|edcB F2 A2|B4 B2:|`,
			},
		],
	}),
	tune({
		id: 369,
		name: 'The Return From Fingal',
		type: 'march',
		by: 'Gráinne B.',
		tunebooks: 1240,
		aliases: ['Fingal', 'An Filleadh Ó Fhine Gall'],
		settings: [
			{
				key: 'Eminor',
				by: 'Gráinne B.',
				abc: `
				|:EF|G2 F>E B2 A>B|d2 B>A B2 E>F|G2 F>E B2 A>F|E2 E>D E2 EF|
				G2 F>E B2 A>B|d2 e>f e2 d>B|A>B A>F D2 F2|E4 E2:|
				|:B>d|e2 e>f e2 d>B|A2 F>A B2 B>d|e2 e>f e2 d>B|A2 F2 E2 B>d|
				e2 e>f e2 d>B|A2 F>A B2 d2|A>B A>F D2 F2|E4 E2:|`,
			},
			{
				key: 'Ddorian',
				by: 'cranfan',
				abc: `
				|:D2|F2 ED A2 GA|c2 AG A2 DE|F2 ED A2 GE|D2 DC D2 DE|
				F2 ED A2 GA|c2 de d2 cA|GAGE C2 E2|D4 D2:|
				|:Ac|d2 de d2 cA|G2 EG A2 Ac|d2 de d2 cA|G2 E2 D2 Ac|
				d2 de d2 cA|G2 EG A2 c2|GAGE C2 E2|D4 D2:|`,
			},
		],
		comments: [
			{
				by: 'Gráinne B.',
				subject: 'After Clontarf',
				content: 'Played by pipers on the road home, they say. It is a long road at that tempo.',
			},
		],
	}),
];
