import { tune } from '../write.ts';

export const reels = [
	tune({
		id: 71,
		name: 'Drowsy Maggie',
		type: 'reel',
		by: 'Tadhg an Asail',
		tunebooks: 4480,
		aliases: ['Sleepy Maggie', 'Máirín Codlatach'],
		settings: [
			{
				key: 'Edorian',
				by: 'Tadhg an Asail',
				abc: `
				|:E2BE dEBE|E2BE AFDF|E2BE dEBE|BABc dAFD:|
				|:d2fd c2ec|defg afge|d2fd c2ec|BABc dAFA|
				d2fd c2ec|defg afge|afge fdec|BABc dAFD:|`,
			},
			{
				key: 'Edorian',
				by: 'Bláthnaid',
				abc: `
				|:EBBE dEBE|E2BE AFDF|EBBE dEBE|BABc dAFD|
				E2BE dEBE|E2BE AFDF|E2BE dEBE|BABc dAFA||
				dAfA cAeA|defg afge|d2fd c2ec|BABc dBAF|
				dAfA cAeA|defg ~a3g|agaf gfec|BABc dAFD||`,
			},
		],
		comments: [
			{
				by: 'Tadhg an Asail',
				subject: 'Drowsy Maggie',
				content: 'Start it slowly and the dancers will wait for you. Once.',
			},
			{
				by: 'gutstring',
				subject: 'Re: Drowsy Maggie',
				content:
					'The low E against the open B string is half the tune on the guitar: | E2BE dEBE | with the thumb kept down.\n\nThe other half is knowing when to leave the A chord out.',
			},
			{
				by: 'Bláthnaid',
				subject: 'Third part?',
				content:
					'My grandfather had a third part. All I have of it is\n\n|:gfga bgeg|fefg afdf|\n\nand then he would sneeze. If anybody knows the rest, he would be glad, wherever he is.',
			},
			{
				subject: 'Re: Third part?',
				content:
					'It goes back to the first two bars and ends like the second part. I heard him, too.',
			},
			{
				by: 'wet_reed',
				subject: 'Re: Third part?',
				content: 'Written out here: <https://example.org/maggie/third-part.abc> (not by me).',
			},
			{
				by: 'O&#039;Dowd of the Drones',
				subject: 'E &amp; D',
				content:
					'On the pipes the D bars want the bottom D &ndash; hard &ndash; and nothing else. &ldquo;Less is more&rdquo;, as I keep telling the banjo.',
			},
			{ by: 'thirdstringflat', subject: 'Re: E &amp; D', content: 'I heard that.' },
			{
				by: 'Etsuko whistles',
				subject: 'Set',
				content:
					"We play this before Cooley's (https://thesession.org/tunes/97) and after nothing, because people clap.",
			},
		],
	}),
	tune({
		id: 97,
		name: "Cooley's",
		type: 'reel',
		by: 'wet_reed',
		tunebooks: 4630,
		aliases: ["Luttrell's Pass", 'The Tulla', 'Put The Cake In The Dresser'],
		settings: [
			{
				key: 'Edorian',
				by: 'wet_reed',
				abc: `
				|:EBBA B2EB|B2AB dBAG|FDAD BDAD|FDAD dAFD|
				EBBA B2EB|B2AB defg|afec dBAF|DEFD E2D2:|
				|:eBB2 eBgf|eBB2 gedB|A2FA DAFA|A2FA defg|
				eBB2 eBgf|eBBB defg|afec dBAF|DEFD E4:|`,
			},
			{
				key: 'Edorian',
				by: 'lilter_from_lahinch',
				abc: `
				|:D|EB{c}BA B2EB|~B2AB dBAG|~F2AF BFAF|DEFD dAFD|
				EB{c}BA B2EB|~B2AB defg|afe^c dBAF|DEFD E3:|
				|:f|eB~B2 eBgB|eB~B2 gedB|~A2FA DAFA|~A2FA defg|
				eB~B2 eBgB|eB (3BBB defg|afec dBAF|DEFD E3:|`,
			},
			{
				key: 'Eminor',
				by: 'Hannes aus Husum',
				abc: `
				|:"Em"EBBA B2EB|B2AB dBAG|"D"FDAD BDAD|FDAD dAFD|
				"Em"EBBA B2EB|B2AB defg|"D"afed "Bm"dBAF|"D"DEFD "Em"E2D2:|
				|:"Em"eB B2 eBgf|eB B2 gedB|"D"A2FA DAFA|A2FA defg|
				"Em"eB B2 eBgf|eBBB defg|"D"afed "Bm"dBAF|"D"DEFD "Em"E4:|`,
			},
		],
		comments: [
			{
				by: 'wet_reed',
				subject: "Cooley's",
				content: 'Everybody knows it; nobody agrees about bar three.',
			},
			{
				by: 'Etsuko whistles',
				subject: 'Re: Cooley&#8217;s',
				content: 'Bar 3 from my teacher: |FDAD BDAF|. She says &#039;smaller steps&#039;.',
			},
			{ by: 'wet_reed', subject: 'Re: Cooley’s', content: 'See?' },
		],
	}),
	tune({
		id: 162,
		name: "Miss McLeod's",
		type: 'reel',
		by: 'Séamaisín',
		tunebooks: 2050,
		aliases: ["Miss McCloud's", 'The Enterprising Butcher', 'Hop High Ladies'],
		settings: [
			{
				key: 'Gmajor',
				by: 'Séamaisín',
				abc: `
				|:G2BG dGBG|G2Bd A2GA|G2BG dGBG|ABcA BGAF|
				G2BG dGBG|G2Bd A2GA|Bded Bded|ABcA BGAF:|
				|:G2gf edeg|G2Bd A2GA|G2gf edeg|abag egdB|
				G2gf edeg|G2Bd A2GA|Bded Bded|ABcA BGAF:|`,
			},
			{
				key: 'Amajor',
				by: 'thirdstringflat',
				abc: `
				|:A2cA eAcA|A2ce B2AB|A2cA eAcA|Bcdc BAFE|
				A2cA eAcA|A2ce B2AB|cefe cefe|BcdB cABG:|
				|:A2ag fefa|A2ce B2AB|A2ag fefa|bc'ba faec|
				A2ag fefa|A2ce B2AB|cefe cefe|BcdB cABG:|`,
			},
		],
	}),
	tune({
		id: 204,
		name: 'Toss The Feathers',
		type: 'reel',
		by: 'Colm Ó Ceallacháin',
		tunebooks: 1880,
		aliases: ['An Caitheamh Cleití'],
		settings: [
			{
				key: 'Edorian',
				by: 'Colm Ó Ceallacháin',
				abc: `
				|:E2BE dEBE|E2BA FDAD|E2BE dEBA|BdAF FEED|
				E2BE dEBE|E2BA FDAD|EFGA ~B3A|BdAF FEE2:|
				|:Beed e2de|feed BAFA|Beed e2dB|AcBA FEED|
				Beed e2de|feed B2AB|defe dBAB|dBAF FEE2:|`,
			},
			{
				key: 'Dmixolydian',
				by: 'cranfan',
				abc: `
				|:D2AD FDAD|D2AG FDEF|G2dG FGdG|GABG AFDE|
				D2AD FDAD|D2AG FDEF|~G3A BcdB|AcGE FDD2:|
				|:Add^c d2Ad|dcAB cAGE|Add^c d2ef|gedc ADD2|
				Add^c d2Ad|dcAB cdef|gfed cAGE|FDAF GEFD:|`,
			},
			{
				key: 'Edorian',
				by: 'wet_reed',
				abc: `
				|:E2BE dEBE|E2BA FDAD|
				E2BE dEBA|BdAF FEED|
				E2BE dEBE|E2BA FDAD|
				EFGA {c}B3A|BdAF FE~E2:||:
				Beed e2de|feed BAFA|Beed e2dB|AcBA FEED|
				Beed e2de|feed B2AB|
				defe dBAB|dBAF FEE2:|]`,
			},
		],
		comments: [
			{
				by: 'Colm Ó Ceallacháin',
				subject: 'Two different tunes?',
				content:
					'There is one in E and there is one in D and they may be cousins. I have put the other below until somebody throws it out.',
			},
		],
	}),
	tune({
		id: 251,
		name: 'The Sally Gardens',
		type: 'reel',
		by: 'Etsuko whistles',
		tunebooks: 3120,
		aliases: ['Gort Na Saileán', 'The Sally Garden'],
		settings: [
			{
				key: 'Gmajor',
				by: 'Etsuko whistles',
				abc: `
				|:G2DG BGDG|BGBd efge|d2BG AGEF|GEDE GABA|
				G2DG BGDG|BGBd efge|d2BG AGEF|1 GEDE G2D2:|2 GEDE G2Bd||
				|:g2gd edBd|e2ed efge|d2Bd egfe|dBAc BGAF|
				g2gd edBd|e2ed efge|d2BG AGEF|GEDE G2Bd:|`,
			},
			{
				key: 'Gmajor',
				by: 'rosinante',
				abc: `
				|:~G3D BDGD|BGBd efge|dBBG AGEG|DEGA BdAB|
				~G3D BDGD|BGBd efge|dBBG AGEG|DEGA BGG2:|
				|:~g3e dBGB|~e3d efge|dBBd edef|gedB AcBA|
				~g3e dBGB|~e3d efge|dBBG AGEG|DEGA BGG2:|`,
			},
		],
		comments: [
			{ by: 'rosinante', subject: '', content: 'Not the air!' },
			{ by: 'Etsuko whistles', subject: '', content: 'I know. They ask for the air.' },
			{ by: 'rosinante', subject: '', content: 'Play them this.' },
		],
	}),
];
