import { tune } from '../write.ts';

export const reelsInD = [
	tune({
		id: 83,
		name: 'The Silver Spear',
		type: 'reel',
		by: 'Nuala Goose',
		tunebooks: 3890,
		aliases: ['An tSleá Airgid', 'The New Mown Meadow'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Nuala Goose',
				abc: `
				|:FA~A2 BAFA|dfed BcdA|FA~A2 BAFA|dfed B2A2|
				FA~A2 BAFA|dfed BcdB|ABde f2fa|gfed BcdA:|
				|:fa~a2 bfaf|gfed Bcde|fa~a2 bfaf|gfed B2A2|
				fa~a2 bfaf|gfed BcdB|ABde f2fa|gfed BcdA:|`,
			},
			{
				key: 'Dmajor',
				by: 'gutstring',
				abc: `
				|:A|FA (3AAA BAFA|dfed BddA|FA (3AAA BAFA|dfed BBA:|
				|:g|fa (3aaa bfaf|gfed Bcde|fa (3aaa bfaf|gfed BBA:|`,
			},
		],
		comments: [
			{
				by: 'gutstring',
				subject: 'Triplets',
				content: 'The (3AAA is for plectrums. Whoever can roll should roll.',
			},
			{
				by: 'Nuala Goose',
				subject: 'Re: Triplets',
				content: 'Whoever cannot should sit by the window.',
			},
		],
	}),
	tune({
		id: 115,
		name: 'The Wind That Shakes The Barley',
		type: 'reel',
		by: 'Bláthnaid',
		tunebooks: 2870,
		aliases: ['An Ghaoth A Chroitheann An Eorna', 'The Duke Of Buccleuch'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Bláthnaid',
				abc: `
				|:A2AB AFED|B2BA BcdB|A2AB AFED|gfed BcdB:|
				|:f2fd g2ge|f2fd edBd|f2fd g2fg|afed BcdB:|`,
			},
			{
				key: 'Dmajor',
				by: 'Øystein på fele',
				abc: `
				|:~A3B AFED|~B3A BcdB|~A3B AFEF|gfed BcdB|
				~A3B AFED|~B3A BcdB|A2dB AFEF|gfed Bcde||
				|:~f3d ~g3e|fefd Bcde|~f3d gefg|1 afed Bcde:|2 afed BcdB||`,
			},
		],
		comments: [
			{
				by: 'Øystein på fele',
				subject: 'Single or double?',
				content:
					'Short parts repeated, or long ones not? I gave both; choose before the second beer.',
			},
		],
	}),
	tune({
		id: 175,
		name: 'The Merry Blacksmith',
		type: 'reel',
		by: 'thirdstringflat',
		tunebooks: 2490,
		aliases: ['An Gabha Meidhreach', 'Paddy On The Railroad'],
		settings: [
			{
				key: 'Dmajor',
				by: 'thirdstringflat',
				abc: `
				|:d2dA BAFA|ABdA BAFA|ABde f2ed|Beed egfe|
				d2dA BAFA|ABdA BAFA|ABde fded|BedB A2A2:|
				|:a2ag fdd2|e2ef gfeg|f2fd edBc|dBAF E2E2|
				abag fdd2|efed Beef|gfed edBc|dBAF D2D2:|`,
			},
			{
				key: 'Dmajor',
				by: 'Tadhg an Asail',
				abc: `
				|:~d3A BAFA|~A2dA BAFA|ABde fded|Bee2 egfe|
				~d3A BAFA|~A2dA BAFA|ABde fded|BdAF EFDE:|
				|:abaf fdd2|efde gfeg|fefd edBd|ABAF EFDE|
				abaf fdd2|efde ~f3e|gfed Bcdf|1 ABAF DABc:|2 ABAF D4||`,
			},
		],
	}),
	tune({
		id: 288,
		name: "Soldier's Joy",
		type: 'reel',
		by: 'Old Tom Tattersall',
		tunebooks: 1420,
		aliases: ["The King's Head", 'Áthas An tSaighdiúra'],
		settings: [
			{
				key: 'Dmajor',
				by: 'Old Tom Tattersall',
				abc: `
				|:fdfd fdfd|f2ag fedc|dcdA FAdf|e2ed e2ag|
				fdfd fdfd|f2ag fedc|defd gece|d2dc d4:|
				|:d2de f2fg|agfe d4|c2cd e2ef|gfed c2A2|
				d2de f2fg|agfe d2ef|gbag fgec|d2dc d4:|`,
			},
			{
				key: 'Dmajor',
				by: 'bones_and_spoons',
				abc: `
				|:(3ABc|dFAF DFAF|DFAd f2ed|cABc defg|fdec A2Bc|
				dFAF DFAF|DFAd f2ed|cABA gece|d2d2 d2:|
				|:fg|a2fa gfed|cABc dfaf|e2ce g2fe|dfed c2AB|
				defg afge|fdec dcBA|gbag fdec|d2d2 d2:|`,
			},
		],
	}),
	tune({
		id: 344,
		name: 'The Concertina',
		type: 'reel',
		by: 'Nuala Goose',
		tunebooks: 1310,
		settings: [
			{
				key: 'Dmajor',
				by: 'Nuala Goose',
				abc: `
				|:A|FADA FAdA|FADA BAAG|FADF E2FA|BAdA BAAG|
				FADA FAdA|FADA BAAB|d2fd efdB|ADFE D3:|
				|:e|faaf bfaf|gbaf edB2|faaf bfaf|gfeg fdde|
				faaf bfaf|gbaf e2de|f2fd edBd|ADFE D3:|`,
			},
			{
				key: 'Dmajor',
				by: 'the back of the bus',
				abc: `
				FADF FAdA|FADF BAAG|FADF EFGE|FAdB AFEG|
				FADF FAdA|FADF BAA2|dBfB efdB|AFEF D4||
				~f3e fgaf|g2fg edBe|~f3e fgaf|gfeg fdde|
				~f3e fgaf|g2fg e2de|fBed BAdB|AFEF D4||`,
			},
		],
	}),
];
