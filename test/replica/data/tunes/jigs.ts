import { tune } from '../write.ts';

export const jigs = [
	tune({
		id: 55,
		name: 'The Kesh',
		type: 'jig',
		by: 'rosinante',
		tunebooks: 5210,
		aliases: ['The Castle', 'The Kesh Mountain', 'The Kincora'],
		settings: [
			{
				key: 'Gmajor',
				by: 'rosinante',
				abc: `
				|:G3 GAB|A3 ABd|edd gdd|edB dBA|
				G3 GAB|A3 ABd|edd gdB|AGF G3:|
				|:B2B dBd|ege dBG|B2B dBG|ABA AGA|
				BAB dBd|ege dBd|gfg aga|bgg g3:|`,
			},
			{
				key: 'Gmajor',
				by: 'wet_reed',
				abc: `
				D|:~G3 GAB|~A3 ABd|edd gdd|edB dBA|
				~G3 GAB|~A3 ABd|edB gdB|1 AGF G2D:|2 AGF G2A||
				|:~B3 dBd|ege dBA|~B3 dBG|~A3 AGA|
				~B3 dBd|ege dBd|gfg aga|bgf g2A:|`,
			},
			{
				key: 'Amajor',
				by: 'Paddy-go-slowly',
				abc: `
				|:"A"A3 ABc|"E"B3 Bce|"A"fee aee|fec ecB|
				"A"A3 ABc|"E"B3 Bce|"D"fee aec|"E"BAG "A"A3:|
				|:"A"c2c ece|"D"faf "A"ecA|c2c ecA|"E"BcB BAB|
				"A"cBc ece|"D"faf "A"ece|"D"aga "E"bab|"A"c'aa a3:|`,
			},
		],
		comments: [
			{
				by: 'rosinante',
				subject: 'The Kesh',
				content:
					'The first jig half of us ever learned. I leave the second part plain and let the flutes at it.',
			},
			{
				by: 'Fionnuala Mhór',
				subject: 'Re: The Kesh',
				content: 'Plain? You should hear what they do to it in our kitchen.',
			},
			{
				by: 'Paddy-go-slowly',
				subject: 'In A',
				content:
					'Our box player has it in A, so I put that up as well. The high c in the last bar is for those who own one.',
			},
		],
	}),
	tune({
		id: 27,
		name: 'The Swallowtail',
		type: 'jig',
		by: 'Gráinne B.',
		tunebooks: 4120,
		aliases: ['The Dromey', 'From The New Country', 'The Swallow&#039;s Tail Jig'],
		settings: [
			{
				key: 'Edorian',
				by: 'Gráinne B.',
				abc: `
				|:GEE BEE|GEE BAG|FDD ADD|dcd AGF|
				GEE BEE|GEE B2c|dcd AGF|GEE E2F:|
				|:Bcd e2f|e2f edB|Bcd e2f|edB d3|
				Bcd e2f|e2f edB|dcd AGF|GEE E2F:|`,
			},
			{
				key: 'Edorian',
				by: 'cranfan',
				abc: `
				F|:~E3 BEE|GEE BAG|~D3 ADD|dAF DEF|
				~E3 BEE|GEE B2c|dBd AFD|1 FEE E2F:|2 FEE E2A||
				|:Bcd ~e3|fae edB|Bcd e2f|gfe d2A|
				Bcd ~e3|faf edB|dBd AFD|1 FEE E2A:|2 FEE E3||`,
			},
			{
				key: 'Eminor',
				by: 'Hannes aus Husum',
				abc: `
				|:"Em"GEE BEE|GEE BAG|"D"FDD ADD|"D"dcd AGF|
				"Em"GEE BEE|GEE "G"B2c|"D"dcd AGF|"Em"GEE E3:|
				|:"Em"Bcd "D"e2f|"Em"e2f "G"edB|"Em"Bcd "D"e2f|"Bm"edB d3|
				"Em"Bcd "D"e2f|"Em"e2f "G"edB|"D"dcd AGF|"Em"GEE E3:|`,
			},
		],
		comments: [
			{
				by: 'Gráinne B.',
				subject: 'Two tunes, one name',
				content: 'There is a reel with the same name and nobody ever says which one they mean.',
			},
			{
				by: 'cranfan',
				subject: 'Re: Two tunes, one name',
				content: 'In our place it is &quot;the one in E&quot; &amp; that settles it.',
			},
			{
				by: 'O&#039;Dowd of the Drones',
				subject: 'Ending',
				content:
					'I come home like this, over a low drone:\n\n|dcd AGF|GEE E2D|\n\nand the next tune starts on the D.',
			},
			{
				by: 'Hannes aus Husum',
				subject: 'Re: Ending',
				content:
					'Nice! I wrote it out at https://example.org/swallowtail?part=2&bars=8 with chords.',
			},
		],
	}),
	tune({
		id: 140,
		name: 'The Irish Washerwoman',
		type: 'jig',
		by: 'Old Tom Tattersall',
		tunebooks: 1640,
		aliases: ['The Country Courtship', 'The Scotch Bagpipes', 'An Bhean Níocháin'],
		settings: [
			{
				key: 'Gmajor',
				by: 'Old Tom Tattersall',
				abc: `
				d|:BGG DGG|BGB dcB|cAA EAA|cAc edc|
				BGG DGG|BGB dcB|cBc Adc|BGG G2d:|
				|:gdg gdg|gdg bag|fdf fdf|fdf agf|
				egg dgg|cgg Bgg|cBc Adc|BGG G2d:|`,
			},
			{
				key: 'Gmajor',
				by: 'bones_and_spoons',
				abc: `
				|:dc|BGG DGG|BAB dcB|cAA EAA|ceg fed|
				BGG DGG|BAB dcB|cec Adc|BGG G:|
				|:dB|gbg dBG|gbg dBG|faf dAF|faf def|
				egf edc|dgf edc|BdB AcA|GBG G:|`,
			},
		],
		comments: [
			{
				by: 'bones_and_spoons',
				subject: 'Do people still play this?',
				content: 'Asking for a friend who was asked for it at a wedding.',
			},
			{
				by: 'Old Tom Tattersall',
				subject: 'Re: Do people still play this?',
				content: 'They do when I am there.',
			},
			{
				by: 'M’Ginty’s Goat',
				subject: 'Re: Re: Do people still play this?',
				content: 'That’s why we changed the night.',
			},
		],
	}),
];
