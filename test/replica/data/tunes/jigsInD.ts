import { tune } from '../write.ts';

export const jigsInD = [
	tune({
		id: 188,
		name: 'Haste To The Wedding',
		type: 'jig',
		by: 'Fionnuala Mhór',
		tunebooks: 2210,
		aliases: ['Carrickfergus', 'Rural Felicity', 'A Trip To The Gargle'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Fionnuala Mhór',
				abc: `
				|:A2A Agf|ede fdB|A2A AFD|EFE EFG|
				A2A Agf|ede fdB|ABA agf|edc d3:|
				|:faf faf|gbg gbg|faf fdf|ede efg|
				faf gbg|afd gec|A2A agf|edc d3:|`,
			},
			{
				key: 'Dmajor',
				by: 'lilter_from_lahinch',
				abc: `
				AG|:F2A Agf|ede fdB|AFA AGF|GFG EFG|
				F2A Agf|ede fdB|ABA agf|1 edc dAG:|2 edc d2e||
				|:f2a afa|b2g gbg|f2a afd|e2f efg|
				a3 faf|gfg eag|f2d gec|1 ded d2e:|2 ded dAG||`,
			},
		],
		comments: [
			{ by: 'Nuala Goose', subject: 'Set', content: 'Goes well after The Kesh, before tea.' },
		],
	}),
	tune({
		id: 233,
		name: 'Smash The Windows',
		type: 'jig',
		by: 'the back of the bus',
		tunebooks: 1190,
		aliases: ['Roaring Jelly'],
		settings: [
			{
				key: 'Dmajor',
				by: 'the back of the bus',
				abc: `
				|:dAF DFA|ded cBA|dcd efg|fdf ecA|
				dAF DFA|ded cBA|gfg Adc|d3 d2A:|
				|:faf def|geg ABc|dcd efg|fdf ecA|
				faf def|geg ABc|dfd Adc|d3 d3:|`,
			},
			{
				key: 'Dmajor',
				abc: `
				A|dAF DFA|dfd cBA|d2d efg|fed ecA|
				dAF DFA|dfd cBA|gfe Adc|d3 d2:|
				g|f2f def|g2e ABc|d2d efg|fed ecA|
				f2f def|g2e ABc|ded Adc|d3 d2:|`,
			},
		],
	}),
	tune({
		id: 306,
		name: 'The Connaughtman’s Rambles',
		type: 'jig',
		by: 'Póilín na nÓg',
		tunebooks: 1770,
		aliases: ['Fánaíocht An Chonnachtaigh'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Póilín na nÓg',
				abc: `
				|:FAA dAA|BAA dAG|FAA dfe|dBB BAG|
				FAA dAA|BAA def|gfe dfe|1 dBB BAG:|2 dBB B3||
				|:fbb faa|fed def|fbb faa|fed e3|
				fbb faa|fed def|gfe dfe|1 dBB B3:|2 dBB BAG||`,
			},
			{
				key: 'Dmajor',
				by: 'thirdstringflat',
				abc: `
				|:"D"FAA dAA|"G"BAB "D"dAG|F2A dfe|"Bm"d2B "A"BAG|
				"D"FAA dAA|"G"BAB "D"def|"Em"gfe "D"dfe|"Bm"dBA "A"BAG:|
				|:"Bm"f2b "D"faf|fed def|"Bm"f2b "D"faf|"D"fed "A"e2d|
				"Bm"f2b "D"faf|fed def|"Em"gfe "D"dfe|"Bm"dBA "A"BAG:|`,
			},
		],
		comments: [
			{
				by: 'thirdstringflat',
				subject: 'The turn',
				content:
					'Where the rest of us are out of breath, my teacher puts a roll:\n\n|:~F3 dAA|~B3 dAG|~F3 dfe|dBB BAG:|\n\nThe second part is a matter of courage.',
			},
			{
				by: 'gutstring',
				subject: 'Re: The turn',
				content: 'And D | G | Em | A under it, whatever the box player says.',
			},
			{
				by: 'Nuala Goose',
				subject: 'Its cousin',
				content:
					'I made it a cousin in nine, for slow evenings:\n\nX: 1\nT: The Rambler At Rest\nM: 9/8\nL: 1/8\nK: G\n|:G2B dBG BAG|A2c ecA cBA|\nG2B dBd gdB|cAF G3 G2D:|',
			},
		],
	}),
	tune({
		id: 391,
		name: 'The Lark In The Morning',
		type: 'jig',
		by: 'gutstring',
		tunebooks: 2640,
		aliases: ['An Fhuiseog Ar Maidin', 'The Welcome', 'A Western Lilt'],
		settings: [
			{
				key: 'Dmajor',
				by: 'gutstring',
				abc: `
				|:AFA AFA|BGB BdB|AFA AFA|fed BdB|
				AFA AFA|BGB BdB|def afe|1 fdB BdB:|2 fdB BAB||
				|:def afb|afb afe|def afb|afe fdB|
				def afb|afb afe|gbg faf|1 edB BAB:|2 edB Bdc||
				|:dfd cec|BdB AFA|dfd cec|BAB d2B|
				dfd cec|BdB AFA|def afe|1 fdB Bdc:|2 fdB Bde||
				|:faf fef|def fef|faf fef|edB Bde|
				faf fef|def fef|gbg faf|1 edB Bde:|2 edB BdB||`,
			},
			{
				key: 'Dmajor',
				by: 'boxwood &amp; brass',
				abc: `
				|:~A3 AFA|~B3 BdB|~A3 dAF|fed BdB|
				~A3 AFA|~B3 BdB|def afe|fdB B2d:|
				|:d2f afb|afb afb|d2f afb|afe fdB|
				d2f afb|afb afe|gbg fag|edB B2A:|`,
			},
		],
		comments: [
			{
				by: 'boxwood &amp; brass',
				subject: 'Two parts or four',
				content: 'We only ever had two parts of it. Where did the others come from, a boat?',
			},
		],
	}),
];
