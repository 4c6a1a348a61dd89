import { tune } from '../write.ts';

export const hornpipes = [
	tune({
		id: 129,
		name: 'The Harvest Home',
		type: 'hornpipe',
		by: 'Old Tom Tattersall',
		tunebooks: 2310,
		aliases: ['Cork Hornpipe', 'Deireadh An Fhómhair'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Old Tom Tattersall',
				abc: `
				(3ABc|:dAFA DAFA|defe dcBA|eAfA gAfA|edcB AGFE|
				dAFA DAFA|defe dcBA|eAfA gfed|1 c2d2 d2Bc:|2 c2d2 d2cd||
				|:eAfA gAfA|edcB ABcd|eAfA gAfA|edcB A2Bc|
				dAFA DAFA|defe dcBA|eAfA gfed|1 c2d2 d2cd:|2 c2d2 d2z2||`,
			},
			{
				key: 'Dmajor',
				by: 'gutstring',
				abc: `
				|:d>AF>A D>AF>A|d>ef>e d>cB>A|(3eee f>e g>ef>e|(3edc (3BAG (3FED (3CDE|
				d>AF>A D>AF>A|d>ef>e d>cB>A|(3eee f>e g>ec>e|d2f2 d4:|`,
			},
		],
	}),
	tune({
		id: 196,
		name: 'The Boys Of Bluehill',
		type: 'hornpipe',
		by: 'boxwood &amp; brass',
		tunebooks: 2570,
		aliases: ['Buachaillí An Chnoic Ghoirm', 'The Lads Of North Tyne'],
		settings: [
			{
				key: 'Dmajor',
				by: 'boxwood &amp; brass',
				abc: `
				|:FA|BAFA D2FA|BABc d2ef|gfed BdAF|E2EF EDEF|
				BAFA D2FA|BABc d2ef|gfed cABc|d2d2 d2:|
				|:fg|afdf a2gf|efgf e2de|fdef gfed|B2e2 e2dc|
				BAFA D2FA|BABc d2ef|gfed cABc|d2d2 d2:|`,
			},
			{
				key: 'Dmajor',
				by: 'Fionnuala Mhór',
				abc: `
				dc|:(3BcB AF D2 (3FGA|BABc d2ef|gfed (3Bcd AF|GFEF E2dc|
				(3BcB AF D2 (3FGA|BABc d2ef|gfed cABc|1 d2f2 d2dc:|2 d2f2 d2de||
				|:faaf ~a2gf|eggf g2fe|fafd gfed|B2e2 e2dc|
				(3BcB AF D2 (3FGA|BABc d2ef|gfed cABc|1 d2f2 d2de:|2 d2f2 d4||`,
			},
		],
		comments: [
			{
				by: 'Fionnuala Mhór',
				subject: 'Speed',
				content: 'Slower than that. And slower than that, too.',
			},
		],
	}),
	tune({
		id: 267,
		name: 'The Rights Of Man',
		type: 'hornpipe',
		by: 'Tadhg an Asail',
		tunebooks: 2090,
		aliases: ['Cearta An Duine'],
		settings: [
			{
				key: 'Eminor',
				by: 'Tadhg an Asail',
				abc: `
				|:GA|BAGB AGFA|GFEF E2ef|gfed BcdB|e2ef e2dc|
				BcBA GBAG|FAGF E2B,2|E2ef gfed|BAGF E2:|
				|:ga|babg efga|bagb afdf|gfed Bdef|gage f2ef|
				gfed B2Bc|dcBA G2ef|gfed BcAF|G2E2 E2:|`,
			},
			{
				key: 'Eminor',
				by: 'Øystein på fele',
				abc: `
				(3GBA|:BcAB GAFG|EDEF E2 (3def|gfed (3Bcd (3efg|aged B2 (3Bcd|
				BcAB GAFG|EGFD E2 (3def|gfed BdAF|1 E2E2 E2 (3GBA:|2 E2E2 E4||
				|:b2be g2ga|bgef g2fg|aged Bdef|gfge d2 (3def|
				gfed BdAc|BdAF E2 (3def|gfed BdAF|E2E2 E4:|`,
			},
		],
	}),
	tune({
		id: 335,
		name: 'Off To California',
		type: 'hornpipe',
		by: 'the back of the bus',
		tunebooks: 2380,
		aliases: ['The Whiskey Hornpipe', 'Ag Dul Go California'],
		settings: [
			{
				key: 'Gmajor',
				by: 'the back of the bus',
				abc: `
				|:D2|GFGB AGED|GBdg e2dB|gfed edBG|ABAG E2D2|
				GFGB AGED|GBdg e2dB|gfed egfa|g2g2 g2:|
				|:ef|gfga gedB|gfga g2ef|gfed BdBA|GBAG E2D2|
				GFGB AGED|GBdg e2dB|gfed egfa|g2g2 g2:|`,
			},
			{
				key: 'Gmajor',
				by: 'lilter_from_lahinch',
				abc: `
				(3DEF|:G2 (3GFG AGEF|G2 (3Bcd e2dB|gbag edB2|A2 (3BAG E2 (3DEF|
				G2 (3GFG AGEF|G2 (3Bcd e2dB|gbag edBA|1 BGAF G2 (3DEF:|2 BGAF G2 (3def||
				|:g2 (3gfg aged|g2 (3gfg a2 (3def|gbag edBA|GBAG EGD2|
				G2 (3GFG AGEF|G2 (3Bcd e2dB|gbag edBA|1 BGAF G2 (3def:|2 BGAF G4||`,
			},
		],
	}),
];
